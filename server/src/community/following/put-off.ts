/**
 * What is published in somebody's quiet hours waits in the delivery ledger (`later`) until these are
 * over, then goes the way of messages that wait for another attempt. A row changes hands once and in
 * one transaction, so a job that runs twice sends nothing twice.
 */
import { and, eq, inArray, not, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { idSchema, type UpdateId } from '../../kernel/ids.ts';
import { job } from '../../kernel/job.ts';
import type { JobContext } from '../../kernel/jobs.ts';
import { type SystemWrite, systemTransaction } from '../../kernel/system-transaction.ts';
import type { Announcement } from './announcement.ts';
import { quietUntil } from './quiet-hours.ts';
import { deliveries, followers } from './tables.ts';
import { mayBeDisturbed, toldLater, wants } from './who-is-told.ts';

/** The quiet hours of some followers that an update waits for are over. */
export const quietHoursOver = job({
  name: 'following.quiet-hours-over',
  data: z.strictObject({ updateId: idSchema<'update'>() }),
  retryLimit: 8,
  expireInS: 3600,
});

/** Puts the update off for those who have quiet hours at this moment; once, however often it runs. */
export async function putOff(
  context: JobContext,
  announcement: Announcement,
  at: Date,
): Promise<void> {
  const { updateId, projectId } = announcement;
  await systemTransaction(context, 'following.put-off', async (write) => {
    const { rowCount } = await write.tx
      .insert(deliveries)
      .select(
        write.tx
          .select({
            updateId: sql<UpdateId>`${updateId}::uuid`.as('update_id'),
            followerId: followers.id,
            state: sql<'later'>`'later'`.as('state'),
            attempts: sql<number>`0`.as('attempts'),
            claimedAt: sql<Date>`${at.toISOString()}::timestamptz`.as('claimed_at'),
          })
          .from(followers)
          .where(and(eq(followers.projectId, projectId), toldLater(announcement, at))),
      )
      .onConflictDoNothing();
    if (rowCount) await wakeUp(write, updateId, at);
  });
}

/** Lets go of those whose quiet hours are over; those who no longer want it are passed over. */
export async function releaseAwake(
  context: JobContext,
  announcement: Announcement,
  at: Date,
): Promise<void> {
  const { updateId } = announcement;
  const waiting = and(eq(deliveries.updateId, updateId), eq(deliveries.state, 'later'));
  await systemTransaction(context, 'following.release-awake', async (write) => {
    const move = (state: 'refused' | 'retry', whose: SQL | undefined) =>
      write.tx
        .update(deliveries)
        .set({ state })
        .where(and(waiting, inArray(deliveries.followerId, followersWho(write, whose))));
    const wanted = wants(announcement, at);
    await move('refused', wanted && not(wanted));
    await move('retry', mayBeDisturbed(announcement, at));
    await wakeUp(write, updateId, at);
  });
}

function followersWho({ tx }: SystemWrite, whose: SQL | undefined) {
  return tx.select({ id: followers.id }).from(followers).where(whose);
}

/** Comes back when the first of the quiet hours that are still waited for is over. */
async function wakeUp({ tx, enqueue }: SystemWrite, updateId: UpdateId, at: Date): Promise<void> {
  const waitedFor = await tx
    .selectDistinct({ quietHours: followers.quietHours })
    .from(deliveries)
    .innerJoin(followers, eq(followers.id, deliveries.followerId))
    .where(and(eq(deliveries.updateId, updateId), eq(deliveries.state, 'later')));
  const ends = waitedFor.map(({ quietHours }) => quietUntil(quietHours, at).getTime());
  if (ends.length === 0) return;
  await enqueue(quietHoursOver, { updateId }, { startAfter: new Date(Math.min(...ends)) });
}
