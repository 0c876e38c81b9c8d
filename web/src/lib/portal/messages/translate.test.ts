import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { en } from './en.ts';
import { nl } from './nl.ts';
import { portalTranslator } from './translate.ts';

/** The names of the values a message asks for. */
function valuesOf(message: string): string[] {
  return [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map((match) => match[1] ?? ''))].sort();
}

test('every message parses and asks for the same values in every language', () => {
  for (const [key, dutch] of Object.entries(nl)) {
    const english = Object.entries(en).find(([other]) => other === key)?.[1] ?? '';
    expect(() => new IntlMessageFormat(dutch, 'nl')).not.toThrow();
    expect(() => new IntlMessageFormat(english, 'en')).not.toThrow();
    expect(valuesOf(english), key).toEqual(valuesOf(dutch));
  }
});

test('counts are written as the language does', () => {
  expect(portalTranslator('nl', nl)('projects.waiting', { number: 1 })).toBe(
    'Eén bewoner wacht op antwoord',
  );
  expect(portalTranslator('en', en)('projects.followers', { number: 1200 })).toBe(
    '1,200 followers',
  );
});
