import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localDate, mondaysAfter, pauseAt, pauseMondays, storedPause } from './pause.ts';

const moments = fc.date({
  min: new Date('2024-01-01T00:00:00Z'),
  max: new Date('2034-01-01T00:00:00Z'),
  noInvalidDate: true,
});

test('a pause ends on one of eight Mondays, none of them today', () => {
  fc.assert(
    fc.property(moments, (moment) => {
      const mondays = mondaysAfter(moment);
      expect(new Set(mondays).size).toBe(pauseMondays);
      for (const monday of mondays) {
        expect(new Date(`${monday}T12:00:00Z`).getUTCDay()).toBe(1);
        expect(monday > localDate(moment)).toBe(true);
      }
    }),
  );
});

test('everybody who pauses in one week has the same Mondays to choose from', () => {
  const [monday, sunday] = ['2026-06-15T00:00:00Z', '2026-06-21T21:59:00Z'];
  expect(mondaysAfter(new Date(monday))).toEqual(mondaysAfter(new Date(sunday)));
  expect(mondaysAfter(new Date(monday))[0]).toBe('2026-06-22');
});

test('a pause is over when its Monday has come on Dutch calendars, or when it is resumed', () => {
  expect(pauseAt('2026-06-22', new Date('2026-06-21T21:59:00Z'))).toBe('2026-06-22');
  expect(pauseAt('2026-06-22', new Date('2026-06-21T22:00:00Z'))).toBeNull();
  expect(pauseAt(storedPause('resumed'), new Date('2030-01-01T00:00:00Z'))).toBe('resumed');
  expect(pauseAt(storedPause(null), new Date())).toBeNull();
});
