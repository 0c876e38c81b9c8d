import { createECDH, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import {
  assertSubscriptionKeys,
  decodeSubscriptionKeys,
  type SubscriptionKeys,
} from './subscription-keys.ts';

const ecdh = createECDH('prime256v1');
const point = ecdh.generateKeys();
const auth = randomBytes(16);
const good = { p256dh: point.toString('base64url'), auth: auth.toString('base64url') };

function pathRefused(keys: SubscriptionKeys): string | undefined {
  try {
    assertSubscriptionKeys(keys);
    return undefined;
  } catch (error) {
    if (error instanceof DomainError && error.code === 'invalid') return error.issues[0]?.path;
    throw error;
  }
}

describe('the keys of a subscription', () => {
  it('are accepted as base64url, with or without padding, and as bytes', () => {
    expect(pathRefused(good)).toBeUndefined();
    expect(decodeSubscriptionKeys(good).publicPoint.equals(point)).toBe(true);
    expect(decodeSubscriptionKeys({ ...good, auth: `${good.auth}==` }).auth.equals(auth)).toBe(
      true,
    );
    const fromBytes = decodeSubscriptionKeys({ p256dh: new Uint8Array(point), auth });
    expect(fromBytes.publicPoint.equals(point)).toBe(true);
  });

  it('are refused when the point is not on the curve', () => {
    const offCurve = Buffer.from(point);
    offCurve[64] = (offCurve[64] ?? 0) ^ 1;
    expect(pathRefused({ ...good, p256dh: offCurve })).toBe('keys.p256dh');
    expect(
      pathRefused({ ...good, p256dh: Buffer.concat([Buffer.from([4]), Buffer.alloc(64)]) }),
    ).toBe('keys.p256dh');
  });

  it('are refused when the point is compressed or marked as another form', () => {
    expect(pathRefused({ ...good, p256dh: ecdh.getPublicKey(null, 'compressed') })).toBe(
      'keys.p256dh',
    );
    expect(pathRefused({ ...good, p256dh: ecdh.getPublicKey(null, 'hybrid') })).toBe('keys.p256dh');
  });

  it('are refused for any other length of the secret', () => {
    const otherLength = fc.uint8Array({ maxLength: 40 }).filter(({ length }) => length !== 16);
    fc.assert(
      fc.property(otherLength, (value) => {
        expect(pathRefused({ ...good, auth: value })).toBe('keys.auth');
        const text = Buffer.from(value).toString('base64url');
        expect(pathRefused({ ...good, auth: text })).toBe('keys.auth');
      }),
    );
  });

  it('are refused with characters outside base64url', () => {
    expect(pathRefused({ ...good, auth: `${good.auth.slice(0, -1)}!` })).toBe('keys.auth');
    expect(pathRefused({ ...good, auth: `${good.auth} ` })).toBe('keys.auth');
    expect(pathRefused({ ...good, p256dh: `\n${good.p256dh.slice(1)}` })).toBe('keys.p256dh');
  });

  it('never crash the reader, whatever text arrives', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (p256dh, secret) => {
        expect(pathRefused({ p256dh, auth: secret })).toBe('keys.p256dh');
      }),
    );
  });
});
