import { and, count, eq, inArray, type SQL } from 'drizzle-orm';
import type { UpdateId } from '../../kernel/ids.ts';
import { handle, type JobContext } from '../../kernel/jobs.ts';
import { type Delivery, deliverBatch } from '../../kernel/push/deliver-batch.ts';
import type { DeliveryOutcome } from '../../kernel/push/send-push.ts';
import { systemTransaction } from '../../kernel/system-transaction.ts';
import { openClientKey } from '../clients/index.ts';
import { updatePublished } from '../updates/index.ts';
import { type Announcement, loadAnnouncement, messageFor } from './announcement.ts';
import {
  claimFirst,
  claimRetries,
  type Follower,
  nextFollowers,
  settle,
} from './claim-deliveries.ts';
import { openTarget } from './push-target.ts';
import { putOff, quietHoursOver, releaseAwake } from './put-off.ts';
import { deliveries, followers } from './tables.ts';
import { toldNow } from './who-is-told.ts';

const batchSize = 200;
const concurrency = 32;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/**
 * Tells the followers of a project about a published update, in batches of constant size. Running
 * again goes on where it stopped: see claim-deliveries.ts. Fails, so that it runs again later with
 * back-off, as long as a push service has asked for patience.
 */
export const sendPushesOfUpdate = handle(updatePublished, async (context, { updateId }) => {
  const announcement = await loadAnnouncement(context.namespace, updateId);
  if (!announcement) return;
  const startedAt = context.clock.now();
  await openClientKey(context.namespace, announcement.clientId);
  await putOff(context, announcement, startedAt);
  await sendToNew(context, announcement, toldNow(announcement, startedAt));
  await sendWaiting(context, announcement);
});

/** Sends what waits for another attempt, or for its first after quiet hours. */
export const sendAfterQuietHours = handle(quietHoursOver, async (context, { updateId }) => {
  const announcement = await loadAnnouncement(context.namespace, updateId);
  if (!announcement) return;
  await openClientKey(context.namespace, announcement.clientId);
  await releaseAwake(context, announcement, context.clock.now());
  await sendWaiting(context, announcement);
});

async function sendWaiting(context: JobContext, announcement: Announcement): Promise<void> {
  await sendRetries(context, announcement);
  const waiting = await countRetries(context, announcement.updateId);
  if (waiting > 0) throw new PushesWaiting(waiting);
}

/** Some push services asked to be called later; the job's back-off sees to it. */
class PushesWaiting extends Error {
  constructor(waiting: number) {
    super(`${waiting} push messages wait for another attempt`);
    this.name = 'PushesWaiting';
  }
}

async function sendToNew(
  context: JobContext,
  announcement: Announcement,
  told: SQL | undefined,
): Promise<void> {
  const { namespace, clock, signal } = context;
  const { projectId } = announcement;
  let after = beforeAll;
  while (!signal.aborted) {
    const page = await nextFollowers(namespace.database, projectId, after, batchSize, told);
    const last = page.at(-1);
    if (!last) return;
    after = last.id;
    await sendBatch(
      context,
      announcement,
      await claimFirst(namespace.database, announcement.updateId, page, clock.now()),
    );
  }
  signal.throwIfAborted();
}

async function sendRetries(context: JobContext, announcement: Announcement): Promise<void> {
  const startedAt = context.clock.now();
  while (!context.signal.aborted) {
    const again = await claimRetries(
      context.namespace.database,
      announcement.updateId,
      batchSize,
      startedAt,
    );
    if (again.length === 0) return;
    await sendBatch(context, announcement, again);
  }
  context.signal.throwIfAborted();
}

interface PushDelivery extends Delivery {
  readonly followerId: string;
}

async function sendBatch(
  context: JobContext,
  announcement: Announcement,
  batch: readonly Follower[],
): Promise<void> {
  const { namespace } = context;
  const results: { followerId: string; outcome: DeliveryOutcome }[] = [];
  const sending = deliverBatch(namespace.push.sender, deliveriesOf(context, announcement, batch), {
    concurrency,
  });
  for await (const { delivery, outcome } of sending)
    results.push({ followerId: delivery.followerId, outcome });
  await recordOutcomes(context, announcement.updateId, results);
}

function* deliveriesOf(
  { namespace }: JobContext,
  announcement: Announcement,
  batch: readonly Follower[],
): Generator<PushDelivery> {
  for (const follower of batch) {
    const target = openTarget(namespace.keys, follower.clientId, follower.id, follower.push);
    yield {
      followerId: follower.id,
      subscription: {
        endpoint: target.endpoint,
        keys: { p256dh: target.p256dh, auth: target.auth },
      },
      message: messageFor(announcement, follower.language),
    };
  }
}

/** Retries only where the request surely did not arrive: at most once beats at least once here. */
async function recordOutcomes(
  context: JobContext,
  updateId: UpdateId,
  results: readonly { followerId: string; outcome: DeliveryOutcome }[],
): Promise<void> {
  const ids = (matches: (outcome: DeliveryOutcome) => boolean) =>
    results.flatMap(({ followerId, outcome }) => (matches(outcome) ? [followerId] : []));
  const mayRetry = (outcome: DeliveryOutcome) =>
    outcome.outcome === 'retry' && !outcome.mayHaveArrived;
  await systemTransaction(context, 'following.send-pushes', async ({ tx }) => {
    await settle(
      tx,
      updateId,
      'delivered',
      ids(({ outcome }) => outcome === 'delivered'),
    );
    await settle(tx, updateId, 'retry', ids(mayRetry));
    await settle(
      tx,
      updateId,
      'refused',
      ids(
        (outcome) =>
          outcome.outcome === 'refused' || (outcome.outcome === 'retry' && !mayRetry(outcome)),
      ),
    );
    const gone = ids(({ outcome }) => outcome === 'gone');
    if (gone.length > 0) await tx.delete(followers).where(inArray(followers.id, gone));
  });
}

async function countRetries({ namespace }: JobContext, updateId: UpdateId): Promise<number> {
  const [row] = await namespace.database
    .reader('worker')
    .select({ waiting: count() })
    .from(deliveries)
    .where(and(eq(deliveries.updateId, updateId), eq(deliveries.state, 'retry')));
  return row?.waiting ?? 0;
}
