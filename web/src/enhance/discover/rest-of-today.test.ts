import { expect, test } from 'vitest';
import { restOfToday } from './rest-of-today.ts';

test.each([
  ['an ordinary day in winter', '2026-01-15T10:00:00Z', '2026-01-15T23:00:00Z'],
  ['just before midnight in summer', '2026-07-01T21:59:30Z', '2026-07-01T22:00:00Z'],
  ['just after midnight', '2026-07-01T22:00:00Z', '2026-07-02T22:00:00Z'],
  ['a day of 23 hours', '2026-03-29T00:30:00Z', '2026-03-29T22:00:00Z'],
  ['a day of 25 hours', '2026-10-25T00:30:00Z', '2026-10-25T23:00:00Z'],
])('today ends at midnight where the sites are: %s', (_when, now, end) => {
  const { from, until } = restOfToday(new Date(now));
  expect(new Date(from * 60_000).getTime()).toBeLessThanOrEqual(new Date(now).getTime());
  expect(new Date(until * 60_000).toISOString()).toBe(new Date(end).toISOString());
});
