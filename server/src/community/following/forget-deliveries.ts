/** Removes what was sent to whom once it is seven days old: until then it keeps anyone from being told twice. */
import { inArray, lt, sql } from 'drizzle-orm';
import { z } from 'zod';
import { job } from '../../kernel/job.ts';
import { handle } from '../../kernel/jobs.ts';
import { systemTransaction } from '../../kernel/system-transaction.ts';
import { deliveries } from './tables.ts';

export const deliveriesDue = job({
  name: 'following.forget-deliveries',
  data: z.strictObject({}),
  schedule: '40 3 * * *',
  expireInS: 3_600,
});

const batchSize = 10_000;
const keptMs = 7 * 24 * 60 * 60 * 1000;

export const forgetDeliveries = handle(deliveriesDue, async (context) => {
  const { clock, log, signal } = context;
  const oldest = new Date(clock.now().getTime() - keptMs);
  let removed = 0;
  for (let last = batchSize; last === batchSize && !signal.aborted; removed += last)
    last = await removeBatch();
  if (removed > 0) log.info({ removed }, 'deliveries that are over');

  /** In pieces, so that no statement takes long, however many were told. */
  function removeBatch(): Promise<number> {
    return systemTransaction(context, deliveriesDue.name, async ({ tx }) => {
      const place = sql`${deliveries}.ctid`;
      const old = tx
        .select({ place })
        .from(deliveries)
        .where(lt(deliveries.claimedAt, oldest))
        .limit(batchSize);
      const { rowCount } = await tx.delete(deliveries).where(inArray(place, old));
      return rowCount ?? 0;
    });
  }
});
