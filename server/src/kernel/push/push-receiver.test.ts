import { once } from 'node:events';
import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { encryptMessage } from './encrypt-message.ts';
import { type PushReceiver, startPushReceiver } from './push-receiver.ts';
import { openPushSender, type PushMessage } from './send-push.ts';
import { createVapidKeys, createVapidSigner, type VapidSigner } from './vapid.ts';

const HOUR_MS = 60 * 60 * 1000;
const keys = createVapidKeys();
const vapid = createVapidSigner({ keys, subject: 'mailto:push@example.org' });
const message: PushMessage = { plaintext: Buffer.from('hello'), ttlS: 3600, urgency: 'normal' };
const forbidden = { outcome: 'refused', reason: 'push-service', status: 403 };

let receiver: PushReceiver;
const closing: (() => void)[] = [];
beforeAll(async () => {
  receiver = await startPushReceiver();
});
afterAll(() => receiver.close());
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

function sendSignedBy(signer: VapidSigner, subscription = receiver.newSubscription()) {
  const sender = openPushSender({ vapid: signer, allowLoopbackHttp: true });
  closing.push(sender.close);
  return sender.send(subscription, message);
}

describe('the push receiver', () => {
  it('refuses a token that has expired, lives too long, or is for another service', async () => {
    const signedAt = (offsetMs: number) => {
      const clock = { now: () => new Date(Date.now() + offsetMs) };
      return createVapidSigner({ keys, subject: 'mailto:push@example.org', clock });
    };
    const forAnother: VapidSigner = {
      ...vapid,
      authorizationFor: () => vapid.authorizationFor(new URL('https://other.example')),
    };
    expect(await sendSignedBy(signedAt(0))).toEqual({ outcome: 'delivered' });
    expect(await sendSignedBy(signedAt(-12 * HOUR_MS - 2000))).toEqual(forbidden);
    expect(await sendSignedBy(signedAt(13 * HOUR_MS))).toEqual(forbidden);
    expect(await sendSignedBy(forAnother)).toEqual(forbidden);
  });

  it('refuses a forged token, and a key the subscription was not made with', async () => {
    const otherKey = createVapidKeys().publicKey;
    const forging: VapidSigner = {
      ...vapid,
      authorizationFor: (url) => vapid.authorizationFor(url).replace(keys.publicKey, otherKey),
    };
    expect(await sendSignedBy(forging)).toEqual(forbidden);
    const ofAnother = receiver.newSubscription({ applicationServerKey: otherKey });
    expect(await sendSignedBy(vapid, ofAnother)).toEqual(forbidden);
  });

  it('refuses a body changed on the way, and one for another browser', async () => {
    const subscription = receiver.newSubscription();
    const post = async (body: Buffer) => {
      const sent = request(subscription.endpoint, {
        method: 'POST',
        headers: {
          Authorization: vapid.authorizationFor(new URL(subscription.endpoint)),
          'Content-Encoding': 'aes128gcm',
          TTL: '1',
          Urgency: 'low',
        },
      }).end(body);
      const [response] = await once(sent, 'response');
      response.resume();
      return response.statusCode;
    };
    const body = encryptMessage(subscription.keys, message.plaintext);
    const tampered = Buffer.from(body);
    tampered[200] = (tampered[200] ?? 0) ^ 1;
    expect(await post(body)).toBe(201);
    expect(await post(tampered)).toBe(400);
    const forAnother = encryptMessage(receiver.newSubscription().keys, message.plaintext);
    expect(await post(forAnother)).toBe(400);
  });
});
