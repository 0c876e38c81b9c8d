import { createECDH, createPrivateKey, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import ece from 'http_ece';
import { describe, expect, it } from 'vitest';
import { encryptMessage, encryptWith, MAX_PLAINTEXT_BYTES } from './encrypt-message.ts';
import { takeEphemeralKey } from './ephemeral-keys.ts';

function newBrowser() {
  const keys = createECDH('prime256v1');
  const publicKey = keys.generateKeys();
  const auth = randomBytes(16);
  return {
    subscription: { p256dh: publicKey.toString('base64url'), auth: auth.toString('base64url') },
    raw: { p256dh: new Uint8Array(publicKey), auth: new Uint8Array(auth) },
    decrypt: (body: Buffer) =>
      ece.decrypt(body, {
        version: 'aes128gcm',
        privateKey: keys,
        authSecret: auth.toString('base64url'),
      }),
  };
}

const bytes = (text: string) => Buffer.from(text, 'base64url');

describe('the example of RFC 8291', () => {
  const ourPoint = bytes(
    'BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8',
  );
  const ours = {
    publicPoint: ourPoint,
    salt: bytes('DGv6ra1nlYgDCS1FRnbzlw'),
    privateKey: createPrivateKey({
      key: bytes('yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw'),
      format: 'raw-private',
      asymmetricKeyType: 'ec',
      namedCurve: 'P-256',
    }),
  };
  const subscription = {
    p256dh:
      'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
    auth: 'BTBZMqHH6r4Tts7J_aSIgg',
  };
  const plaintext = Buffer.from('When I grow up, I want to be a watermelon');

  it('gives the body printed in section 5, byte for byte', () => {
    const body = encryptWith(ours, subscription, plaintext, plaintext.length);
    expect(body.toString('base64url')).toBe(
      'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27ml' +
        'mlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPT' +
        'pK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN',
    );
  });
});

describe('a message', () => {
  const browser = newBrowser();

  it('comes back unchanged from an independent implementation, whatever its bytes', () => {
    const anyPlaintext = fc.uint8Array({ maxLength: MAX_PLAINTEXT_BYTES, size: 'max' });
    fc.assert(
      fc.property(anyPlaintext, (plaintext) => {
        const body = encryptMessage(browser.subscription, plaintext);
        expect(body.length).toBeLessThanOrEqual(4096);
        expect(browser.decrypt(body).equals(plaintext)).toBe(true);
      }),
      { numRuns: 200, examples: [[new Uint8Array(0)], [new Uint8Array(MAX_PLAINTEXT_BYTES)]] },
    );
  });

  it('has the same length on the wire as any other up to a kilobyte', () => {
    const length = fc.nat({ max: 1024 });
    fc.assert(
      fc.property(length, (plaintextBytes) => {
        const body = encryptMessage(browser.subscription, new Uint8Array(plaintextBytes));
        expect(body.length).toBe(86 + 1024 + 1 + 16);
      }),
      { examples: [[0], [1024]] },
    );
  });

  it('can be encrypted for keys given as bytes', () => {
    const body = encryptMessage(browser.raw, Buffer.from('hello'));
    expect(browser.decrypt(body).toString()).toBe('hello');
  });

  it('never shares a salt or an ephemeral key with another', () => {
    const headers = Array.from({ length: 200 }, () =>
      encryptMessage(browser.subscription, Buffer.from('same')).subarray(0, 86),
    );
    expect(new Set(headers.map((header) => header.toString('hex', 0, 16))).size).toBe(200);
    expect(new Set(headers.map((header) => header.toString('hex', 21))).size).toBe(200);
  });

  it('is refused above 3993 bytes', () => {
    const tooLong = new Uint8Array(MAX_PLAINTEXT_BYTES + 1);
    expect(() => encryptMessage(browser.subscription, tooLong)).toThrow(
      expect.objectContaining({ code: 'too-large' }),
    );
  });

  it('is not encrypted for a point beside the curve', () => {
    const p256dh = Buffer.from(browser.raw.p256dh);
    p256dh[64] = (p256dh[64] ?? 0) ^ 1;
    expect(() => encryptMessage({ ...browser.raw, p256dh }, Buffer.from('hello'))).toThrow(
      expect.objectContaining({ code: 'invalid' }),
    );
  });

  it('cannot be read after a single bit has changed', () => {
    const body = encryptMessage(browser.subscription, Buffer.from('hello'));
    // Bytes 16-19 are the record size: raising it changes nothing for a single record.
    const anyByte = fc.nat({ max: body.length - 1 }).filter((at) => at < 16 || at > 19);
    fc.assert(
      fc.property(anyByte, fc.nat({ max: 7 }), (at, bit) => {
        const tampered = Buffer.from(body);
        tampered[at] = (tampered[at] ?? 0) ^ (1 << bit);
        expect(() => browser.decrypt(tampered)).toThrow();
      }),
    );
  });
});

describe('ephemeral keys', () => {
  it('are a matching pair each', () => {
    const { privateKey, publicPoint } = takeEphemeralKey();
    const ecdh = createECDH('prime256v1');
    ecdh.setPrivateKey(privateKey.export({ format: 'raw-private' }));
    expect(ecdh.getPublicKey().equals(publicPoint)).toBe(true);
  });
});
