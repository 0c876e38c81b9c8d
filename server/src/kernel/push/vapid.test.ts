import { createPublicKey, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createVapidKeys, createVapidSigner } from './vapid.ts';

const HOUR_MS = 60 * 60 * 1000;
const subject = 'mailto:push@example.org';
const endpoint = new URL('https://push.example.net/send/abc?x=1');

function movableClock(start = '2030-01-01T00:00:00Z') {
  let now = new Date(start);
  return {
    now: () => now,
    advance: (ms: number) => {
      now = new Date(now.getTime() + ms);
    },
  };
}

function readAuthorization(authorization: string) {
  const [, signed = '', signature = '', key = ''] =
    /^vapid t=([\w-]+\.[\w-]+)\.([\w-]+), k=([\w-]+)$/.exec(authorization) ?? [];
  const [head = '', claims = ''] = signed.split('.').map((part) => Buffer.from(part, 'base64url'));
  return {
    header: JSON.parse(head.toString()),
    claims: JSON.parse(claims.toString()),
    signed: Buffer.from(signed),
    signature: Buffer.from(signature, 'base64url'),
    key,
  };
}

describe('a VAPID token', () => {
  const keys = createVapidKeys();
  const clock = movableClock();
  const token = readAuthorization(
    createVapidSigner({ keys, subject, clock }).authorizationFor(endpoint),
  );

  it('names the origin of the endpoint, the operator, and an expiry 12 hours ahead', () => {
    expect(token.header).toEqual({ typ: 'JWT', alg: 'ES256' });
    expect(token.claims).toEqual({
      aud: 'https://push.example.net',
      sub: subject,
      exp: clock.now().getTime() / 1000 + 12 * 3600,
    });
    expect(token.key).toBe(keys.publicKey);
  });

  it('is signed with ES256 by the key it names, and by no other', () => {
    const isSignedBy = (publicKey: string) =>
      verify(
        'sha256',
        token.signed,
        {
          key: createPublicKey({
            key: Buffer.from(publicKey, 'base64url'),
            format: 'raw-public',
            asymmetricKeyType: 'ec',
            namedCurve: 'P-256',
          }),
          dsaEncoding: 'ieee-p1363',
        },
        token.signature,
      );
    expect(isSignedBy(keys.publicKey)).toBe(true);
    expect(isSignedBy(createVapidKeys().publicKey)).toBe(false);
  });
});

describe('a VAPID signer', () => {
  it('signs once per origin until an hour before expiry, then anew', () => {
    const clock = movableClock();
    const signer = createVapidSigner({ keys: createVapidKeys(), subject, clock });
    const first = signer.authorizationFor(endpoint);
    clock.advance(11 * HOUR_MS - 1);
    expect(signer.authorizationFor(new URL('/another', endpoint))).toBe(first);
    clock.advance(1);
    const second = signer.authorizationFor(endpoint);
    expect(second).not.toBe(first);
    const grownByS = readAuthorization(second).claims.exp - readAuthorization(first).claims.exp;
    expect(grownByS).toBe(11 * 3600);
  });

  it('gives each origin its own token, the port included', () => {
    const signer = createVapidSigner({ keys: createVapidKeys(), subject });
    const audience = (url: string) =>
      readAuthorization(signer.authorizationFor(new URL(url))).claims.aud;
    expect(audience('https://a.example/x')).toBe('https://a.example');
    expect(audience('https://b.example/x')).toBe('https://b.example');
    expect(audience('https://a.example:8443/x')).toBe('https://a.example:8443');
  });

  it('remembers a bounded number of origins', () => {
    const signer = createVapidSigner({ keys: createVapidKeys(), subject });
    const first = signer.authorizationFor(endpoint);
    for (let i = 0; i < 255; i++) signer.authorizationFor(new URL(`https://${i}.example`));
    expect(signer.authorizationFor(endpoint)).toBe(first);
    signer.authorizationFor(new URL('https://one-more.example'));
    expect(signer.authorizationFor(endpoint)).not.toBe(first);
  });

  it('refuses keys that are no pair, and a subject nobody can be reached at', () => {
    const keys = createVapidKeys();
    const { publicKey } = createVapidKeys();
    const refused = (path: string) =>
      expect.objectContaining({ code: 'invalid', issues: [expect.objectContaining({ path })] });
    expect(() => createVapidSigner({ keys: { ...keys, publicKey }, subject })).toThrow(
      refused('keys.publicKey'),
    );
    expect(() => createVapidSigner({ keys: { ...keys, privateKey: 'AAAA' }, subject })).toThrow(
      refused('keys.privateKey'),
    );
    expect(() => createVapidSigner({ keys, subject: 'push@example.org' })).toThrow(
      refused('subject'),
    );
  });
});

describe('VAPID keys', () => {
  it('are 65 and 32 bytes, new each time', () => {
    const keys = Array.from({ length: 300 }, createVapidKeys);
    for (const { publicKey, privateKey } of keys) {
      expect(Buffer.from(publicKey, 'base64url')).toHaveLength(65);
      expect(Buffer.from(privateKey, 'base64url')).toHaveLength(32);
    }
    expect(new Set(keys.map(({ privateKey }) => privateKey)).size).toBe(300);
  });
});
