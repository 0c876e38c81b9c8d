import { once } from 'node:events';
import { createServer } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type PushReceiver, type ScriptedAnswer, startPushReceiver } from './push-receiver.ts';
import { selfSignedCertificate } from './self-signed-certificate.ts';
import { openPushSender, type PushMessage, type PushSenderOptions } from './send-push.ts';
import { createVapidKeys, createVapidSigner } from './vapid.ts';

const HOUR_MS = 60 * 60 * 1000;
const vapidKeys = createVapidKeys();
const vapid = createVapidSigner({ keys: vapidKeys, subject: 'mailto:push@example.org' });
const message: PushMessage = {
  plaintext: Buffer.from('{"title":"Tomorrow the bridge opens"}'),
  ttlS: 3600,
  urgency: 'normal',
};

let receiver: PushReceiver;
const closing: (() => void)[] = [];
beforeAll(async () => {
  receiver = await startPushReceiver();
});
afterAll(() => receiver.close());
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

function newSender(options: Partial<PushSenderOptions> = {}) {
  const sender = openPushSender({ vapid, allowLoopbackHttp: true, ...options });
  closing.push(sender.close);
  return sender;
}

function outcomeOf(answer: ScriptedAnswer, options: Partial<PushSenderOptions> = {}) {
  return newSender(options).send(receiver.newSubscription({ answers: [answer] }), message);
}

describe('a message', () => {
  it('reaches the browser readable, with its lifetime, urgency and topic', async () => {
    const subscription = receiver.newSubscription({ applicationServerKey: vapidKeys.publicKey });
    const outcome = await newSender().send(subscription, { ...message, topic: 'update-7' });
    expect(outcome).toEqual({ outcome: 'delivered' });
    const arrived = receiver.received.at(-1);
    expect(arrived?.endpoint).toBe(subscription.endpoint);
    expect(arrived?.plaintext.equals(message.plaintext)).toBe(true);
    expect(arrived?.headers).toMatchObject({ ttl: '3600', urgency: 'normal', topic: 'update-7' });
  });

  it('of more than 3993 bytes is the fault of the caller', async () => {
    const plaintext = new Uint8Array(3994);
    const sending = newSender().send(receiver.newSubscription(), { ...message, plaintext });
    await expect(sending).rejects.toMatchObject({ code: 'too-large' });
  });

  it.each([
    { topic: 'a topic' },
    { topic: 'x'.repeat(33) },
    { topic: 'a\r\nX-Other: b' },
    { ttlS: -1 },
    { ttlS: 1.5 },
  ])('with %o is the fault of the caller', async (fault) => {
    const sending = newSender().send(receiver.newSubscription(), { ...message, ...fault });
    await expect(sending).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('the answer of the push service', () => {
  it.each([200, 201, 202, 204])('%i means delivered', async (status) => {
    expect(await outcomeOf({ status })).toEqual({ outcome: 'delivered' });
  });

  it.each([404, 410])('%i means the subscription is gone', async (status) => {
    expect(await outcomeOf({ status })).toEqual({ outcome: 'gone' });
  });

  it.each([408, 429, 500, 502, 503])('%i means retry in a minute', async (status) => {
    expect(await outcomeOf({ status })).toEqual({
      outcome: 'retry',
      afterMs: 60_000,
      mayHaveArrived: false,
    });
  });

  it('with Retry-After means retry no earlier, up to a day', async () => {
    const after = (value: string) =>
      outcomeOf({ status: 429, headers: { 'retry-after': value } }, { clock });
    const clock = { now: () => new Date('2030-01-01T00:00:00Z') };
    expect(await after('7')).toMatchObject({ afterMs: 7000 });
    expect(await after('Tue, 01 Jan 2030 01:00:00 GMT')).toMatchObject({ afterMs: HOUR_MS });
    expect(await after('31536000')).toMatchObject({ afterMs: 24 * HOUR_MS });
  });

  it.each([400, 401, 403, 413, 307])('%i means refused', async (status) => {
    const answer = { status, headers: { location: '/elsewhere' } };
    expect(await outcomeOf(answer)).toEqual({
      outcome: 'refused',
      reason: 'push-service',
      status,
    });
  });

  it('broken off means retry, though the message may have arrived', async () => {
    expect(await outcomeOf('drop')).toMatchObject({ outcome: 'retry', mayHaveArrived: true });
  });

  it('not given in time means retry, though the message may have arrived', async () => {
    const outcome = await outcomeOf('hang', { timeoutMs: 200 });
    expect(outcome).toMatchObject({ outcome: 'retry', mayHaveArrived: true });
  });
});

describe('a push service that is down', () => {
  it('is not bothered after five failures, and the message certainly did not arrive', async () => {
    const server = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    let connections = 0;
    server.on('connection', () => {
      connections += 1;
    });
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const subscription = { ...receiver.newSubscription(), endpoint: `http://127.0.0.1:${port}/x` };
    const sender = newSender();
    for (let i = 0; i < 8; i++) {
      expect(await sender.send(subscription, message)).toMatchObject({ outcome: 'retry' });
    }
    expect(connections).toBe(5);
    const paused = await sender.send(subscription, message);
    expect(paused).toMatchObject({ outcome: 'retry', mayHaveArrived: false });
    expect(await sender.send(receiver.newSubscription(), message)).toEqual({
      outcome: 'delivered',
    });
    server.close();
  });
});

describe('a subscription that cannot be used', () => {
  it('is refused for its keys, and nothing is sent', async () => {
    const before = receiver.requestCount();
    const subscription = receiver.newSubscription();
    const outcome = await newSender().send(
      { ...subscription, keys: { ...subscription.keys, auth: 'short' } },
      message,
    );
    expect(outcome).toEqual({ outcome: 'refused', reason: 'keys' });
    expect(receiver.requestCount()).toBe(before);
  });

  it('is refused for an endpoint on loopback or over http, unless that is allowed', async () => {
    const before = receiver.requestCount();
    const sender = newSender({ allowLoopbackHttp: false });
    const subscription = receiver.newSubscription();
    const { port } = new URL(receiver.origin);
    for (const endpoint of [subscription.endpoint, `https://127.0.0.1:${port}/`, 'no url']) {
      const outcome = await sender.send({ ...subscription, endpoint }, message);
      expect(outcome).toEqual({ outcome: 'refused', reason: 'endpoint' });
    }
    expect(receiver.requestCount()).toBe(before);
  });

  it('is refused when its name leads inside, at the moment of connecting', async () => {
    let connections = 0;
    const inside = createServer((socket) => {
      connections += 1;
      socket.destroy();
    }).listen(0, '127.0.0.1');
    await once(inside, 'listening');
    const address = inside.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const subscription = {
      ...receiver.newSubscription(),
      endpoint: `https://evil.example:${port}`,
    };
    const sendResolvingTo = (resolved: string) =>
      newSender({
        resolveAll: (_, __, callback) => callback(null, [{ address: resolved, family: 4 }]),
      }).send(subscription, message);
    const refused = { outcome: 'refused', reason: 'endpoint' };
    expect(await sendResolvingTo('127.0.0.1')).toEqual(refused);
    expect(await sendResolvingTo('169.254.169.254')).toEqual(refused);
    const sender = newSender({ allowLoopbackHttp: false });
    const byName = { ...subscription, endpoint: `https://localhost:${port}/` };
    expect(await sender.send(byName, message)).toEqual(refused);
    expect(connections).toBe(0);
    inside.close();
  });

  it('is tried again later when its name is not known', async () => {
    const error = Object.assign(new Error('not found'), { code: 'ENOTFOUND' });
    const sender = newSender({ resolveAll: (_, __, callback) => callback(error, []) });
    const subscription = { ...receiver.newSubscription(), endpoint: 'https://push.example.net/x' };
    const outcome = await sender.send(subscription, message);
    expect(outcome).toMatchObject({ outcome: 'retry', mayHaveArrived: false });
  });
});

describe('a push service over https', () => {
  it('gets messages when its certificate is trusted, and not a byte of them otherwise', async () => {
    const certificate = selfSignedCertificate();
    const secure = await startPushReceiver({ certificate });
    closing.push(() => void secure.close());
    const untrusted = await newSender().send(secure.newSubscription(), message);
    expect(untrusted).toMatchObject({ outcome: 'retry', mayHaveArrived: false });
    expect(secure.requestCount()).toBe(0);
    const usual = getCACertificates('default');
    setDefaultCACertificates([certificate.cert]);
    const trusted = await newSender().send(secure.newSubscription(), message);
    setDefaultCACertificates(usual);
    expect(trusted).toEqual({ outcome: 'delivered' });
    expect(secure.received[0]?.plaintext.equals(message.plaintext)).toBe(true);
  });
});
