/**
 * Encrypt and sign: messages a second on one core, ours against the `web-push` package.
 *
 * Both do all that stands between a stored subscription and a request ready to go out, making the
 * ephemeral key pairs included. The two take turns in short slices, so that whatever else the
 * machine does hits both; time is processor time of the whole process, so no thread works for free.
 */
import { createECDH, randomBytes } from 'node:crypto';
import webPush from 'web-push';
import { encryptMessage } from '../server/src/kernel/push/encrypt-message.ts';
import { createVapidKeys, createVapidSigner } from '../server/src/kernel/push/vapid.ts';

const ROUNDS = 80;
const MESSAGES_PER_SLICE = 100;
const SUBJECT = 'mailto:push@example.org';

const payload = Buffer.from(
  JSON.stringify({
    title: 'The bridge opens on Monday',
    body: 'Cyclists can use the new bridge from seven in the morning; cars follow in March.',
    path: '/p/bridge/updates/the-bridge-opens',
  }),
);

/** Prints one JSON line: messages a second per core, that of `web-push`, and the median ratio. */
export async function run(): Promise<void> {
  const keys = createVapidKeys();
  const signer = createVapidSigner({ keys, subject: SUBJECT });
  const vapidDetails = { subject: SUBJECT, ...keys };
  const subscriptions = Array.from({ length: MESSAGES_PER_SLICE }, newSubscription);

  const ours = sliceOver(subscriptions, (subscription) => {
    encryptMessage(subscription.keys, payload);
    signer.authorizationFor(new URL(subscription.endpoint));
  });
  const theirs = sliceOver(subscriptions, (subscription) => {
    webPush.generateRequestDetails(subscription, payload, { vapidDetails });
  });

  for (let i = 0; i < 10; i++) {
    ours();
    theirs();
  }
  const slices = Array.from({ length: ROUNDS }, () => oneRound(ours, theirs));
  const perSecond = (us: number) => Math.round(1e6 / us);
  const line = {
    name: 'push-encrypt-and-sign',
    figure: perSecond(median(slices.map(({ oursUs }) => oursUs))),
    unit: 'messages/s per core',
    baseline: perSecond(median(slices.map(({ theirsUs }) => theirsUs))),
    ratio: Number(median(slices.map(({ oursUs, theirsUs }) => theirsUs / oursUs)).toFixed(2)),
  };
  console.log(JSON.stringify(line));
}

/** Ours, theirs, theirs, ours: each inherits the other's garbage as often. */
function oneRound(ours: () => number, theirs: () => number) {
  const first = ours();
  const theirsUs = (theirs() + theirs()) / 2;
  return { oursUs: (first + ours()) / 2, theirsUs };
}

function newSubscription(_: unknown, index: number) {
  const p256dh = createECDH('prime256v1').generateKeys('base64url');
  const auth = randomBytes(16).toString('base64url');
  return { endpoint: `https://push.example.net/send/${index}`, keys: { p256dh, auth } };
}

/** A function that does one slice of work and gives microseconds of processor time a message. */
function sliceOver<T>(items: readonly T[], work: (item: T) => void): () => number {
  return () => {
    const before = process.cpuUsage();
    for (const item of items) work(item);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / MESSAGES_PER_SLICE;
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

if (import.meta.main) await run();
