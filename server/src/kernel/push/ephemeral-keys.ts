import { generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';

const BATCH_SIZE = 32;
const SALT_BYTES = 16;

/** What makes one message unlike any other: a key pair and a salt that are used exactly once. */
export interface EphemeralKey {
  readonly privateKey: KeyObject;
  /** The uncompressed point, 65 bytes. */
  readonly publicPoint: Buffer;
  /** 16 random bytes. */
  readonly salt: Buffer;
}

const ready: EphemeralKey[] = [];

/**
 * A key nobody has used or will get again (RFC 8291 section 3.1, RFC 8188 section 2.1).
 * Made in batches, so that one draw of randomness salts them all; a batch takes about 1 ms.
 */
export function takeEphemeralKey(): EphemeralKey {
  const key = ready.pop();
  if (key !== undefined) return key;
  const salts = randomBytes(BATCH_SIZE * SALT_BYTES);
  for (let i = 1; i < BATCH_SIZE; i++) ready.push(makeEphemeralKey(saltAt(salts, i)));
  return makeEphemeralKey(saltAt(salts, 0));
}

function saltAt(salts: Buffer, index: number): Buffer {
  return salts.subarray(index * SALT_BYTES, (index + 1) * SALT_BYTES);
}

function makeEphemeralKey(salt: Buffer): EphemeralKey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    publicKeyEncoding: { format: 'raw-public' },
  });
  return { privateKey, publicPoint: publicKey, salt };
}
