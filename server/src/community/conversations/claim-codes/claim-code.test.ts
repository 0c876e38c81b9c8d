import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashClaimCode, newClaimCode, parseClaimCode } from './claim-code.ts';
import { claimWords } from './claim-words.ts';

const secrets = fc.uint8Array({ minLength: 10, maxLength: 10 });
const codeOf = (secret: Uint8Array) => newClaimCode(() => secret);
const isAccepted = (words: readonly string[]) => parseClaimCode(words.join(' ')).ok;

/** The same 80 bits in every run, so that counts of what a checksum lets through are exact. */
const fixedSecret = (name: string) => createHash('sha256').update(name).digest().subarray(0, 10);

describe('a claim code', () => {
  it('gives its secret back', () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        expect(parseClaimCode(codeOf(secret))).toEqual({
          ok: true,
          secret: Uint8Array.from(secret),
        });
      }),
    );
  });

  it('is eight words of the list with single spaces between them', () => {
    const words = newClaimCode().split(' ');
    expect(words).toHaveLength(8);
    expect(words.filter((word) => !claimWords.includes(word))).toEqual([]);
  });

  it('takes all of its 80 random bits from the source it is given', () => {
    const asked: number[] = [];
    newClaimCode((size) => {
      asked.push(size);
      return new Uint8Array(size);
    });
    expect(asked).toEqual([10]);
    expect(() => newClaimCode(() => new Uint8Array(9))).toThrow(RangeError);
  });

  it('carries each bit of the secret', () => {
    const zero = codeOf(new Uint8Array(10));
    for (let bit = 0; bit < 80; bit++) {
      const secret = new Uint8Array(10);
      secret[bit >> 3] = 0x80 >> (bit & 7);
      expect(codeOf(secret).split(' ')[Math.floor(bit / 11)]).not.toBe(
        zero.split(' ')[Math.floor(bit / 11)],
      );
    }
  });

  it('is another one each time', () => {
    expect(new Set(Array.from({ length: 1000 }, () => newClaimCode())).size).toBe(1000);
  });
});

describe('reading a claim code', () => {
  const code = codeOf(fixedSecret('how people type'));
  const words = code.split(' ');
  const secret = Uint8Array.from(fixedSecret('how people type'));

  it.each([
    ['upper case', code.toUpperCase()],
    ['extra white space', `  ${words.join('  \t ')}\n`],
    ['line breaks', words.join('\r\n')],
    ['hyphens', words.join('-')],
    ['commas and a dot', `${words.join(', ')}.`],
    ['numbering', words.map((word, index) => `${index + 1}. ${word}`).join('\n')],
    ['an accent that a keyboard added', code.replace('e', 'é')],
    ['invisible characters from a web page', code.replace('e', '\u00ade\u200b')],
  ])('takes no notice of %s', (_, typed) => {
    expect(parseClaimCode(typed)).toEqual({ ok: true, secret });
  });

  it('names the word that is not in the list, and what was probably meant', () => {
    const typed = ['bootrham', ...words.slice(1)].join(' ');
    expect(parseClaimCode(typed)).toEqual({
      ok: false,
      reason: 'unknown-word',
      word: 'bootrham',
      suggestion: 'boterham',
    });
    expect(parseClaimCode(['qqqqqqqq', ...words.slice(1)].join(' '))).toEqual({
      ok: false,
      reason: 'unknown-word',
      word: 'qqqqqqqq',
    });
  });

  it.each([
    ['no word', ''],
    ['seven words', words.slice(1).join(' ')],
    ['nine words', `${code} water`],
    ['a book', 'water '.repeat(100_000)],
  ])('counts %s as the wrong number', (_, typed) => {
    expect(parseClaimCode(typed)).toEqual({ ok: false, reason: 'wrong-count' });
  });

  it('calls a wrong word of the list a typing error', () => {
    const typed = [words[0] === 'water' ? 'zomer' : 'water', ...words.slice(1)].join(' ');
    expect(parseClaimCode(typed)).toEqual({ ok: false, reason: 'checksum' });
  });

  it('never throws, whatever is typed', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.constantFrom(...claimWords, 'xx', 'ı', '\ud800'), { maxLength: 10 }).map(String),
    );
    fc.assert(
      fc.property(anything, (typed) => {
        expect(typeof parseClaimCode(typed).ok).toBe('boolean');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the checksum', () => {
  it('lets through no more than one in 256 of the wrong words among the first seven', () => {
    let tried = 0;
    let accepted = 0;
    for (const name of ['one', 'two', 'three']) {
      const words = codeOf(fixedSecret(name)).split(' ');
      for (let position = 0; position < 7; position++) {
        for (const wrong of claimWords) {
          if (wrong === words[position]) continue;
          tried++;
          if (isAccepted(words.with(position, wrong))) accepted++;
        }
      }
    }
    const expected = tried / 256;
    expect(tried).toBe(3 * 7 * 2047);
    expect(Math.abs(accepted - expected)).toBeLessThan(4 * Math.sqrt(expected));
  });

  it('lets through exactly 7 of the 2047 wrong last words', () => {
    const words = codeOf(fixedSecret('last')).split(' ');
    const accepted = claimWords.filter((wrong) => isAccepted(words.with(7, wrong)));
    expect(accepted).toHaveLength(8);
    expect(accepted).toContain(words[7]);
  });
});

describe('the hash of a claim code', () => {
  it('is HMAC-SHA-256 under the pepper', () => {
    const secret = fixedSecret('hash');
    const expected = createHmac('sha256', 'pepper')
      .update(Buffer.concat([Buffer.from('claim code\0'), secret]))
      .digest('hex');
    expect(Buffer.from(hashClaimCode(secret, 'pepper')).toString('hex')).toBe(expected);
  });

  it('differs for another secret and for another pepper', () => {
    fc.assert(
      fc.property(secrets, secrets, fc.string(), fc.string(), (one, other, salt, pepper) => {
        fc.pre(salt !== pepper && Buffer.compare(one, other) !== 0);
        expect(hashClaimCode(one, pepper)).not.toEqual(hashClaimCode(other, pepper));
        expect(hashClaimCode(one, pepper)).not.toEqual(hashClaimCode(one, salt));
      }),
    );
  });

  it('refuses what is not a secret', () => {
    expect(() => hashClaimCode(new Uint8Array(), 'pepper')).toThrow(RangeError);
  });
});
