import { lte } from 'drizzle-orm';
import { z } from 'zod';
import { job } from './job.ts';
import { handle } from './jobs.ts';
import { spentChallenges } from './proof-of-work/tables.ts';
import { sharedCounts } from './shared-limit.ts';

const expiredDue = job({
  name: 'limits.forget-expired',
  data: z.strictObject({}),
  schedule: '*/15 * * * *',
});

/** Removes spent challenges and shared counts whose time is over. */
export const forgetExpired = handle(expiredDue, async ({ namespace, clock }) => {
  const now = clock.now();
  await namespace.database.transaction('worker', {}, async (tx) => {
    await tx.delete(spentChallenges).where(lte(spentChallenges.expiresAt, now));
    await tx.delete(sharedCounts).where(lte(sharedCounts.until, now));
  });
});
