/** Removes what the delivery ledger has kept for as long as its columns say. */
import { lt } from 'drizzle-orm';
import { z } from 'zod';
import { handle, job } from '../../kernel/jobs.ts';
import { systemTransaction } from '../../kernel/system-transaction.ts';
import { deliveries } from './tables.ts';

export const deliveriesDue = job({
  name: 'following.forget-deliveries',
  data: z.strictObject({}),
  schedule: '40 3 * * *',
  expireInS: 3600,
});

const keptMs = 7 * 24 * 60 * 60 * 1000;

export const forgetDeliveries = handle(deliveriesDue, async (context) => {
  const oldest = new Date(context.clock.now().getTime() - keptMs);
  await systemTransaction(context, 'following.forget-deliveries', async ({ tx }) => {
    await tx.delete(deliveries).where(lt(deliveries.claimedAt, oldest));
  });
});
