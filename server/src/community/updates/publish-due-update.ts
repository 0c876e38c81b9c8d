import { and, eq, lte } from 'drizzle-orm';
import { handle } from '../../kernel/jobs.ts';
import { systemTransaction } from '../../kernel/system-transaction.ts';
import { announcePublished } from './published-event.ts';
import { updateDue } from './schedule-update.ts';
import { updates } from './tables.ts';
import { aboutUpdate } from './the-update.ts';

/**
 * Publishes a scheduled update whose moment has come. Looks again when it runs: unscheduled, moved
 * to later or already published updates are left alone, so running twice publishes once.
 */
export const publishDueUpdate = handle(updateDue, async (context, { updateId }) => {
  await systemTransaction(context, 'updates.publish-due', async (write) => {
    const now = context.clock.now();
    const [update] = await write.tx
      .select()
      .from(updates)
      .where(
        and(
          eq(updates.id, updateId),
          eq(updates.state, 'scheduled'),
          lte(updates.scheduledFor, now),
        ),
      )
      .for('update');
    if (!update) return;
    await announcePublished(write, update, now);
    await write.audit(aboutUpdate('update.published', updateId, update));
  });
});
