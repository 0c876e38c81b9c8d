/**
 * Limits that all callers share, such as how many questions one project takes in an hour. Counted in
 * the database, in the transaction that does the thing: every process sees the same number, and what
 * is rolled back was not done. Says nothing about who did it.
 */
import { sql } from 'drizzle-orm';
import { integer, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { WriteContext } from './action.ts';
import { operational, table } from './column.ts';
import { wholeNamespace } from './database/access.ts';
import { DomainError } from './errors.ts';
import type { RateLimit } from './rate-limit.ts';

export const sharedCounts = table(
  'shared_counts',
  'How often something was done in a while, by everyone together.',
  {
    what: operational(text().notNull(), 'What is counted, as in `conversations.ask/<project>`'),
    since: operational(timestamp({ withTimezone: true }).notNull(), 'Since when'),
    until: operational(timestamp({ withTimezone: true }).notNull(), 'When the row goes'),
    number: operational(integer().notNull(), 'How often'),
  },
  {
    resident: { select: true, insert: true, update: true, changes: ['number'] },
    worker: wholeNamespace,
  },
  (self) => [primaryKey({ columns: [self.what, self.since] })],
);

/** Counts one of `what`. Throws `too-many`, with the seconds until the next window, past `max`. */
export async function countTogether(
  { tx, clock }: Pick<WriteContext<unknown>, 'tx' | 'clock'>,
  what: string,
  { max, windowS }: RateLimit,
  refusal: ConstructorParameters<typeof DomainError>[2] = {},
): Promise<void> {
  const nowMs = clock.now().getTime();
  const windowMs = windowS * 1000;
  const since = new Date(nowMs - (nowMs % windowMs));
  const until = new Date(since.getTime() + windowMs);
  const [row] = await tx
    .insert(sharedCounts)
    .values({ what, since, until, number: 1 })
    .onConflictDoUpdate({
      target: [sharedCounts.what, sharedCounts.since],
      set: { number: sql`${sharedCounts.number} + 1` },
    })
    .returning({ number: sharedCounts.number });
  if ((row?.number ?? 1) <= max) return;
  const retryAfterS = Math.ceil((until.getTime() - nowMs) / 1000);
  throw new DomainError('too-many', 'Too much has come in here for now. Try again later.', {
    ...refusal,
    retryAfterS,
  });
}
