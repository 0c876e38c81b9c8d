import { expect, it } from 'vitest';
import { dayOf, instantAt, isoDay, isWorkingDay, nearestWorkingDay } from './calendar.ts';

it('a day begins at midnight in Amsterdam, not in Greenwich', () => {
  expect(isoDay(dayOf(new Date('2026-06-30T22:30:00Z')))).toBe('2026-07-01');
  expect(isoDay(dayOf(new Date('2026-12-31T22:30:00Z')))).toBe('2026-12-31');
});

it('a clock time is one hour ahead of Greenwich in winter and two in summer', () => {
  const winter = dayOf(new Date('2026-11-23T12:00:00Z'));
  const summer = dayOf(new Date('2026-07-01T12:00:00Z'));
  expect(instantAt(winter, '07:30')).toBe('2026-11-23T06:30:00.000Z');
  expect(instantAt(summer, '07:30')).toBe('2026-07-01T05:30:00.000Z');
});

it('nobody works at the weekend or at Christmas', () => {
  const christmas = dayOf(new Date('2026-12-25T12:00:00Z'));
  expect(isWorkingDay(christmas)).toBe(false);
  expect(isoDay(nearestWorkingDay(christmas, 1))).toBe('2026-12-28');
  expect(isoDay(nearestWorkingDay(christmas, -1))).toBe('2026-12-24');
});
