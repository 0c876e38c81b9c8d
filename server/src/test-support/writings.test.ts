import { describe, expect, it } from 'vitest';
import { writingsOf } from './writings.ts';

const secret = 'K7QXM4M2PT>>>???R9WB3';
const isFoundIn = (text: string) => writingsOf(secret).some((writing) => text.includes(writing));

describe('a secret in a dump', () => {
  it.each(['utf8', 'hex', 'base64', 'base64url'] as const)(
    'is found in %s, kept as text or as bytes, whatever stands before and behind it',
    (encoding) => {
      for (const before of ['', 'a', 'ab', 'abc'])
        for (const behind of ['', 'z', 'zy', 'zyx']) {
          const text = Buffer.from(before + secret + behind).toString(encoding);
          expect(isFoundIn(text)).toBe(true);
          expect(isFoundIn(Buffer.from(text).toString('hex'))).toBe(true);
        }
    },
  );

  it('is not found where another is', () => {
    for (const encoding of ['utf8', 'hex', 'base64', 'base64url'] as const)
      expect(isFoundIn(Buffer.from('K7QXM4M2PT>>>???R9WB4').toString(encoding))).toBe(false);
  });
});
