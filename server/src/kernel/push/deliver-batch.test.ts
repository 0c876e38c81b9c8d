import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliverBatch } from './deliver-batch.ts';
import { type PushReceiver, startPushReceiver } from './push-receiver.ts';
import {
  type DeliveryOutcome,
  openPushSender,
  type PushMessage,
  type PushSender,
} from './send-push.ts';
import { createVapidKeys, createVapidSigner } from './vapid.ts';

const message: PushMessage = { plaintext: Buffer.from('hello'), ttlS: 60, urgency: 'low' };
const delivered: DeliveryOutcome = { outcome: 'delivered' };

let receiver: PushReceiver;
let sender: PushSender;
beforeAll(async () => {
  receiver = await startPushReceiver();
  const vapid = createVapidSigner({ keys: createVapidKeys(), subject: 'mailto:a@example.org' });
  sender = openPushSender({ vapid, allowLoopbackHttp: true });
});
afterAll(async () => {
  sender.close();
  await receiver.close();
});

/** A sender that finishes when the test says so, to see what is drawn and when. */
function gatedSender() {
  const waiting: (() => void)[] = [];
  const send = () => new Promise<DeliveryOutcome>((r) => waiting.push(() => r(delivered)));
  return { sender: { send, close: () => undefined }, waiting };
}

function* countedDeliveries(drawn: { count: number }, total: number) {
  const subscription = { endpoint: 'https://push.example.net/', keys: { p256dh: '', auth: '' } };
  for (let id = 0; id < total; id++) {
    drawn.count += 1;
    yield { id, subscription, message };
  }
}

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

describe('a batch', () => {
  it('gives every delivery back once, with its own outcome', async () => {
    const statuses = [201, 404, 410, 429, 500, 403];
    const deliveries = Array.from({ length: 60 }, (_, id) => {
      const status = statuses[id % statuses.length] ?? 201;
      const subscription = receiver.newSubscription({ answers: [{ status }] });
      return { id, status, subscription, message };
    });
    const seen = new Map<number, string>();
    for await (const { delivery, outcome } of deliverBatch(sender, deliveries)) {
      expect(seen.has(delivery.id)).toBe(false);
      seen.set(delivery.id, `${delivery.status} ${outcome.outcome}`);
    }
    expect(seen.size).toBe(60);
    expect(new Set(seen.values())).toEqual(
      new Set([
        ...['201 delivered', '404 gone', '410 gone', '429 retry', '500 retry', '403 refused'],
      ]),
    );
  });

  it('reads deliveries that arrive one at a time, and ends with none at all', async () => {
    async function* arriving() {
      for (let i = 0; i < 5; i++) yield { subscription: receiver.newSubscription(), message };
    }
    const outcomes: string[] = [];
    for await (const { outcome } of deliverBatch(sender, arriving()))
      outcomes.push(outcome.outcome);
    expect(outcomes).toEqual(Array(5).fill('delivered'));
    for await (const _ of deliverBatch(sender, [])) expect.unreachable();
  });

  it('draws no more than its concurrency ahead of what was taken', async () => {
    const drawn = { count: 0 };
    const gated = gatedSender();
    const batch = deliverBatch(gated.sender, countedDeliveries(drawn, 100), { concurrency: 4 });
    const first = batch.next();
    await nextTurn();
    expect(drawn.count).toBe(4);
    for (const finish of gated.waiting.splice(0)) finish();
    await first;
    await nextTurn();
    expect(drawn.count).toBe(4);
    await batch.next();
    expect(drawn.count).toBeLessThanOrEqual(6);
    const leaving = batch.return();
    for (const finish of gated.waiting.splice(0)) finish();
    await leaving;
  });

  it('left early waits for what is under way and draws nothing more', async () => {
    const drawn = { count: 0 };
    const gated = gatedSender();
    const batch = deliverBatch(gated.sender, countedDeliveries(drawn, 100), { concurrency: 4 });
    const first = batch.next();
    await nextTurn();
    gated.waiting.shift()?.();
    await first;
    let hasLeft = false;
    const leaving = batch.return().then(() => {
      hasLeft = true;
    });
    await nextTurn();
    expect(hasLeft).toBe(false);
    for (const finish of gated.waiting.splice(0)) finish();
    await leaving;
    expect(drawn.count).toBe(4);
  });

  it('fails as a whole for a message no push service takes', async () => {
    const tooLong = { ...message, plaintext: new Uint8Array(4000) };
    const deliveries = [{ subscription: receiver.newSubscription(), message: tooLong }];
    await expect(deliverBatch(sender, deliveries).next()).rejects.toMatchObject({
      code: 'too-large',
    });
  });
});
