import { eq } from 'drizzle-orm';
import { handle, type JobContext } from '../../kernel/jobs.ts';
import { systemTransaction } from '../../kernel/system-transaction.ts';
import { updatePublished } from '../updates/index.ts';
import { loadAnnouncement } from './announcement.ts';
import { everyone, followersPerShard, shardDue, shardsFor } from './push-shards.ts';
import { sendToShard } from './send-to-shard.ts';
import { followers } from './tables.ts';

/**
 * Tells the followers of a project about a published update: few at once, many as one job for each
 * shard. Running again tells nobody twice: see claim-deliveries.ts.
 */
export const sendPushesOfUpdate = handle(updatePublished, async (context, { updateId }) => {
  const announcement = await loadAnnouncement(context.namespace, updateId);
  if (!announcement) return;
  const number = await context.namespace.database
    .reader('worker')
    .$count(followers, eq(followers.projectId, announcement.projectId));
  if (number <= followersPerShard) return sendToShard(context, announcement, everyone);
  await systemTransaction(context, 'following.send-pushes', ({ enqueueAll }) =>
    enqueueAll(
      shardDue,
      shardsFor(number).map((shard) => ({ updateId, ...shard })),
    ),
  );
});

/** One shard of them, by whichever worker is free. A withdrawn update is not announced any further. */
export const sendPushesToShard = handle(
  shardDue,
  async (context: JobContext, { updateId, ...shard }) => {
    const announcement = await loadAnnouncement(context.namespace, updateId);
    if (announcement) await sendToShard(context, announcement, shard);
  },
);
