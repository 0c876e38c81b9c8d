import { expect, test } from 'vitest';
import { hoursToday, stretchesOfDay } from './hours-today.ts';

const works = {
  startsAt: '2026-07-06T06:00:00Z',
  endsAt: '2026-07-10T13:30:00Z',
  dailyFrom: null,
  dailyUntil: null,
};

test('daily hours say when the work is noticed, on every day of it', () => {
  const daily = { ...works, dailyFrom: '07:00', dailyUntil: '16:00' };
  expect(hoursToday(daily, new Date('2026-07-08T10:00:00Z'))).toEqual({
    from: '07:00',
    until: '16:00',
  });
});

test('without daily hours the first and last day have their own ends, in Dutch summer time', () => {
  expect(hoursToday(works, new Date('2026-07-06T10:00:00Z'))).toEqual({
    from: '08:00',
    until: null,
  });
  expect(hoursToday(works, new Date('2026-07-08T10:00:00Z'))).toEqual({ from: null, until: null });
  expect(hoursToday(works, new Date('2026-07-10T10:00:00Z'))).toEqual({
    from: null,
    until: '15:30',
  });
});

test('a day belongs to the Netherlands: 22:30 UTC in summer is tomorrow', () => {
  expect(hoursToday(works, new Date('2026-07-09T22:30:00Z')).until).toBe('15:30');
});

test('night work covers both ends of the day', () => {
  expect(stretchesOfDay({ from: '22:00', until: '05:30' })).toEqual([
    { start: 0, end: 5.5 },
    { start: 22, end: 24 },
  ]);
  expect(stretchesOfDay({ from: null, until: null })).toEqual([{ start: 0, end: 24 }]);
});
