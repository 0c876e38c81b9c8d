/**
 * The server's half of blind signatures (RFC 9474, RSABSSA-SHA384-PSS-Randomized): signing what it
 * cannot read, and recognising later what it signed. OpenSSL does the arithmetic, in constant time;
 * the devices' half is `@cloudflare/blindrsa-ts`, and both are tested against the RFC's vector.
 */
import {
  constants,
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  privateDecrypt,
  publicEncrypt,
  verify,
} from 'node:crypto';
import { promisify } from 'node:util';

const modulusBits = 2048;
/** Bytes of the modulus, and so of blinded messages and signatures. */
export const modulusBytes = modulusBits / 8;
/** SHA-384 has 48 bytes, and so has the salt of this variant (RFC 9474 section 5). */
const saltLength = 48;
const raw = constants.RSA_NO_PADDING;

export interface PollKeyPair {
  /** SPKI, DER, base64url: as it is published. */
  readonly publicKey: string;
  /** PKCS 8, DER. */
  readonly privateKey: Buffer;
}

/** What people compare to see that they were all given the same key: 128 bits of its SHA-256. */
export function keyFingerprint(publicKey: string): string {
  const digest = createHash('sha256').update(publicKey, 'base64url').digest('hex');
  return (digest.slice(0, 32).match(/.{4}/g) ?? []).join(' ');
}

const generate = promisify(generateKeyPair);

/** A key pair for one poll. Takes some tenths of a second. */
export async function newPollKey(): Promise<PollKeyPair> {
  const { publicKey, privateKey } = await generate('rsa', { modulusLength: modulusBits });
  return {
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64url'),
    privateKey: privateKey.export({ type: 'pkcs8', format: 'der' }),
  };
}

/**
 * BlindSign (RFC 9474 section 4.3): s = z^d mod n, checked against faults. The same message gives
 * the same signature. Undefined for a message that is not a number below the modulus.
 */
export function blindSign(privateKey: Buffer, blinded: Uint8Array): Buffer | undefined {
  const key = createPrivateKey({ key: privateKey, format: 'der', type: 'pkcs8' });
  try {
    const signature = privateDecrypt({ key, padding: raw }, blinded);
    const again = publicEncrypt({ key: createPublicKey(key), padding: raw }, signature);
    return again.equals(blinded) ? signature : undefined;
  } catch {
    // OpenSSL refuses numbers that are too large or of another length.
    return undefined;
  }
}

/** Whether the signature of this ballot (the prepared message) came from the poll's key. */
export function isSignedBallot(
  publicKey: string,
  prepared: Uint8Array,
  signature: Uint8Array,
): boolean {
  const key = createPublicKey({
    key: Buffer.from(publicKey, 'base64url'),
    format: 'der',
    type: 'spki',
  });
  return verify(
    'sha384',
    prepared,
    { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength },
    signature,
  );
}
