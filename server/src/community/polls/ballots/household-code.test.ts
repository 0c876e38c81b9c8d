import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newHouseholdCode, readHouseholdCode } from './household-code.ts';

const code = () =>
  fc
    .uint8Array({ minLength: 14, maxLength: 14 })
    .map((bytes) => newHouseholdCode((size) => bytes.subarray(0, size)));

describe('a code in a letter', () => {
  it('is three groups of five signs, none of which looks like another', () => {
    fc.assert(
      fc.property(code(), (made) => {
        expect(made).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){2}$/);
      }),
    );
  });

  it('is read however it is typed', () => {
    const typings = [
      (made: string) => made,
      (made: string) => made.toLowerCase(),
      (made: string) => made.replaceAll('-', ' '),
      (made: string) => made.replaceAll('-', ''),
      (made: string) => made.replaceAll('0', 'o').replaceAll('1', 'l'),
      (made: string) => ` ${made.replaceAll('1', 'I')}\n`,
    ];
    fc.assert(
      fc.property(code(), fc.constantFrom(...typings), (made, typing) => {
        expect(readHouseholdCode(typing(made))).toBe(made.replaceAll('-', ''));
      }),
    );
  });

  it('carries 70 random bits: every sign but the last takes all 32 values', () => {
    const seen = Array.from({ length: 14 }, () => new Set<string>());
    for (let round = 0; round < 2000; round += 1) {
      const signs = newHouseholdCode().replaceAll('-', '');
      seen.forEach((set, place) => {
        set.add(signs[place] ?? '');
      });
    }
    expect(seen.map(({ size }) => size)).toEqual(Array(14).fill(32));
  });

  it('with one sign changed is almost always told from one that was never printed', () => {
    let accepted = 0;
    const rounds = 3000;
    for (let round = 0; round < rounds; round += 1) {
      const signs = [...newHouseholdCode().replaceAll('-', '')];
      const place = round % 15;
      signs[place] = signs[place] === '7' ? '8' : '7';
      if (readHouseholdCode(signs.join(''))) accepted += 1;
    }
    expect(accepted / rounds).toBeLessThan(0.06);
  });

  it('is not found in anything else, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (typed) => {
        const read = readHouseholdCode(typed);
        if (read !== undefined) expect(read).toHaveLength(15);
      }),
    );
    for (const typed of ['', 'K7QXM-4M2PT', 'UUUUU-UUUUU-UUUUU', 'a'.repeat(5000)])
      expect(readHouseholdCode(typed)).toBeUndefined();
  });
});
