/**
 * Message encryption for Web Push: RFC 8291, in the content coding aes128gcm of RFC 8188.
 *
 *   body     = salt (16) | record size (4) | 65 (1) | our public point (65) | one encrypted record
 *   record   = AES-128-GCM(plaintext | 0x02 | zeros up to the padded length) | tag (16)
 *   IKM      = HKDF(salt: auth, ECDH(ours, theirs), "WebPush: info" 0 | theirs | ours)
 *   key, iv  = HKDF(salt: salt, IKM, "Content-Encoding: aes128gcm" 0, "Content-Encoding: nonce" 0)
 */
import { createCipheriv, hkdfSync } from 'node:crypto';
import { DomainError } from '../errors.ts';
import { type EphemeralKey, takeEphemeralKey } from './ephemeral-keys.ts';
import { agreeWith, decodeSubscriptionKeys, type SubscriptionKeys } from './subscription-keys.ts';

/** What fits a body of 4096 bytes, which each push service must accept (RFC 8030 section 7.2). */
export const MAX_PLAINTEXT_BYTES = 3993;

const RECORD_SIZE = 4096;
const POINT_BYTES = 65;
const HEADER_BYTES = 16 + 4 + 1 + POINT_BYTES;
const TAG_BYTES = 16;
const LAST_RECORD_DELIMITER = 0x02;
const PADDING_STEP_BYTES = 1024;

const KEY_INFO_LABEL = Buffer.from('WebPush: info\0');
const CONTENT_KEY_INFO = Buffer.from('Content-Encoding: aes128gcm\0');
const NONCE_INFO = Buffer.from('Content-Encoding: nonce\0');
const INPUT_KEY_BYTES = 32;
const CONTENT_KEY_BYTES = 16;
const NONCE_BYTES = 12;

/**
 * Encrypts one message for one subscription, with a fresh key pair and salt.
 * @param plaintext at most 3993 bytes; padded, so that its length does not show from outside.
 * @returns the request body, `Content-Encoding: aes128gcm`.
 * @throws DomainError `invalid` for unusable subscription keys, `too-large` for the plaintext.
 */
export function encryptMessage(keys: SubscriptionKeys, plaintext: Uint8Array): Buffer {
  return encryptWith(takeEphemeralKey(), keys, plaintext, paddedLength(plaintext.length));
}

/** The same with everything random given; only the published test vector needs this. */
export function encryptWith(
  ours: EphemeralKey,
  keys: SubscriptionKeys,
  plaintext: Uint8Array,
  paddedBytes: number,
): Buffer {
  assertFits(plaintext);
  const theirs = decodeSubscriptionKeys(keys);
  const secret = agreeWith(theirs.publicPoint, ours.privateKey);
  const keyInfo = Buffer.concat([KEY_INFO_LABEL, theirs.publicPoint, ours.publicPoint]);
  const inputKey = derive(secret, theirs.auth, keyInfo, INPUT_KEY_BYTES);
  return sealRecord(ours, inputKey, plaintext, paddedBytes);
}

/** @throws DomainError `too-large`; call it once before sending the same message to many. */
export function assertFits(plaintext: Uint8Array): void {
  if (plaintext.length <= MAX_PLAINTEXT_BYTES) return;
  throw new DomainError(
    'too-large',
    `A push message holds at most ${MAX_PLAINTEXT_BYTES} bytes; this one has ${plaintext.length}.`,
  );
}

/**
 * Whole kilobytes, so all ordinary messages look alike. Padding every message to the maximum would
 * lose readers: Firefox on Android is reached over a bridge that refuses bodies above 3070 bytes.
 */
function paddedLength(bytes: number): number {
  const steps = Math.max(1, Math.ceil(bytes / PADDING_STEP_BYTES));
  return Math.min(steps * PADDING_STEP_BYTES, MAX_PLAINTEXT_BYTES);
}

function sealRecord(
  { salt, publicPoint }: EphemeralKey,
  inputKey: Uint8Array,
  plaintext: Uint8Array,
  paddedBytes: number,
): Buffer {
  const contentKey = derive(inputKey, salt, CONTENT_KEY_INFO, CONTENT_KEY_BYTES);
  const nonce = derive(inputKey, salt, NONCE_INFO, NONCE_BYTES);
  const recordEnd = HEADER_BYTES + paddedBytes + 1;
  const body = Buffer.allocUnsafe(recordEnd + TAG_BYTES).fill(0);
  body.set(salt, 0);
  body.writeUInt32BE(RECORD_SIZE, 16);
  body[20] = POINT_BYTES;
  body.set(publicPoint, 21);
  body.set(plaintext, HEADER_BYTES);
  body[HEADER_BYTES + plaintext.length] = LAST_RECORD_DELIMITER;
  const cipher = createCipheriv('aes-128-gcm', contentKey, nonce);
  body.set(cipher.update(body.subarray(HEADER_BYTES, recordEnd)), HEADER_BYTES);
  cipher.final();
  body.set(cipher.getAuthTag(), recordEnd);
  return body;
}

/** HKDF with SHA-256 (RFC 5869). */
function derive(key: Uint8Array, salt: Buffer, info: Buffer, bytes: number): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, salt, info, bytes));
}
