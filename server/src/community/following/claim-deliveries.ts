/**
 * The delivery ledger: at most once per follower and update.
 *
 * A row is inserted (claimed) and committed before anything is sent. What a push service answers
 * moves it on: delivered, refused, or retry. A process killed between claim and answer leaves the
 * row claimed, and a claimed row is never sent again: better one message lost than one twice.
 */
import { and, asc, eq, gt, inArray, lt, type SQL, sql } from 'drizzle-orm';
import type { Database, Tx } from '../../kernel/database/database.ts';
import type { ProjectId, UpdateId } from '../../kernel/ids.ts';
import { deliveries, followers } from './tables.ts';

export type Follower = Pick<typeof followers.$inferSelect, 'id' | 'clientId' | 'push' | 'language'>;

const columns = {
  id: followers.id,
  clientId: followers.clientId,
  push: followers.push,
  language: followers.language,
};

/** Followers behind `after` (a follower's id) who are `told`, in order, at most `limit`. */
export function nextFollowers(
  database: Database,
  projectId: ProjectId,
  after: string,
  limit: number,
  told?: SQL,
): Promise<Follower[]> {
  return database
    .reader('worker')
    .select(columns)
    .from(followers)
    .where(and(eq(followers.projectId, projectId), gt(followers.id, after), told))
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
  const claimed = await database.transaction('worker', {}, (tx) =>
    tx
      .insert(deliveries)
      .values(
        batch.map(({ id }) => ({
          updateId,
          followerId: id,
          state: 'claimed' as const,
          claimedAt: now,
        })),
      )
      .onConflictDoNothing()
      .returning({ followerId: deliveries.followerId }),
  );
  const mine = new Set(claimed.map(({ followerId }) => followerId));
  return batch.filter(({ id }) => mine.has(id));
}

export const mostAttempts = 6;

/** Claims again what a push service asked to be sent later. */
export async function claimRetries(
  database: Database,
  updateId: UpdateId,
  limit: number,
  now: Date,
): Promise<Follower[]> {
  return database.transaction('worker', {}, async (tx) => {
    const due = await tx
      .select({ followerId: deliveries.followerId })
      .from(deliveries)
      .where(
        and(
          eq(deliveries.updateId, updateId),
          eq(deliveries.state, 'retry'),
          lt(deliveries.claimedAt, now),
        ),
      )
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

/** Moves claimed rows on. Those whose attempts are used up do not come back. */
export async function settle(
  tx: Tx,
  updateId: UpdateId,
  state: 'delivered' | 'retry' | 'refused',
  followerIds: readonly string[],
): Promise<void> {
  if (followerIds.length === 0) return;
  const next =
    state === 'retry'
      ? sql`case when ${deliveries.attempts} < ${mostAttempts} then 'retry' else 'refused' end`
      : state;
  await tx
    .update(deliveries)
    .set({ state: next })
    .where(
      and(eq(deliveries.updateId, updateId), inArray(deliveries.followerId, [...followerIds])),
    );
}
