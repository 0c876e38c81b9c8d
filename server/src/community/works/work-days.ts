/** The days and hours of works, in local time: what calendars repeat and what the filter compares. */
import { localDate, localMoment } from '../../kernel/local-day.ts';

export interface When {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly dailyFrom: string | null;
  readonly dailyUntil: string | null;
}

/** Half-open, in milliseconds since 1970. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Works that keep daily hours: on every day from the first to the last, nights ending a day later. */
export interface WorkDays {
  readonly first: Temporal.PlainDate;
  readonly last: Temporal.PlainDate;
  readonly from: string;
  readonly until: string;
  /** The hours of the day they begin on, as instants. */
  on(day: Temporal.PlainDate): Stretch;
}

/**
 * The days of works with daily hours; null for works that go on day and night, or whose span holds no
 * whole start of a day's hours.
 */
export function workDays({ startsAt, endsAt, dailyFrom, dailyUntil }: When): WorkDays | null {
  if (dailyFrom === null || dailyUntil === null) return null;
  const endsNextDay = dailyUntil <= dailyFrom;
  const on = (day: Temporal.PlainDate): Stretch => ({
    start: localMoment(day, dailyFrom),
    end: localMoment(endsNextDay ? day.add({ days: 1 }) : day, dailyUntil),
  });
  const [startDay, endDay] = [localDate(startsAt), localDate(endsAt)];
  const first = on(startDay).end <= startsAt.getTime() ? startDay.add({ days: 1 }) : startDay;
  const last = on(endDay).start >= endsAt.getTime() ? endDay.subtract({ days: 1 }) : endDay;
  if (Temporal.PlainDate.compare(first, last) > 0) return null;
  return { first, last, from: dailyFrom, until: dailyUntil, on };
}
