/**
 * Sends to the followers of one shard as one stream: pages of them are claimed while messages are
 * under way, and what became of the messages is written down in batches. Memory does not grow with
 * the number of followers.
 */
import type { SQL } from 'drizzle-orm';
import type { JobContext } from '../../kernel/jobs.ts';
import { type Delivery, deliverBatch } from '../../kernel/push/deliver-batch.ts';
import { systemTransaction } from '../../kernel/system-transaction.ts';
import { openClientKey } from '../clients/index.ts';
import { type Announcement, messagesFor } from './announcement.ts';
import {
  claimFirst,
  claimRetries,
  countRetries,
  type Follower,
  nextFollowers,
} from './claim-deliveries.ts';
import { retriesDue, type Shard } from './push-shards.ts';
import { openTarget, type PushTarget } from './push-target.ts';
import { type OutcomeRecord, recordOutcomes } from './record-outcomes.ts';
import { toldNow } from './who-is-told.ts';

/** So many are claimed at a time; a process that is killed loses these at most. */
export const batchSize = 250;
const concurrency = 64;
/** Before the first attempt again; the job's back-off lengthens it after that. */
const firstPatienceMs = 2_000;

/** Tells those of the shard who are to be told at that moment. Running again goes on where it stopped. */
export async function sendToShard(
  context: JobContext,
  announcement: Announcement,
  shard: Shard,
  at: Date,
): Promise<void> {
  await openClientKey(context.namespace, announcement.clientId);
  const told = toldNow(announcement, at);
  await send(context, announcement, claimNew(context, announcement, shard, told));
  context.signal.throwIfAborted();
  await tryAgainLater(context, announcement, shard);
}

/** Another job, because this one would also tell those who have begun to follow since. */
async function tryAgainLater(
  context: JobContext,
  { updateId }: Announcement,
  shard: Shard,
): Promise<void> {
  const waiting = await countRetries(context.namespace.database, updateId, shard);
  if (waiting === 0) return;
  const startAfter = new Date(context.clock.now().getTime() + firstPatienceMs);
  await systemTransaction(context, 'following.send-pushes', ({ enqueue }) =>
    enqueue(retriesDue, { updateId, ...shard }, { startAfter }),
  );
}

/**
 * Sends what waits for another attempt, or for its first after quiet hours. Fails, so that it runs
 * again later with back-off, as long as a push service has asked for patience.
 */
export async function sendWaiting(
  context: JobContext,
  announcement: Announcement,
  shard: Shard,
): Promise<void> {
  const { namespace, signal } = context;
  await openClientKey(namespace, announcement.clientId);
  await send(context, announcement, claimAgain(context, announcement, shard));
  signal.throwIfAborted();
  const waiting = await countRetries(namespace.database, announcement.updateId, shard);
  if (waiting > 0) throw new PushesWaiting(waiting);
}

/** Some push services asked to be called later; the job's back-off sees to it. */
class PushesWaiting extends Error {
  constructor(waiting: number) {
    super(`${waiting} push messages wait for another attempt`);
    this.name = 'PushesWaiting';
  }
}

type Batches = AsyncGenerator<readonly Follower[], void, undefined>;

async function* claimNew(
  { namespace: { database }, clock, signal }: JobContext,
  { projectId, updateId }: Announcement,
  shard: Shard,
  told: SQL | undefined,
): Batches {
  let last: string | undefined = shard.after;
  while (last && !signal.aborted) {
    const rest = { ...shard, after: last };
    const page = await nextFollowers(database, projectId, rest, batchSize, told);
    yield await claimFirst(database, updateId, page, clock.now());
    last = page.at(-1)?.id;
  }
}

async function* claimAgain(
  { namespace: { database }, clock, signal }: JobContext,
  { updateId }: Announcement,
  shard: Shard,
): Batches {
  const startedAt = clock.now();
  while (!signal.aborted) {
    const again = await claimRetries(database, updateId, shard, batchSize, startedAt);
    if (again.length === 0) return;
    yield again;
  }
}

interface PushDelivery extends Delivery {
  readonly followerId: string;
}

/** What is claimed is sent and written down, also when the process is asked to stop meanwhile. */
async function send(
  context: JobContext,
  announcement: Announcement,
  batches: Batches,
): Promise<void> {
  const outcomes = recordOutcomes(context, announcement.updateId, batchSize);
  const deliveries = deliveriesOf(context, announcement, batches, outcomes);
  const sending = deliverBatch(context.namespace.push.sender, deliveries, { concurrency });
  try {
    for await (const { delivery, outcome } of sending)
      await outcomes.add(delivery.followerId, outcome);
  } finally {
    await outcomes.finish();
  }
}

async function* deliveriesOf(
  { namespace }: JobContext,
  announcement: Announcement,
  batches: Batches,
  outcomes: OutcomeRecord,
): AsyncGenerator<PushDelivery, void, undefined> {
  const messageFor = messagesFor(announcement);
  for await (const batch of batches) {
    for (const { id, clientId, push, language } of batch) {
      const keys = openTarget(namespace.keys, clientId, id, push);
      if (keys) yield { followerId: id, ...asSubscription(keys), message: messageFor(language) };
      else await outcomes.add(id, { outcome: 'refused', reason: 'keys' });
    }
  }
}

const asSubscription = ({ endpoint, ...keys }: PushTarget) => ({
  subscription: { endpoint, keys },
});
