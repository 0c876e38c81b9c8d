import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inLanguage, type Language, languages, localised, negotiateLanguage } from './i18n.ts';
import { lineSchema } from './text-schemas.ts';

const both: readonly Language[] = ['nl', 'en'];

/** Headers in which good parts and broken ones stand side by side. */
const messyHeader = fc
  .array(
    fc.oneof(
      fc.constantFrom('nl', 'en', 'en-GB;q=0.5', 'pl', '*', ' EN ; q=1', 'en;q=', ';q=1', '\u0000'),
      fc.string({ unit: 'binary', maxLength: 10 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(','));

describe('negotiating the language', () => {
  it.each([
    ['a single language', 'en', 'en'],
    ['a region', 'en-GB', 'en'],
    ['capitals', 'EN-us', 'en'],
    ['the first of equals', 'en,nl', 'en'],
    ['the higher quality', 'nl;q=0.5,en;q=0.8', 'en'],
    ['one without quality before one with', 'nl;q=0.9, en', 'en'],
    ['spaces around', ' en ; q=0.8 , nl ; q=0.2 ', 'en'],
    ['a language not offered before one that is', 'pl, de;q=0.9, en;q=0.1', 'en'],
    ['a language refused', 'en;q=0', 'nl'],
    ['one refused beside one wanted', 'nl;q=0, en;q=0.1', 'en'],
    ['anything', '*', 'nl'],
    ['nothing that is offered', 'pl', 'nl'],
    ['a quality that is no number', 'en;q=high', 'nl'],
    ['other parameters', 'en;level=1;q=0.4,nl;q=0.3', 'en'],
    ['garbage', ';;,,=;q', 'nl'],
    ['nothing', '', 'nl'],
  ])('understands %s', (_name, header, language) => {
    expect(negotiateLanguage(header, both)).toBe(language);
  });

  it('does not read a header that is far too long', () => {
    expect(negotiateLanguage(`en${' '.repeat(498)}`, both)).toBe('en');
    expect(negotiateLanguage(`en${' '.repeat(499)}`, both)).toBe('nl');
  });

  it('falls back to the first language offered', () => {
    expect(negotiateLanguage(undefined, ['en', 'nl'])).toBe('en');
  });

  it('never gives a language that is not offered, whatever the header', () => {
    const offers = fc.subarray([...languages], { minLength: 1 });
    fc.assert(
      fc.property(messyHeader, offers, (header, offered) => {
        expect(offered).toContain(negotiateLanguage(header, offered));
      }),
    );
  });
});

describe('a text', () => {
  it('is given in the language asked for, where somebody wrote it', () => {
    const told = inLanguage({ nl: 'Werk', en: 'Works' }, 'en');
    expect(told).toEqual({ value: 'Works', language: 'en' });
  });

  it('is given in Dutch otherwise, and says so', () => {
    expect(inLanguage({ nl: 'Werk' }, 'en')).toEqual({ value: 'Werk', language: 'nl' });
  });

  it('must be there in Dutch, and in no language we do not know', () => {
    const schema = localised(lineSchema(20));
    expect(schema.safeParse({ nl: 'Werk' }).success).toBe(true);
    expect(schema.safeParse({ en: 'Works' }).success).toBe(false);
    expect(schema.safeParse({ nl: 'Werk', xx: 'Works' }).success).toBe(false);
  });
});
