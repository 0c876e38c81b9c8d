/**
 * The delivery ledger: at most once per follower and update.
 *
 * A row is inserted (claimed) and committed before anything is sent. What a push service answers
 * moves it on: delivered, refused, or retry. A process killed between claim and answer leaves the
 * row claimed, and a claimed row is never sent again: better one message lost than one twice.
 */
import { and, asc, eq, gt, inArray, lt, lte, type SQL, sql } from 'drizzle-orm';
import type { Database, Tx } from '../../kernel/database/database.ts';
import type { ProjectId, UpdateId } from '../../kernel/ids.ts';
import type { Shard } from './push-shards.ts';
import { deliveries, followers } from './tables.ts';

export type Follower = Pick<typeof followers.$inferSelect, 'id' | 'clientId' | 'push' | 'language'>;

const columns = {
  id: followers.id,
  clientId: followers.clientId,
  push: followers.push,
  language: followers.language,
};

/** Followers of a shard who are `told`, in order, at most `limit`. */
export function nextFollowers(
  database: Database,
  projectId: ProjectId,
  { after, upTo }: Shard,
  limit: number,
  told?: SQL,
): Promise<Follower[]> {
  return database
    .reader('worker')
    .select(columns)
    .from(followers)
    .where(
      and(
        eq(followers.projectId, projectId),
        gt(followers.id, after),
        lte(followers.id, upTo),
        told,
      ),
    )
    .orderBy(asc(followers.id))
    .limit(limit);
}

/** Claims those of the followers that nobody has claimed for this update; gives them. */
export async function claimFirst(
  database: Database,
  updateId: UpdateId,
  batch: readonly Follower[],
  now: Date,
): Promise<Follower[]> {
  if (batch.length === 0) return [];
  const ids = asArray(batch.map(({ id }) => id));
  const claimed = await database.transaction('worker', {}, (tx) =>
    tx
      .insert(deliveries)
      // The order of the table's columns; a follower who has left meanwhile is not claimed.
      .select(
        sql`select ${updateId}::uuid, ${followers.id}, 'claimed', 1, ${now.toISOString()}::timestamptz
          from ${followers} where ${followers.id} = any(${ids}::uuid[])`,
      )
      .onConflictDoNothing()
      .returning({ followerId: deliveries.followerId }),
  );
  const mine = new Set(claimed.map(({ followerId }) => followerId));
  return batch.filter(({ id }) => mine.has(id));
}

/** One parameter, however many values: the statement's text stays the same. */
function asArray(values: readonly string[]): SQL {
  return sql`${sql.param(values)}`;
}

export const mostAttempts = 6;

function retriesOf(updateId: UpdateId, { after, upTo }: Shard): SQL | undefined {
  return and(
    eq(deliveries.updateId, updateId),
    eq(deliveries.state, 'retry'),
    gt(deliveries.followerId, after),
    lte(deliveries.followerId, upTo),
  );
}

/** Claims again what a push service asked to be sent later. */
export async function claimRetries(
  database: Database,
  updateId: UpdateId,
  shard: Shard,
  limit: number,
  now: Date,
): Promise<Follower[]> {
  return database.transaction('worker', {}, async (tx) => {
    const due = await tx
      .select({ followerId: deliveries.followerId })
      .from(deliveries)
      .where(and(retriesOf(updateId, shard), lt(deliveries.claimedAt, now)))
      .limit(limit)
      .for('update', { skipLocked: true });
    const ids = due.map(({ followerId }) => followerId);
    if (ids.length === 0) return [];
    await tx
      .update(deliveries)
      .set({ state: 'claimed', claimedAt: now, attempts: sql`${deliveries.attempts} + 1` })
      .where(and(eq(deliveries.updateId, updateId), inArray(deliveries.followerId, ids)));
    return tx.select(columns).from(followers).where(inArray(followers.id, ids));
  });
}

/** How many of the shard a push service has asked to be sent later. */
export function countRetries(
  database: Database,
  updateId: UpdateId,
  shard: Shard,
): Promise<number> {
  return database.reader('worker').$count(deliveries, retriesOf(updateId, shard));
}

/** What became of one message. */
export interface Settled {
  readonly followerId: string;
  readonly state: 'delivered' | 'retry' | 'refused';
}

/** Moves claimed rows on. Those whose attempts are used up do not come back. */
export async function settle(
  tx: Tx,
  updateId: UpdateId,
  settled: readonly Settled[],
): Promise<void> {
  if (settled.length === 0) return;
  const ids = asArray(settled.map(({ followerId }) => followerId));
  const states = asArray(settled.map(({ state }) => state));
  await tx
    .update(deliveries)
    .set({
      state: sql`case when settled.state = 'retry' and ${deliveries.attempts} >= ${mostAttempts}
        then 'refused' else settled.state end`,
    })
    .from(sql`unnest(${ids}::uuid[], ${states}::text[]) as settled (follower_id, state)`)
    .where(
      and(eq(deliveries.updateId, updateId), sql`${deliveries.followerId} = settled.follower_id`),
    );
}
