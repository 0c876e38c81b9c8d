import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantOf, localMoment, localSpan, spanOf } from './amsterdam-time.ts';

const week = { fromDay: '2026-01-12', untilDay: '2026-01-16' };

test('a local moment is read in Dutch time, in winter and in summer', () => {
  expect(instantOf({ day: '2026-01-12', time: '07:00' })).toBe('2026-01-12T06:00:00Z');
  expect(instantOf({ day: '2026-07-12', time: '07:00' })).toBe('2026-07-12T05:00:00Z');
});

test('an hour the clock skips is read later, an hour it repeats as the first', () => {
  expect(instantOf({ day: '2026-03-29', time: '02:30' })).toBe('2026-03-29T01:30:00Z');
  expect(instantOf({ day: '2026-10-25', time: '02:30' })).toBe('2026-10-25T00:30:00Z');
});

test('what is no day or no time is no instant', () => {
  for (const day of ['', '2026-02-30', '12-01-2026', '2026-1-2']) {
    expect(instantOf({ day, time: '07:00' })).toBeNull();
  }
  for (const time of ['', '24:00', '7:00', '07:60']) {
    expect(instantOf({ day: '2026-01-12', time })).toBeNull();
  }
});

test('daily works last from the first hour of the first day to the last hour of the last', () => {
  expect(spanOf({ ...week, fromTime: '07:00', untilTime: '16:00', isContinuous: false })).toEqual({
    startsAt: '2026-01-12T06:00:00Z',
    endsAt: '2026-01-16T15:00:00Z',
    dailyFrom: '07:00',
    dailyUntil: '16:00',
  });
});

test('works by night end on the morning after the last day', () => {
  const span = spanOf({ ...week, fromTime: '22:00', untilTime: '05:00', isContinuous: false });
  expect(span?.endsAt).toBe('2026-01-17T04:00:00Z');
});

test('works that go on day and night have no daily hours', () => {
  expect(spanOf({ ...week, fromTime: '22:00', untilTime: '05:00', isContinuous: true })).toEqual({
    startsAt: '2026-01-12T21:00:00Z',
    endsAt: '2026-01-16T04:00:00Z',
  });
});

test('days or hours out of order are no works', () => {
  const hours = { fromTime: '07:00', untilTime: '16:00', isContinuous: false };
  expect(spanOf({ fromDay: '2026-01-16', untilDay: '2026-01-12', ...hours })).toBeNull();
  expect(spanOf({ ...week, ...hours, untilTime: '07:00' })).toBeNull();
  const oneDay = { fromDay: '2026-01-12', untilDay: '2026-01-12', isContinuous: true };
  expect(spanOf({ ...oneDay, fromTime: '16:00', untilTime: '07:00' })).toBeNull();
});

const anyDay = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyTime = fc
  .tuple(fc.integer({ min: 4, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

test('what the form says comes back the same from what the server keeps', () => {
  fc.assert(
    fc.property(
      anyDay,
      anyDay,
      anyTime,
      anyTime,
      fc.boolean(),
      (one, other, fromTime, untilTime, isContinuous) => {
        const [fromDay = one, untilDay = other] = [one, other].sort();
        const typed = { fromDay, untilDay, fromTime, untilTime, isContinuous };
        const span = spanOf(typed);
        fc.pre(span !== null);
        const { dailyFrom = null, dailyUntil = null, ...instants } = span;
        expect(localSpan({ ...instants, dailyFrom, dailyUntil })).toEqual(typed);
      },
    ),
  );
});

test('a moment comes back the same, outside the hour the clock skips', () => {
  fc.assert(
    fc.property(anyDay, anyTime, (day, time) => {
      expect(localMoment(instantOf({ day, time }) ?? '')).toEqual({ day, time });
    }),
  );
});
