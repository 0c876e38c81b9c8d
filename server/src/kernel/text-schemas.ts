import { z } from 'zod';
import { cleanLine, cleanText } from './clean-text.ts';

/** One line that somebody typed: cleaned, then between 1 and `max` characters. */
export function lineSchema(max: number) {
  return z
    .string()
    .max(max * 4)
    .transform(cleanLine)
    .pipe(z.string().min(1, 'may not be empty').max(max));
}

/** Several lines that somebody typed: cleaned, then between 1 and `max` characters. */
export function textSchema(max: number) {
  return z
    .string()
    .max(max * 4)
    .transform(cleanText)
    .pipe(z.string().min(1, 'may not be empty').max(max));
}
