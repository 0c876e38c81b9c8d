import { z } from 'zod';
import { writeAction } from '../../kernel/action.ts';
import { idSchema, newId } from '../../kernel/ids.ts';
import { members } from '../../kernel/policy.ts';
import { theProject } from '../projects/index.ts';
import { contentSchema } from './content-schema.ts';
import { updates } from './tables.ts';
import { aboutUpdate } from './the-update.ts';
import { requireWorksOfNotice, writeAttachments } from './write-content.ts';

export const draftUpdate = writeAction({
  id: 'updates.draft',
  summary: 'Begin an update; residents do not see it yet',
  route: 'POST /portal/projects/:projectId/updates',
  by: members('editor', theProject),
  input: contentSchema.extend({ projectId: idSchema<'project'>() }),
  output: z.object({ updateId: z.string() }),
  audit: ({ output, scope }) => aboutUpdate('update.drafted', output.updateId, scope),
  async run({ tx, scope, actor, clock }, content) {
    requireWorksOfNotice(content);
    const id = newId<'update'>();
    await tx.insert(updates).values({
      ...{ id, clientId: scope.clientId, projectId: scope.projectId },
      ...{
        kind: content.kind,
        category: content.category,
        isUrgent: content.isUrgent,
        title: content.title,
        body: content.body,
      },
      createdBy: actor.kind === 'member' ? actor.memberId : null,
      updatedAt: clock.now(),
    });
    await writeAttachments(tx, scope, id, content);
    return { updateId: id };
  },
});
