import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { writeAction } from '../../kernel/action.ts';
import { localised } from '../../kernel/i18n.ts';
import { members } from '../../kernel/policy.ts';
import { lineSchema } from '../../kernel/text-schemas.ts';
import { tagsOf, theProject } from '../projects/index.ts';
import { reviseWorks } from '../works/index.ts';
import { bodySchema } from './content-schema.ts';
import { keepVersion } from './keep-version.ts';
import { updates } from './tables.ts';
import { aboutUpdate, loadUpdate, moment, requireState, theUpdateInput } from './the-update.ts';

export const correctUpdate = writeAction({
  id: 'updates.correct',
  summary: 'Correct a published update; residents see that and what was corrected',
  route: 'POST /portal/projects/:projectId/updates/:updateId/correct',
  by: members('editor', theProject),
  input: z.strictObject({
    ...theUpdateInput,
    title: localised(lineSchema(140)),
    body: bodySchema,
    note: localised(lineSchema(300)),
  }),
  output: z.object({ correctedAt: moment }),
  audit: ({ input, scope }) => aboutUpdate('update.corrected', input.updateId, scope),
  async run({ tx, scope, actor, clock, outdate }, { updateId, title, body, note }) {
    const update = await loadUpdate(tx, scope.projectId, updateId);
    requireState(update, 'published');
    const at = clock.now();
    const slug = await keepVersion(tx, update, actor, at);
    await tx
      .update(updates)
      .set({ title, body, correctedAt: at, correctionNote: note, updatedAt: at })
      .where(eq(updates.id, updateId));
    await reviseWorks(tx, updateId, at);
    await outdate(...tagsOf(slug));
    return { correctedAt: at.toISOString() };
  },
});
