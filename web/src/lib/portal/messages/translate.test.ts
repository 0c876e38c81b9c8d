import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { de } from './de.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import { portalTranslator } from './translate.ts';

/** The names of the values a message asks for. */
function valuesOf(message: string): string[] {
  return [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map((match) => match[1] ?? ''))].sort();
}

test.each([
  ['en', en],
  ['de', de],
] as const)(
  'every message parses and asks for the same values as in Dutch: %s',
  (language, catalogue) => {
    const others = new Map(Object.entries(catalogue));
    for (const [key, dutch] of Object.entries(nl)) {
      const other = others.get(key) ?? '';
      expect(() => new IntlMessageFormat(dutch, 'nl')).not.toThrow();
      expect(() => new IntlMessageFormat(other, language)).not.toThrow();
      expect(valuesOf(other), key).toEqual(valuesOf(dutch));
    }
  },
);

test('counts are written as the language does', () => {
  expect(portalTranslator('nl', nl)('projects.waiting', { number: 1 })).toBe(
    'Eén bewoner wacht op antwoord',
  );
  expect(portalTranslator('en', en)('projects.followers', { number: 1200 })).toBe(
    '1,200 followers',
  );
});
