/** @see server/src/community/polls/ballots/blind-signature.test.ts for the vector of the RFC. */
import {
  constants,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  privateDecrypt,
  verify,
} from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blindBallot, unblind } from './blind-ballot.ts';

const newKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
const { publicKey, privateKey } = newKey();
const published = spkiOf(publicKey);

function spkiOf(key: KeyObject): string {
  return key.export({ type: 'spki', format: 'der' }).toString('base64url');
}

/** RSASP1, as the server does it. */
function signed(blindedMessage: string, key = privateKey): string {
  const blinded = Buffer.from(blindedMessage, 'base64url');
  return privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, blinded).toString('base64url');
}

describe('a ballot blinded on the device', () => {
  it('has a signature that anyone can check once the blinding is off', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constant(null), async () => {
        const ballot = await blindBallot(published);
        const signature = await unblind(published, ballot, signed(ballot.blindedMessage));
        const serial = Buffer.from(ballot.serial, 'base64url');
        expect(serial).toHaveLength(64);
        const padding = constants.RSA_PKCS1_PSS_PADDING;
        const key = createPublicKey({
          key: Buffer.from(published, 'base64url'),
          format: 'der',
          type: 'spki',
        });
        const bytes = Buffer.from(signature, 'base64url');
        expect(verify('sha384', serial, { key, padding, saltLength: 48 }, bytes)).toBe(true);
      }),
      { numRuns: 8 },
    );
  });

  it('is another one every time, and so is what the server sees of it', async () => {
    const ballots = await Promise.all(Array.from({ length: 5 }, () => blindBallot(published)));
    const parts = ballots.flatMap(({ serial, blindedMessage, inverse }) => [
      ...[serial, blindedMessage, inverse],
    ]);
    expect(new Set(parts).size).toBe(15);
  });

  it('refuses a signature of another key or with a bit changed: a server cannot mark a ballot', async () => {
    const ballot = await blindBallot(published);
    const other = newKey();
    const foreign = privateDecrypt(
      { key: other.privateKey, padding: constants.RSA_NO_PADDING },
      Buffer.alloc(256, 1),
    ).toString('base64url');
    const right = Buffer.from(signed(ballot.blindedMessage), 'base64url');
    right[200] = (right[200] ?? 0) ^ 4;
    for (const wrong of [foreign, right.toString('base64url')])
      await expect(unblind(published, ballot, wrong)).rejects.toThrow();
  });
});
