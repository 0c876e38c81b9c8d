import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, dayOf, daysBetween } from './days.ts';
import { daysOfWorks, monthGrid, worksByDay } from './month-grid.ts';
import {
  dayKinds,
  isAsked,
  namesIn,
  nuisances,
  questionQuery,
  readQuestion,
  travellers,
} from './question.ts';
import { mondays, monthMarks, timeScale } from './time-scale.ts';

const day = fc.integer({ min: 0, max: 3_000 }).map((offset) => addDays('2024-01-01', offset));

describe('days', () => {
  test('are counted as the calendar does, also over a change of the clock', () => {
    expect(dayOf('2026-03-28T23:30:00Z')).toBe('2026-03-29');
    expect(dayOf('2026-10-25T22:30:00Z')).toBe('2026-10-25');
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(addMonths('2026-12', 1)).toBe('2027-01');
    expect(addMonths('2026-01', -1)).toBe('2025-12');
  });

  test('go forth and back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -500, max: 500 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });
});

describe('a time scale', () => {
  test('places stretches within the line and in order', () => {
    fc.assert(
      fc.property(day, fc.nat(900), day, fc.nat(90), (first, length, from, days) => {
        const scale = timeScale(first, addDays(first, length));
        const stretch = scale.stretch(from, addDays(from, days));
        if (!stretch) return;
        expect(stretch.from).toBeGreaterThanOrEqual(0);
        expect(stretch.from + stretch.width).toBeLessThanOrEqual(100.02);
        expect(stretch.width).toBeGreaterThan(0);
      }),
    );
  });

  test('of ten days gives each a tenth', () => {
    const scale = timeScale('2026-06-01', '2026-06-10');
    expect(scale.stretch('2026-06-03', '2026-06-04')).toEqual({ from: 20, width: 20 });
    expect(scale.place('2026-06-10')).toBe(90);
    expect(scale.place('2026-06-11')).toBeUndefined();
    expect(scale.stretch('2026-07-01', '2026-07-02')).toBeUndefined();
  });

  test('has marks that lie on it and can be read side by side', () => {
    fc.assert(
      fc.property(day, fc.nat(3_000), (first, length) => {
        const scale = timeScale(first, addDays(first, length));
        const marks = monthMarks(scale);
        expect(marks.length).toBeLessThanOrEqual(7);
        for (const mark of [...marks, ...mondays(scale)]) expect(scale.place(mark)).toBeDefined();
        for (const monday of mondays(scale)) expect(new Date(monday).getUTCDay()).toBe(1);
      }),
    );
  });
});

describe('a month', () => {
  test('has every day of it once, in whole weeks from Monday', () => {
    fc.assert(
      fc.property(day, (any) => {
        const month = any.slice(0, 7);
        const weeks = monthGrid(month);
        const days = weeks.flat().filter(({ isInMonth }) => isInMonth);
        expect(days.map((each) => each.day)).toEqual(
          [...new Set(days.map((each) => each.day))].sort(),
        );
        expect(days[0]?.day).toBe(`${month}-01`);
        expect(addDays(days.at(-1)?.day ?? '', 1)).toBe(`${addMonths(month, 1)}-01`);
        for (const week of weeks) {
          expect(week).toHaveLength(7);
          expect(new Date(week[0]?.day ?? '').getUTCDay()).toBe(1);
        }
      }),
    );
  });

  test('shows works on their days, and a night on the day it begins', () => {
    const byDay = { startsAt: '2026-06-01T05:00:00Z', endsAt: '2026-06-03T14:00:00Z' };
    const hours = { dailyFrom: '07:00', dailyUntil: '16:00' };
    expect(daysOfWorks({ ...byDay, ...hours })).toEqual({
      first: '2026-06-01',
      last: '2026-06-03',
    });
    const nights = {
      ...{ startsAt: '2026-06-01T20:00:00Z', endsAt: '2026-06-03T03:00:00Z' },
      ...{ dailyFrom: '22:00', dailyUntil: '05:00' },
    };
    expect(daysOfWorks(nights)).toEqual({ first: '2026-06-01', last: '2026-06-02' });
    const untilMidnight = {
      ...byDay,
      endsAt: '2026-06-02T22:00:00Z',
      dailyFrom: null,
      dailyUntil: null,
    };
    expect(daysOfWorks(untilMidnight).last).toBe('2026-06-02');
    const found = worksByDay([nights], ['2026-05-31', '2026-06-01', '2026-06-02', '2026-06-03']);
    expect([...found.keys()]).toEqual(['2026-06-01', '2026-06-02']);
  });
});

describe('a question', () => {
  const question = fc.record(
    {
      from: fc.integer({ min: 0, max: 23 }),
      until: fc.integer({ min: 1, max: 24 }),
      days: fc.constantFrom(...namesIn(dayKinds)),
      traveller: fc.constantFrom(...namesIn(travellers)),
      nuisance: fc.constantFrom(...namesIn(nuisances)),
    },
    { requiredKeys: ['from', 'until', 'days'] },
  );

  test('is read from an address as it was asked', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const query = new URLSearchParams(questionQuery(asked));
        expect(readQuestion(query)).toEqual(asked);
        expect(isAsked(asked)).toBe(query.size > 0);
      }),
    );
  });

  test('of anything else is no question', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/^\d{1,2}$/.test(text));
        const query = new URLSearchParams({ from: text, until: text, days: text, traveller: text });
        fc.pre(!['weekdays', 'weekend', ...namesIn(travellers)].includes(text));
        expect(isAsked(readQuestion(query))).toBe(false);
      }),
    );
  });
});
