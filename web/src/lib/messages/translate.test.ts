import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { de as portalDe } from '../portal/messages/de.ts';
import { en as portalEn } from '../portal/messages/en.ts';
import { nl as portalNl } from '../portal/messages/nl.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import { translator } from './translate.ts';

/** The names of the values a message asks for. */
function valuesOf(message: string): string[] {
  return [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map((match) => match[1] ?? ''))].sort();
}

test.each([
  ['en', 'residents', en, nl],
  ['de', 'residents', de, nl],
  ['en', 'members', portalEn, portalNl],
  ['de', 'members', portalDe, portalNl],
] as const)(
  'every message parses and asks for the same values as in Dutch: %s, for %s',
  (language, _readers, catalogue, inDutch) => {
    const others = new Map(Object.entries(catalogue));
    for (const [key, dutch] of Object.entries(inDutch)) {
      const other = others.get(key) ?? '';
      expect(() => new IntlMessageFormat(dutch, 'nl')).not.toThrow();
      expect(() => new IntlMessageFormat(other, language)).not.toThrow();
      expect(valuesOf(other), key).toEqual(valuesOf(dutch));
    }
  },
);

test('counts are written as the language does', () => {
  expect(translator('nl')('discover.count', { total: 1 })).toBe('Eén project');
  expect(translator('en')('discover.count', { total: 2300 })).toBe('2,300 projects');
});

test('a search is repeated literally, whatever it contains', () => {
  expect(translator('en')('discover.countFor', { total: 0, query: '{x} <b>' })).toBe(
    'Nothing found for “{x} <b>”',
  );
});
