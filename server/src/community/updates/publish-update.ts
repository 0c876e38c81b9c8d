import { z } from 'zod';
import { writeAction } from '../../kernel/action.ts';
import { members } from '../../kernel/policy.ts';
import { theProject } from '../projects/index.ts';
import { announcePublished } from './published-event.ts';
import { aboutUpdate, loadUpdate, moment, requireState, theUpdateInput } from './the-update.ts';

export const publishUpdate = writeAction({
  id: 'updates.publish',
  summary: 'Publish an update now',
  route: 'POST /portal/projects/:projectId/updates/:updateId/publish',
  by: members('editor', theProject),
  input: z.strictObject(theUpdateInput),
  output: z.object({ publishedAt: moment }),
  audit: ({ input, scope }) => aboutUpdate('update.published', input.updateId, scope),
  async run(context, { updateId }) {
    const { tx, scope, clock } = context;
    const update = await loadUpdate(tx, scope.projectId, updateId);
    requireState(update, 'draft', 'scheduled');
    const at = clock.now();
    await announcePublished(context, update, at);
    return { publishedAt: at.toISOString() };
  },
});
