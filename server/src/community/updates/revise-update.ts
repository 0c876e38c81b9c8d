import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { writeAction } from '../../kernel/action.ts';
import { members } from '../../kernel/policy.ts';
import { theProject } from '../projects/index.ts';
import { contentSchema } from './content-schema.ts';
import { updates } from './tables.ts';
import { aboutUpdate, loadUpdate, requireState, theUpdateInput } from './the-update.ts';
import { requireWorksOfNotice, writeAttachments } from './write-content.ts';

export const reviseUpdate = writeAction({
  id: 'updates.revise',
  summary: 'Change an update that residents do not see yet',
  route: 'PUT /portal/projects/:projectId/updates/:updateId',
  by: members('editor', theProject),
  input: contentSchema.extend(theUpdateInput),
  output: z.object({ updateId: z.string() }),
  audit: ({ input, scope }) => aboutUpdate('update.revised', input.updateId, scope),
  async run({ tx, scope, clock }, { updateId, ...content }) {
    requireWorksOfNotice(content);
    requireState(await loadUpdate(tx, scope.projectId, updateId), 'draft', 'scheduled');
    const { kind, category, isUrgent, title, body } = content;
    await tx
      .update(updates)
      .set({ kind, category, isUrgent, title, body, updatedAt: clock.now() })
      .where(eq(updates.id, updateId));
    await writeAttachments(tx, scope, updateId, content);
    return { updateId };
  },
});
