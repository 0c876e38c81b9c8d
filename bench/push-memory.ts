/**
 * Sends to 10,000 subscriptions and compares memory at the end with memory at the beginning. The
 * receiver runs in a process of its own and checks and decrypts every message; subscriptions are
 * made while the batch is under way, as a database cursor would hand them over.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { deliverBatch } from '../server/src/kernel/push/deliver-batch.ts';
import {
  startPushReceiver,
  type TestSubscription,
} from '../server/src/kernel/push/push-receiver.ts';
import { openPushSender, type PushMessage } from '../server/src/kernel/push/send-push.ts';
import { createVapidKeys, createVapidSigner } from '../server/src/kernel/push/vapid.ts';

const SUBSCRIPTIONS = 10_000;
const WINDOW = 1000;
const PAGE = 100;
const MEGABYTE = 2 ** 20;
/** V8 lets the space for new objects grow at leisure; fixed, its growth is not taken for ours. */
const STEADY_HEAP = ['--expose-gc', '--min-semi-space-size=4', '--max-semi-space-size=4'];

const message: PushMessage = {
  plaintext: Buffer.from(JSON.stringify({ title: 'The bridge opens on Monday' })),
  ttlS: 3600,
  urgency: 'normal',
};

/**
 * Prints JSON lines: peak heap, live heap (after collecting) and peak RSS, of the last 1,000
 * messages against the first 1,000 (about 1 means flat).
 * @throws if a message was not delivered, or not accepted by the receiver.
 */
export async function run(): Promise<void> {
  const sender = fork(import.meta.filename, ['sender'], { execArgv: STEADY_HEAP });
  const [exitCode] = await once(sender, 'exit');
  if (exitCode !== 0) throw new Error('Not every message arrived; the reason is printed above.');
}

async function send(): Promise<void> {
  const receiver = fork(import.meta.filename, ['receiver'], { execArgv: [] });
  try {
    await sendAll(receiver);
  } finally {
    receiver.disconnect();
  }
}

async function sendAll(receiver: ChildProcess): Promise<void> {
  const vapid = createVapidSigner({ keys: createVapidKeys(), subject: 'mailto:push@example.org' });
  const sender = openPushSender({ vapid, allowLoopbackHttp: true });
  const windows: MemoryWindow[] = [];
  let sent = 0;
  let current = newWindow();
  for await (const { outcome } of deliverBatch(sender, lazyDeliveries(receiver))) {
    if (outcome.outcome !== 'delivered') throw new Error(`Not delivered: ${outcome.outcome}`);
    sent += 1;
    if (sent % 20 === 0) observe(current);
    if (sent % WINDOW > 0) continue;
    windows.push({ ...current, live: liveHeap() });
    current = newWindow();
  }
  sender.close();
  const accepted = await ask<number>(receiver, 'accepted');
  if (accepted !== SUBSCRIPTIONS) throw new Error(`The receiver accepted only ${accepted}.`);
  report(windows);
}

async function* lazyDeliveries(receiver: ChildProcess) {
  for (let made = 0; made < SUBSCRIPTIONS; made += PAGE) {
    const page = await ask<TestSubscription[]>(receiver, 'subscribe');
    for (const subscription of page) yield { subscription, message };
  }
}

interface MemoryWindow {
  heap: number;
  rss: number;
  live: number;
}

function newWindow(): MemoryWindow {
  return { heap: 0, rss: 0, live: 0 };
}

function observe(window: MemoryWindow): void {
  const { heapUsed, rss } = process.memoryUsage();
  window.heap = Math.max(window.heap, heapUsed);
  window.rss = Math.max(window.rss, rss);
}

function liveHeap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function report(windows: readonly MemoryWindow[]): void {
  const first = windows.at(0) ?? newWindow();
  const last = windows.at(-1) ?? newWindow();
  const inMegabytes = (bytes: number) => Number((bytes / MEGABYTE).toFixed(1));
  for (const key of ['heap', 'live', 'rss'] as const) {
    print({
      name: `push-memory-${key}`,
      figure: inMegabytes(last[key]),
      unit: 'MB',
      baseline: inMegabytes(first[key]),
      ratio: Number((last[key] / first[key]).toFixed(2)),
    });
  }
}

function print(line: object): void {
  console.log(JSON.stringify(line));
}

type Question = 'subscribe' | 'accepted';

/** Guarantees nothing but that the answer came from `answerQuestions` below, which has the type. */
async function ask<Answer>(receiver: ChildProcess, question: Question): Promise<Answer> {
  receiver.send(question);
  const [answer] = await once(receiver, 'message');
  return answer as Answer;
}

async function answerQuestions(): Promise<void> {
  const receiver = await startPushReceiver({ keepsMessages: false });
  process.on('message', (question: Question) => {
    if (question === 'accepted') process.send?.(receiver.acceptedCount());
    else process.send?.(Array.from({ length: PAGE }, () => receiver.newSubscription()));
  });
  process.on('disconnect', () => void receiver.close());
}

const role = process.argv[2];
if (role === 'receiver') await answerQuestions();
else if (role === 'sender') await send();
else if (import.meta.main) await run();
