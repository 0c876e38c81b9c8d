/** Sends to many subscriptions at once, in memory that does not grow with their number. */
import type { DeliveryOutcome, PushMessage, PushSender, PushSubscription } from './send-push.ts';

/** One message for one subscription; what else it carries comes back with its outcome. */
export interface Delivery {
  readonly subscription: PushSubscription;
  readonly message: PushMessage;
}

export interface SettledDelivery<D extends Delivery> {
  readonly delivery: D;
  readonly outcome: DeliveryOutcome;
}

/**
 * Makes one attempt per delivery and yields each with its outcome, in order of completion.
 * Deliveries are drawn only as results are taken: at most `concurrency` (32 unless told) are ever
 * under way or waiting. A quarter of them begins at a time, so that requests go out and answers are
 * read many to a turn, which costs half of what one by one does. Leaving the loop early waits for those under way and forgets them.
 * @throws what reading `deliveries` throws, and DomainError for a message no push service takes.
 */
export async function* deliverBatch<D extends Delivery>(
  sender: PushSender,
  deliveries: Iterable<D> | AsyncIterable<D>,
  { concurrency = 32 }: { readonly concurrency?: number } = {},
): AsyncGenerator<SettledDelivery<D>, void, undefined> {
  const settled: SettledDelivery<D>[] = [];
  const failures: unknown[] = [];
  let underWay = 0;
  const refill = Math.ceil(concurrency / 4);
  let change = Promise.withResolvers<void>();

  function start(delivery: D): void {
    underWay += 1;
    void sender
      .send(delivery.subscription, delivery.message)
      .then((outcome) => settled.push({ delivery, outcome }))
      .catch((error: unknown) => failures.push(error))
      .finally(() => {
        underWay -= 1;
        change.resolve();
      });
  }

  async function nextChange(): Promise<void> {
    await change.promise;
    change = Promise.withResolvers();
  }

  async function* settleDownTo(open: number): AsyncGenerator<SettledDelivery<D>, void, undefined> {
    while (underWay + settled.length > open) {
      if (failures.length > 0) throw failures[0];
      const next = settled.shift();
      if (next === undefined) await nextChange();
      else yield next;
    }
  }

  try {
    for await (const delivery of deliveries) {
      start(delivery);
      if (underWay + settled.length >= concurrency) yield* settleDownTo(concurrency - refill);
    }
    yield* settleDownTo(0);
    if (failures.length > 0) throw failures[0];
  } finally {
    while (underWay > 0) await nextChange();
  }
}
