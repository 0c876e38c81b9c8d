import { isSameDay } from './dates.ts';

/** The part of works that says when they are. */
export interface When {
  startsAt: string;
  endsAt: string;
  /** `07:00`, local time, when the work keeps daily hours. */
  dailyFrom: string | null;
  dailyUntil: string | null;
}

export interface HoursToday {
  /** Local time the work starts today, null when it ran on from before. */
  from: string | null;
  /** Local time it ends today, null when it goes on past midnight. */
  until: string | null;
}

const localTime = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
});

/** Between which hours people notice these works on the day of `now`. */
export function hoursToday(works: When, now: Date): HoursToday {
  const start = new Date(works.startsAt);
  const end = new Date(works.endsAt);
  return {
    from: works.dailyFrom ?? (isSameDay(start, now) ? localTime.format(start) : null),
    until: works.dailyUntil ?? (isSameDay(end, now) ? localTime.format(end) : null),
  };
}

/** The stretches of a day of 24 hours that the hours cover; two when they pass midnight. */
export function stretchesOfDay({ from, until }: HoursToday): { start: number; end: number }[] {
  const start = from ? hourOf(from) : 0;
  const end = until ? hourOf(until) : 24;
  if (start < end) return [{ start, end }];
  return [
    { start: 0, end },
    { start, end: 24 },
  ].filter((stretch) => stretch.start < stretch.end);
}

function hourOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return (hours ?? 0) + (minutes ?? 0) / 60;
}
