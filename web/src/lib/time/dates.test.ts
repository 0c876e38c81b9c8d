import { expect, test } from 'vitest';
import { datesIn, isSameDay } from './dates.ts';

test('moments are written in the language of the reader, in the time of the Netherlands', () => {
  const winter = '2019-01-14T23:30:00Z';
  expect(datesIn('nl-NL').moment(winter)).toBe('dinsdag 15 januari 2019, 00:30');
  expect(datesIn('en-GB').moment(winter)).toBe('Tuesday, 15 January 2019, 00:30');
});

test('the year is told only when it is another one', () => {
  const now = new Date();
  expect(datesIn('nl-NL').day(now.toISOString())).not.toContain(String(now.getFullYear()));
});

test('a period may have one open end, or be unknown', () => {
  const { period } = datesIn('nl-NL');
  expect(period('2026-09-01', null)).toBe('1 september 2026 – …');
  expect(period(null, '2027-04-15')).toBe('… – 15 april 2027');
  expect(period(null, null)).toBeNull();
});

test('midnight is that of the Netherlands, in summer and in winter', () => {
  expect(isSameDay(new Date('2026-07-01T21:59:00Z'), new Date('2026-07-01T22:01:00Z'))).toBe(false);
  expect(isSameDay(new Date('2026-01-01T22:59:00Z'), new Date('2026-01-01T22:01:00Z'))).toBe(true);
});
