/** Publishing later, and thinking better of it. */
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { writeAction } from '../../kernel/action.ts';
import { invalid } from '../../kernel/errors.ts';
import { idSchema } from '../../kernel/ids.ts';
import { job } from '../../kernel/job.ts';
import { members } from '../../kernel/policy.ts';
import { theProject } from '../projects/index.ts';
import { updates } from './tables.ts';
import { aboutUpdate, loadUpdate, moment, requireState, theUpdateInput } from './the-update.ts';

/** It may be time to publish this update; the handler looks whether it still is to be. */
export const updateDue = job({
  name: 'updates.publish-due',
  data: z.strictObject({ updateId: idSchema<'update'>() }),
});

export const scheduleUpdate = writeAction({
  id: 'updates.schedule',
  summary: 'Publish an update later, at a moment of your choice',
  route: 'POST /portal/projects/:projectId/updates/:updateId/schedule',
  by: members('editor', theProject),
  input: z.strictObject({ ...theUpdateInput, at: moment }),
  output: z.object({ scheduledFor: moment }),
  audit: ({ input, scope }) => ({
    ...aboutUpdate('update.scheduled', input.updateId, scope),
    details: { at: input.at },
  }),
  async run({ tx, scope, clock, enqueue }, { updateId, at }) {
    requireState(await loadUpdate(tx, scope.projectId, updateId), 'draft', 'scheduled');
    const scheduledFor = new Date(at);
    if (scheduledFor <= clock.now()) throw invalid('at', 'must lie in the future');
    await tx
      .update(updates)
      .set({ state: 'scheduled', scheduledFor, updatedAt: clock.now() })
      .where(eq(updates.id, updateId));
    await enqueue(updateDue, { updateId }, { startAfter: scheduledFor });
    return { scheduledFor: scheduledFor.toISOString() };
  },
});

export const unscheduleUpdate = writeAction({
  id: 'updates.unschedule',
  summary: 'Take a scheduled update back to draft',
  route: 'POST /portal/projects/:projectId/updates/:updateId/unschedule',
  by: members('editor', theProject),
  input: z.strictObject(theUpdateInput),
  output: z.object({ updateId: z.string() }),
  audit: ({ input, scope }) => aboutUpdate('update.unscheduled', input.updateId, scope),
  async run({ tx, scope, clock }, { updateId }) {
    requireState(await loadUpdate(tx, scope.projectId, updateId), 'scheduled');
    await tx
      .update(updates)
      .set({ state: 'draft', scheduledFor: null, updatedAt: clock.now() })
      .where(eq(updates.id, updateId));
    return { updateId };
  },
});
