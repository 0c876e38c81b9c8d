/**
 * The code in a letter: one vote for one household. Fifteen signs in three groups, as in
 * `K7QXM-4M2PT-R9WB3`, of Crockford's base 32: no I, L, O or U, and what looks alike is read alike.
 *
 *     70 random bits | 5 bits: the first of SHA-256 of the random signs
 *
 * The checksum tells a typing error (31 of 32) from a code that was never printed.
 */
import { createHash, randomBytes as secureRandomBytes } from 'node:crypto';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const randomSigns = 14;
const groupSigns = 5;
const mostTyped = 60;

/** Makes a new code: 70 random bits. Tests pass their own source of bytes. */
export function newHouseholdCode(
  randomBytes: (size: number) => Uint8Array = secureRandomBytes,
): string {
  const secret = [...randomBytes(randomSigns)].map((byte) => alphabet[byte & 31]).join('');
  const signs = secret + checksumOf(secret);
  return (signs.match(new RegExp(`.{${groupSigns}}`, 'g')) ?? []).join('-');
}

/**
 * Reads a code as people type it: case, spaces and hyphens make no difference, O is 0, I and L are
 * 1. Gives its fifteen signs, or undefined when it is not complete or has a typing error.
 */
export function readHouseholdCode(typed: string): string | undefined {
  if (typed.length > mostTyped) return undefined;
  const signs = typed
    .toUpperCase()
    .replace(/[\s\-–—.]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  if (signs.length !== randomSigns + 1) return undefined;
  if ([...signs].some((sign) => !alphabet.includes(sign))) return undefined;
  const secret = signs.slice(0, randomSigns);
  return checksumOf(secret) === signs.slice(randomSigns) ? signs : undefined;
}

function checksumOf(secret: string): string {
  return alphabet[createHash('sha256').update(secret).digest().readUInt8(0) >> 3] ?? '';
}
