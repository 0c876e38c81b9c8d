/** Short codes: a project's address for whoever types it from a poster. */
import { randomInt } from 'node:crypto';
import { z } from 'zod';

/**
 * No sign looks or sounds like another (no 0 O D Q, 1 I L, 2 Z, 5 S, 8 B, U V), and without vowels no
 * code reads as a word.
 */
const alphabet = 'CFHJKMNPRTWX34679';
const length = 6;
const shape = new RegExp(`^(?=.*[0-9])[${alphabet}]{${length}}$`);

/** A new code, out of some twenty million. */
export function newShortCode(): string {
  const signs = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]);
  const code = signs.join('');
  return shape.test(code) ? code : newShortCode();
}

/** The code in what somebody typed, whatever its case and however they grouped it; else undefined. */
export function shortCodeIn(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s.-]+/g, '');
  return shape.test(code) ? code : undefined;
}

export const shortCodeSchema = z
  .string()
  .max(20)
  .transform((typed, context) => {
    const code = shortCodeIn(typed);
    if (code) return code;
    context.addIssue({ code: 'custom', message: 'is not a code' });
    return z.NEVER;
  });
