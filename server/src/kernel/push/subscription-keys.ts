/** The two values a browser hands over with a push subscription (RFC 8291 section 3.2). */
import { createPublicKey, diffieHellman, type KeyObject, type PublicKeyInput } from 'node:crypto';
import { type DomainError, invalid } from '../errors.ts';

const POINT_BYTES = 65;
const AUTH_BYTES = 16;
const UNCOMPRESSED_POINT = 0x04;

/** As `PushSubscription.getKey()` (bytes) or `PushSubscription.toJSON()` (base64url) gives them. */
export interface SubscriptionKeys {
  /** The browser's public key: an uncompressed point on P-256, 65 bytes. */
  readonly p256dh: Uint8Array | string;
  /** The secret shared with the browser: 16 bytes. */
  readonly auth: Uint8Array | string;
}

export interface DecodedSubscriptionKeys {
  /** 65 bytes that may still lie beside the curve; `agreeWith` finds out. */
  readonly publicPoint: Buffer;
  readonly auth: Buffer;
}

/** SubjectPublicKeyInfo of RFC 5480 up to the point itself: id-ecPublicKey, P-256, 65 bytes. */
const SPKI_PREFIX = Buffer.from('3059301306072a8648ce3d020106082a8648ce3d030107034200', 'hex');

/**
 * Checks the keys of a subscription; call it before storing one, so that only usable keys are kept.
 * @throws DomainError `invalid` with path `keys.p256dh` or `keys.auth`: wrong length, not base64url,
 *   or a point that does not lie on the curve.
 */
export function assertSubscriptionKeys(keys: SubscriptionKeys): void {
  const { publicPoint } = decodeSubscriptionKeys(keys);
  onTheCurve(() => createPublicKey(asKeyInput(publicPoint)));
}

/**
 * Reads the keys without the arithmetic.
 * @throws DomainError `invalid`, as above but for the curve.
 */
export function decodeSubscriptionKeys(keys: SubscriptionKeys): DecodedSubscriptionKeys {
  const publicPoint = decodeBytes(keys.p256dh, POINT_BYTES, 'keys.p256dh');
  const auth = decodeBytes(keys.auth, AUTH_BYTES, 'keys.auth');
  if (publicPoint[0] !== UNCOMPRESSED_POINT) throw notOnTheCurve();
  return { publicPoint, auth };
}

/**
 * The secret shared between our private key and a browser's public point (ECDH), 32 bytes. OpenSSL
 * checks that the point lies on the curve, which shuts out invalid-curve attacks.
 * @throws DomainError `invalid` with path `keys.p256dh` if it does not.
 */
export function agreeWith(publicPoint: Buffer, privateKey: KeyObject): Buffer {
  // Handing over DER instead of a KeyObject saves making one per message.
  const publicKey = asKeyInput(publicPoint);
  return onTheCurve(() => diffieHellman({ privateKey, publicKey }));
}

function asKeyInput(publicPoint: Buffer): PublicKeyInput {
  return { key: Buffer.concat([SPKI_PREFIX, publicPoint]), format: 'der', type: 'spki' };
}

function onTheCurve<T>(use: () => T): T {
  try {
    return use();
  } catch {
    throw notOnTheCurve();
  }
}

function notOnTheCurve(): DomainError {
  return invalid('keys.p256dh', 'This is not an uncompressed point on the curve P-256.');
}

/** Node skips characters that are not base64url; comparing both lengths notices them. */
function decodeBytes(value: Uint8Array | string, bytes: number, path: string): Buffer {
  if (typeof value !== 'string') {
    if (value.length === bytes) return Buffer.from(value.buffer, value.byteOffset, bytes);
    throw invalid(path, `This must be ${bytes} bytes long; it is ${value.length}.`);
  }
  const text = value.replace(/=+$/, '');
  const decoded = Buffer.from(text, 'base64url');
  if (decoded.length === bytes && text.length === Math.ceil((bytes * 4) / 3)) return decoded;
  throw invalid(path, `This must be ${bytes} bytes in base64url.`);
}
