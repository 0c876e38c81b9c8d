import { expect, test } from 'vitest';
import { en } from './en.ts';
import { nl } from './nl.ts';
import { portalTranslator } from './translate.ts';

test('counts are written as the language does', () => {
  expect(portalTranslator('nl', nl)('projects.waiting', { number: 1 })).toBe(
    'Eén bewoner wacht op antwoord',
  );
  expect(portalTranslator('en', en)('projects.followers', { number: 1200 })).toBe(
    '1,200 followers',
  );
});
