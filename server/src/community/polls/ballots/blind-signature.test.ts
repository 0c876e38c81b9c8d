/** The server's half and the devices' half of RFC 9474, against its vector and against each other. */
import { createPrivateKey, createPublicKey, webcrypto } from 'node:crypto';
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { blindBallot, unblind } from '../../../test-support/household-device.ts';
import { inverseOf, power } from '../../../test-support/modular.ts';
import { randomizedVector as vector } from '../../../test-support/rfc-9474-vector.ts';
import { blindSign, isSignedBallot, newPollKey, type PollKeyPair } from './blind-signature.ts';

const bytes = (hex: string) => Buffer.from(hex, 'hex');
const base64url = (hex: string) => bytes(hex).toString('base64url');

/** The vector's key as a JSON Web Key; the parts of the Chinese remainder are worked out. */
function vectorKey() {
  const [d, p, q] = [vector.d, vector.p, vector.q].map((hex) => BigInt(`0x${hex}`)) as [
    bigint,
    bigint,
    bigint,
  ];
  const hexOf = (number: bigint) => {
    const hex = number.toString(16);
    return hex.padStart(hex.length + (hex.length % 2), '0');
  };
  const numbers = {
    ...{ n: vector.n, e: vector.e, d: vector.d, p: vector.p, q: vector.q },
    ...{ dp: hexOf(d % (p - 1n)), dq: hexOf(d % (q - 1n)), qi: hexOf(power(q, p - 2n, p)) },
  };
  const members = Object.entries(numbers).map(([name, hex]) => [name, base64url(hex)]);
  const jwk = { kty: 'RSA', ...Object.fromEntries(members) };
  const privateKey = createPrivateKey({ key: jwk, format: 'jwk' });
  const der = privateKey.export({ type: 'pkcs8', format: 'der' });
  const spki = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  return { privateKey: der, publicKey: spki.toString('base64url') };
}

describe('the vector of RFC 9474, appendix A.1 (RSABSSA-SHA384-PSS-Randomized)', () => {
  const key = vectorKey();
  afterEach(() => vi.restoreAllMocks());

  it('is signed here as it is there', () => {
    const signature = blindSign(key.privateKey, bytes(vector.blindedMessage));
    expect(signature?.toString('hex')).toBe(vector.blindSignature);
  });

  it('is recognised here, and not with one bit changed', () => {
    const prepared = bytes(vector.prefix + vector.message);
    const signature = bytes(vector.signature);
    expect(isSignedBallot(key.publicKey, prepared, signature)).toBe(true);
    prepared[0] = (prepared[0] ?? 0) ^ 1;
    expect(isSignedBallot(key.publicKey, prepared, signature)).toBe(false);
  });

  it('is blinded and unblinded by the devices’ half as it is there', async () => {
    const suite = RSABSSA.SHA384.PSS.Randomized();
    const n = BigInt(`0x${vector.n}`);
    const inverse = BigInt(`0x${vector.inverse}`);
    const r = inverseOf(inverse, n).toString(16).padStart(vector.n.length, '0');
    const random = [vector.prefix, vector.salt, r].map(bytes);
    vi.spyOn(globalThis.crypto, 'getRandomValues').mockImplementation((target) => {
      (target as Uint8Array).set(random.shift() ?? []);
      return target;
    });
    const publicKey = await webcrypto.subtle.importKey(
      'spki',
      Buffer.from(key.publicKey, 'base64url'),
      { name: 'RSA-PSS', hash: 'SHA-384' },
      true,
      ['verify'],
    );
    const prepared = suite.prepare(new Uint8Array(bytes(vector.message)));
    const { blindedMsg, inv } = await suite.blind(publicKey, prepared);
    expect(Buffer.from(blindedMsg).toString('hex')).toBe(vector.blindedMessage);
    expect(Buffer.from(inv).toString('hex')).toBe(vector.inverse);
    const signature = await suite.finalize(
      publicKey,
      prepared,
      new Uint8Array(bytes(vector.blindSignature)),
      inv,
    );
    expect(Buffer.from(signature).toString('hex')).toBe(vector.signature);
  });
});

describe('blinding and signing together', () => {
  let key: PollKeyPair;
  let other: PollKeyPair;
  beforeAll(async () => {
    [key, other] = await Promise.all([newPollKey(), newPollKey()]);
  });

  const signed = async (message?: Uint8Array<ArrayBuffer>) => {
    const ballot = await blindBallot(key.publicKey, message);
    const blinded = Buffer.from(ballot.blindedMessage, 'base64url');
    const blind = blindSign(key.privateKey, blinded) ?? Buffer.alloc(0);
    const signature = await unblind(key.publicKey, ballot, blind.toString('base64url'));
    return {
      ...{ ballot, blinded, blind, signature: Buffer.from(signature, 'base64url') },
      prepared: Buffer.from(ballot.serial, 'base64url'),
    };
  };

  it('gives for any message a signature that is recognised, and none of it was seen', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 64 }), async (message) => {
        const { prepared, signature, blinded, blind } = await signed(new Uint8Array(message));
        expect(isSignedBallot(key.publicKey, prepared, signature)).toBe(true);
        expect(blinded.equals(signature)).toBe(false);
        expect(blind.equals(signature)).toBe(false);
      }),
      { numRuns: 15 },
    );
  });

  it('refuses a ballot or signature with any bit changed, and another poll’s', async () => {
    const { prepared, signature } = await signed();
    const flip = (from: Buffer, bit: number) => {
      const changed = Buffer.from(from);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      return changed;
    };
    fc.assert(
      fc.property(fc.nat({ max: 511 }), fc.nat({ max: 2047 }), (inBallot, inSignature) => {
        expect(isSignedBallot(key.publicKey, flip(prepared, inBallot), signature)).toBe(false);
        expect(isSignedBallot(key.publicKey, prepared, flip(signature, inSignature))).toBe(false);
      }),
    );
    expect(isSignedBallot(other.publicKey, prepared, signature)).toBe(false);
  });

  it('refuses to unblind what was signed with another key', async () => {
    const ballot = await blindBallot(key.publicKey);
    const foreign = blindSign(other.privateKey, Buffer.alloc(256, 1));
    const wrong = foreign?.toString('base64url') ?? '';
    await expect(unblind(key.publicKey, ballot, wrong)).rejects.toThrow('invalid signature');
  });

  it('signs the same message the same way again, and no number that is too large', () => {
    const blinded = Buffer.alloc(256, 7);
    expect(blindSign(key.privateKey, blinded)).toEqual(blindSign(key.privateKey, blinded));
    expect(blindSign(key.privateKey, Buffer.alloc(256, 255))).toBeUndefined();
    expect(blindSign(key.privateKey, Buffer.alloc(255, 1))).toBeUndefined();
  });
});
