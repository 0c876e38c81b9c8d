import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeIn } from '../../../../web/src/lib/short-code.ts';
import { reservedSlugs } from './reserved-addresses.ts';
import { newShortCode, shortCodeIn } from './short-code.ts';

test('new codes are read back however they are typed, by server and page alike', () => {
  for (let count = 0; count < 500; count += 1) {
    const code = newShortCode();
    const typed = ` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `;
    expect(shortCodeIn(typed)).toBe(code);
    expect(codeIn(typed)?.toUpperCase()).toBe(code);
  }
});

test('server and page agree on what is a code', () => {
  const typed = fc.oneof(
    fc.stringMatching(/^[a-zA-Z0-9 .-]{4,8}$/),
    fc.stringMatching(/^[CFHJKMNPRTWX34679]{6}$/),
  );
  fc.assert(
    fc.property(typed, (text) => {
      expect(codeIn(text)?.toUpperCase()).toBe(shortCodeIn(text));
    }),
  );
});

test('no code has signs that look alike, and none is the address of another page', () => {
  for (const sign of '01258BDGILOQSUVYZ') expect(shortCodeIn(`CFHJ3${sign}`)).toBeUndefined();
  expect([...reservedSlugs].filter((slug) => shortCodeIn(slug))).toEqual([]);
});
