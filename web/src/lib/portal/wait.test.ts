import { expect, test } from 'vitest';
import { waitOf } from './wait.ts';

const now = Date.parse('2026-01-12T12:00:00Z');

test('a wait is told in the largest whole unit', () => {
  expect(waitOf('2026-01-12T11:00:01Z', now)).toEqual({ unit: 'minutes', number: 59 });
  expect(waitOf('2026-01-12T11:00:00Z', now)).toEqual({ unit: 'hours', number: 1 });
  expect(waitOf('2026-01-11T12:00:01Z', now)).toEqual({ unit: 'hours', number: 23 });
  expect(waitOf('2026-01-09T12:00:00Z', now)).toEqual({ unit: 'days', number: 3 });
});

test('a clock that runs behind never gives a wait below nothing', () => {
  expect(waitOf('2026-01-12T12:05:00Z', now)).toEqual({ unit: 'minutes', number: 0 });
});
