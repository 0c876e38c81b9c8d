import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localDateTime, localMoment } from '../../kernel/local-day.ts';
import { workDays } from '../works/index.ts';
import { affecting, type Question } from './question.ts';

const open = 'open' as const;
const passability = {
  ...{ pedestrians: open, wheelchairs: open, emergency: open },
  ...{ cyclists: 'detour' as const, cars: 'closed' as const },
};
const at = (day: string, time: string) => new Date(localMoment(Temporal.PlainDate.from(day), time));
const june = { from: at('2026-06-01', '00:00'), until: at('2026-06-29', '00:00') };
const anyHour: Question = { from: 0, until: 24, days: 'every' };

/** Noise from Monday 8 to Friday 12 June, seven to four. */
const works = {
  ...{ startsAt: at('2026-06-08', '07:00'), endsAt: at('2026-06-12', '16:00') },
  ...({ dailyFrom: '07:00', dailyUntil: '16:00' } as {
    dailyFrom: string | null;
    dailyUntil: string | null;
  }),
  ...{ nuisance: ['noise'], passability, cancelledAt: null as Date | null },
};
const asks = (question: Partial<Question>, about = works) =>
  affecting({ ...anyHour, ...question }, june.from, june.until)(about);

describe('works affect who asks', () => {
  test.each<[string, Partial<Question>, boolean]>([
    ['without a question', {}, true],
    ['in hours they take', { from: 7, until: 9 }, true],
    ['not in hours before they begin', { from: 5, until: 7 }, false],
    ['not in hours after they end', { from: 16, until: 20 }, false],
    ['not in the night', { from: 22, until: 6 }, false],
    ['in a night that reaches into their morning', { from: 22, until: 8 }, true],
    ['on weekdays', { days: 'weekdays' }, true],
    ['not in a weekend they do not touch', { days: 'weekend' }, false],
    ['by a way of travelling that is led around', { traveller: 'cyclists' }, true],
    ['not by a way that stays open', { traveller: 'pedestrians' }, false],
    ['by a nuisance they bring', { nuisance: 'noise' }, true],
    ['not by a nuisance they do not bring', { nuisance: 'dust' }, false],
  ])('%s', (_, question, expected) => {
    expect(asks(question)).toBe(expected);
  });

  test('not once they are called off', () => {
    expect(asks({}, { ...works, cancelledAt: new Date() })).toBe(false);
  });

  test('at every hour when they go on day and night', () => {
    const continuous = { ...works, dailyFrom: null, dailyUntil: null };
    expect(asks({ from: 3, until: 4 }, continuous)).toBe(true);
  });

  test('not outside the weeks that are looked at', () => {
    const july = {
      ...works,
      startsAt: at('2026-07-06', '07:00'),
      endsAt: at('2026-07-10', '16:00'),
    };
    expect(asks({}, july)).toBe(false);
  });
});

const quarterMs = 15 * 60_000;
const time = fc
  .integer({ min: 0, max: 95 })
  .map((n) => `${String(n >> 2).padStart(2, '0')}:${String((n % 4) * 15).padStart(2, '0')}`)
  // In the hour that is skipped or comes twice the clock itself is not clear.
  .filter((text) => !text.startsWith('02:'));
const hour = fc.integer({ min: 0, max: 23 }).filter((n) => n !== 2);

test('the answer is that of looking at every quarter of an hour', () => {
  const question = fc.record({
    from: hour,
    until: fc.integer({ min: 1, max: 24 }).filter((n) => n !== 2),
    days: fc.constantFrom('every' as const, 'weekdays' as const, 'weekend' as const),
  });
  fc.assert(
    fc.property(
      question,
      // Around a change of the clock, where mistakes live, and elsewhere.
      fc.constantFrom('2026-03-26', '2026-10-22', '2026-06-05'),
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 0, max: 4 }),
      fc.option(fc.tuple(time, time)),
      (asked, around, offset, length, hours) => {
        const first = Temporal.PlainDate.from(around).add({ days: offset });
        const last = first.add({ days: length });
        const about = {
          ...works,
          startsAt: new Date(localMoment(first, hours?.[0] ?? '07:00')),
          endsAt: new Date(localMoment(last.add({ days: 1 }), hours?.[1] ?? '16:00')),
          dailyFrom: hours?.[0] ?? null,
          dailyUntil: hours?.[1] ?? null,
        };
        const from = new Date(localMoment(Temporal.PlainDate.from(around), '00:00'));
        const until = new Date(from.getTime() + 9 * 96 * quarterMs);
        expect(affecting(asked, from, until)(about)).toBe(looked(asked, about, from, until));
      },
    ),
    { numRuns: 300 },
  );
});

/** Looks at each quarter: is there work, and is it asked about, by what the clock shows? */
function looked(asked: Question, about: typeof works, from: Date, until: Date): boolean {
  const days = workDays(about);
  for (let moment = from.getTime(); moment < until.getTime(); moment += quarterMs) {
    const isWork = days
      ? isIn(moment, days.from, days.until, (day) => isBetween(day, days.first, days.last))
      : about.startsAt.getTime() <= moment && moment < about.endsAt.getTime();
    const [start, end] = [asked.from, asked.until].map((n) => `${String(n).padStart(2, '0')}:00`);
    const isAsked = isIn(moment, start ?? '', end ?? '', (day) => isOfKind(day, asked.days));
    if (isWork && isAsked) return true;
  }
  return false;
}

/** Whether the clock shows a time in these hours, of a day that counts; nights end the day after. */
function isIn(
  moment: number,
  from: string,
  until: string,
  counts: (day: Temporal.PlainDate) => boolean,
): boolean {
  const local = localDateTime(new Date(moment));
  const [day, clock] = [local.toPlainDate(), local.toPlainTime().toString().slice(0, 5)];
  if (from < until) return counts(day) && from <= clock && clock < until;
  return (clock >= from && counts(day)) || (clock < until && counts(day.subtract({ days: 1 })));
}

const isBetween = (day: Temporal.PlainDate, first: Temporal.PlainDate, last: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(day, first) >= 0 && Temporal.PlainDate.compare(day, last) <= 0;
const isOfKind = (day: Temporal.PlainDate, kind: Question['days']) =>
  kind === 'every' || (kind === 'weekend') === day.dayOfWeek > 5;
