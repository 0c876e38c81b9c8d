/** Writes down what became of messages, many at once, while the next ones are under way. */
import { inArray } from 'drizzle-orm';
import type { UpdateId } from '../../kernel/ids.ts';
import type { DeliveryOutcome } from '../../kernel/push/send-push.ts';
import { type SystemContext, systemTransaction } from '../../kernel/system-transaction.ts';
import { type Settled, settle } from './claim-deliveries.ts';
import { followers } from './tables.ts';

export interface OutcomeRecord {
  /** Waits only when the batch before has not been written yet. */
  add(followerId: string, outcome: DeliveryOutcome): Promise<void> | undefined;
  /** Writes what is left; rejects if anything could not be written. */
  finish(): Promise<void>;
}

interface Result {
  readonly followerId: string;
  readonly outcome: DeliveryOutcome;
}

export function recordOutcomes(
  context: SystemContext,
  updateId: UpdateId,
  batchSize: number,
): OutcomeRecord {
  let results: Result[] = [];
  let writing: Promise<void> = Promise.resolve();

  /** Begins with what has come together; resolves once the batch before is written. */
  function write(): Promise<void> {
    const [batch, before] = [results, writing];
    results = [];
    writing = before.then(() => writeBatch(context, updateId, batch));
    // Heard by whoever waits for it next.
    writing.catch(() => {});
    return before;
  }

  return {
    add(followerId, outcome) {
      results.push({ followerId, outcome });
      return results.length < batchSize ? undefined : write();
    },
    async finish() {
      await write();
      await writing;
    },
  };
}

async function writeBatch(
  context: SystemContext,
  updateId: UpdateId,
  batch: readonly Result[],
): Promise<void> {
  if (batch.length === 0) return;
  const gone = batch.flatMap(({ followerId, outcome }) =>
    outcome.outcome === 'gone' ? [followerId] : [],
  );
  await systemTransaction(context, 'following.send-pushes', async ({ tx }) => {
    await settle(tx, updateId, batch.flatMap(settledAs));
    if (gone.length > 0) await tx.delete(followers).where(inArray(followers.id, gone));
  });
}

/** Retries only where the request surely did not arrive: at most once beats at least once here. */
function settledAs({ followerId, outcome }: Result): Settled[] {
  if (outcome.outcome === 'gone') return [];
  if (outcome.outcome === 'delivered') return [{ followerId, state: 'delivered' }];
  const mayRetry = outcome.outcome === 'retry' && !outcome.mayHaveArrived;
  return [{ followerId, state: mayRetry ? 'retry' : 'refused' }];
}
