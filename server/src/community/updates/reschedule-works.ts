import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { writeAction } from '../../kernel/action.ts';
import { conflict } from '../../kernel/errors.ts';
import { localised } from '../../kernel/i18n.ts';
import { members } from '../../kernel/policy.ts';
import { lineSchema } from '../../kernel/text-schemas.ts';
import { tagsOf, theProject } from '../projects/index.ts';
import { moveWorks, worksWhenSchema } from '../works/index.ts';
import { keepVersion } from './keep-version.ts';
import { updates } from './tables.ts';
import { aboutUpdate, loadUpdate, moment, requireState, theUpdateInput } from './the-update.ts';

export const rescheduleWorks = writeAction({
  id: 'updates.reschedule',
  summary: 'Move published works to other days or hours; residents see that and why',
  route: 'POST /portal/projects/:projectId/updates/:updateId/reschedule',
  by: members('editor', theProject),
  input: z.strictObject({
    ...theUpdateInput,
    when: worksWhenSchema,
    note: localised(lineSchema(300)),
  }),
  output: z.object({ correctedAt: moment }),
  audit: ({ input, scope }) => aboutUpdate('works.rescheduled', input.updateId, scope),
  async run({ tx, scope, actor, clock, outdate }, { updateId, when, note }) {
    const update = await loadUpdate(tx, scope.projectId, updateId);
    requireState(update, 'published');
    const at = clock.now();
    if (!(await moveWorks(tx, updateId, at, when)))
      throw conflict('This update announces no works.');
    const slug = await keepVersion(tx, update, actor, at);
    await tx
      .update(updates)
      .set({ correctedAt: at, correctionNote: note, updatedAt: at })
      .where(eq(updates.id, updateId));
    await outdate(...tagsOf(slug));
    return { correctedAt: at.toISOString() };
  },
});
