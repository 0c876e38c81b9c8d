/**
 * Claim codes: eight Dutch words that open a conversation on any device.
 *
 * Eight words of a list of 2048 carry 88 bits, most significant first:
 *
 *     80 random bits (the secret) | 8 bits: the first byte of SHA-256(secret)
 *
 * The checksum tells a typing error from a code that never existed. It adds no strength and takes
 * none away: it follows from the secret.
 */
import { createHash, createHmac, randomBytes as secureRandomBytes } from 'node:crypto';
import { claimWords } from './claim-words.ts';
import { closestWord } from './closest-word.ts';

const WORD_COUNT = 8;
const WORD_BITS = 11n;
const SECRET_BYTES = 10;
/** A code is at most 71 characters long; the rest is room for commas, numbering and line breaks. */
const MAX_TYPED_CHARACTERS = 1000;

const placeOfWord = new Map(claimWords.map((word, place) => [word, place]));

export type ParsedClaimCode =
  | { ok: true; secret: Uint8Array }
  /** `word` is not in the list; `suggestion` is what was probably meant. */
  | { ok: false; reason: 'unknown-word'; word: string; suggestion?: string }
  | { ok: false; reason: 'wrong-count' }
  /** All words are in the list, but one of them is not right. */
  | { ok: false; reason: 'checksum' };

/**
 * Makes a new code: eight words separated by single spaces, 80 bits of randomness.
 *
 * `randomBytes` gives as many random bytes as asked for; tests pass their own. Throws a RangeError
 * when it gives another number of bytes.
 */
export function newClaimCode(
  randomBytes: (size: number) => Uint8Array = secureRandomBytes,
): string {
  const secret = randomBytes(SECRET_BYTES);
  refuseWrongLength(secret);
  let bits = 0n;
  for (const byte of [...secret, checksumOf(secret)]) bits = (bits << 8n) | BigInt(byte);
  const words: string[] = [];
  for (let shift = WORD_BITS * BigInt(WORD_COUNT - 1); shift >= 0n; shift -= WORD_BITS) {
    words.push(claimWords[Number((bits >> shift) & 0x7ffn)] ?? '');
  }
  return words.join(' ');
}

/**
 * Reads a code as people type or paste it: upper case, accents, extra white space, line breaks,
 * hyphens, commas, dots and numbering make no difference. Takes any string, never throws.
 *
 * A code that is read well may still open nothing; only its hash tells.
 */
export function parseClaimCode(typed: string): ParsedClaimCode {
  const words = wordsOf(typed);
  if (words.length !== WORD_COUNT) return { ok: false, reason: 'wrong-count' };

  let bits = 0n;
  for (const word of words) {
    const place = placeOfWord.get(word);
    if (place === undefined) {
      return {
        ok: false,
        reason: 'unknown-word',
        word,
        suggestion: closestWord(word, claimWords),
      };
    }
    bits = (bits << WORD_BITS) | BigInt(place);
  }

  const secret = new Uint8Array(SECRET_BYTES);
  for (let index = 0; index < SECRET_BYTES; index++) {
    secret[index] = Number((bits >> BigInt(8 * (SECRET_BYTES - index))) & 0xffn);
  }
  if (checksumOf(secret) !== Number(bits & 0xffn)) return { ok: false, reason: 'checksum' };
  return { ok: true, secret };
}

/**
 * What the server keeps of a code: HMAC-SHA-256 of its secret, 32 bytes.
 *
 * Passwords need a slow hash because people choose from few. A secret of 80 random bits has 2^80
 * equally likely values: at 10^12 guesses a second that is 38,000 years, so slowing each guess down
 * adds nothing. The pepper, kept outside the database, makes a stolen table alone useless and the
 * hashes of two namespaces unlinkable. Throws a RangeError for a secret that is not 10 bytes.
 */
export function hashClaimCode(secret: Uint8Array, pepper: Uint8Array | string): Uint8Array {
  refuseWrongLength(secret);
  return new Uint8Array(
    createHmac('sha256', pepper).update('claim code\0').update(secret).digest(),
  );
}

function wordsOf(typed: string): string[] {
  if (typed.length > MAX_TYPED_CHARACTERS) return [];
  const plain = typed
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();
  return plain.match(/\p{L}+/gu) ?? [];
}

function checksumOf(secret: Uint8Array): number {
  return createHash('sha256').update(secret).digest().readUInt8(0);
}

function refuseWrongLength(secret: Uint8Array): void {
  if (secret.length !== SECRET_BYTES) {
    throw new RangeError(`A claim code's secret is ${SECRET_BYTES} bytes, not ${secret.length}.`);
  }
}
