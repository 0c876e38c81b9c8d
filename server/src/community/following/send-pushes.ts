import { eq } from 'drizzle-orm';
import { handle, type JobContext } from '../../kernel/jobs.ts';
import { systemTransaction } from '../../kernel/system-transaction.ts';
import { updatePublished } from '../updates/index.ts';
import { loadAnnouncement } from './announcement.ts';
import { everyone, followersPerShard, retriesDue, shardDue, shardsFor } from './push-shards.ts';
import { putOff, quietHoursOver, releaseAwake } from './put-off.ts';
import { sendToShard, sendWaiting } from './send-to-shard.ts';
import { followers } from './tables.ts';

/**
 * Tells the followers of a project about a published update: few at once, many as one job for each
 * shard; those with quiet hours later. Running again tells nobody twice: see claim-deliveries.ts.
 */
export const sendPushesOfUpdate = handle(updatePublished, async (context, { updateId }) => {
  const announcement = await loadAnnouncement(context.namespace, updateId);
  if (!announcement) return;
  const at = context.clock.now();
  await putOff(context, announcement, at);
  const number = await context.namespace.database
    .reader('worker')
    .$count(followers, eq(followers.projectId, announcement.projectId));
  if (number <= followersPerShard) return sendToShard(context, announcement, everyone, at);
  const shards = shardsFor(number).map((shard) => ({ updateId, ...shard, at: at.toISOString() }));
  await systemTransaction(context, 'following.send-pushes', ({ enqueueAll }) =>
    enqueueAll(shardDue, shards),
  );
});

/** One shard of them, by whichever worker is free. A withdrawn update is not announced any further. */
export const sendPushesToShard = handle(
  shardDue,
  async (context: JobContext, { updateId, at, ...shard }) => {
    const announcement = await loadAnnouncement(context.namespace, updateId);
    if (announcement) await sendToShard(context, announcement, shard, new Date(at));
  },
);

/** Those of a shard whose push service asked for patience. */
export const sendPushesAgain = handle(
  retriesDue,
  async (context: JobContext, { updateId, ...shard }) => {
    const announcement = await loadAnnouncement(context.namespace, updateId);
    if (announcement) await sendWaiting(context, announcement, shard);
  },
);

/** Sends what waited for quiet hours that are over. */
export const sendAfterQuietHours = handle(quietHoursOver, async (context, { updateId }) => {
  const announcement = await loadAnnouncement(context.namespace, updateId);
  if (!announcement) return;
  await releaseAwake(context, announcement, context.clock.now());
  await sendWaiting(context, announcement, everyone);
});
