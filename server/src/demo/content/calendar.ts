/** Days and clock times as people in the Netherlands read them (Europe/Amsterdam). */

const dayMs = 86_400_000;
const timeZone = 'Europe/Amsterdam';
/** Public holidays with a fixed date, month and day. */
const fixedHolidays = ['01-01', '04-27', '12-25', '12-26'];

const isoFormat = new Intl.DateTimeFormat('sv-SE', { timeZone });
const clockFormat = new Intl.DateTimeFormat('nl-NL', {
  timeZone,
  hour: '2-digit',
  minute: '2-digit',
});
const spokenParts = {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
} as const;
const spokenFormats = {
  nl: new Intl.DateTimeFormat('nl-NL', spokenParts),
  en: new Intl.DateTimeFormat('en-GB', spokenParts),
};

/** A calendar day as its number since 1 January 1970, so that days can be added. */
export type Day = number;

/** The day it is in Amsterdam at this instant. */
export function dayOf(instant: Date): Day {
  const [year, month, day] = isoFormat.format(instant).split('-').map(Number);
  return Date.UTC(year ?? 1970, (month ?? 1) - 1, day ?? 1) / dayMs;
}

/** `YYYY-MM-DD`. */
export function isoDay(day: Day): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** The instant (UTC, ISO 8601) at which an Amsterdam clock shows `clock` (`HH:MM`) on this day. */
export function instantAt(day: Day, clock: string): string {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  const asIfUtc = day * dayMs + (hours * 60 + minutes) * 60_000;
  const summer = new Date(asIfUtc - 2 * 3_600_000);
  return (
    clockFormat.format(summer) === clock ? summer : new Date(asIfUtc - 3_600_000)
  ).toISOString();
}

/** The given clock time on this day, or on the last day before it that lies before `now`. */
export function pastInstantAt(day: Day, clock: string, now: Date): string {
  const instant = instantAt(day, clock);
  return new Date(instant) < now ? instant : pastInstantAt(day - 1, clock, now);
}

/** True from Monday to Friday, except on holidays with a fixed date. */
export function isWorkingDay(day: Day): boolean {
  return !isWeekend(day) && !fixedHolidays.includes(isoDay(day).slice(5));
}

export function isWeekend(day: Day): boolean {
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6;
}

/** This day when it is a working day, otherwise the first one after (1) or before (-1) it. */
export function nearestWorkingDay(day: Day, direction: 1 | -1): Day {
  return isWorkingDay(day) ? day : nearestWorkingDay(day + direction, direction);
}

/** The Monday of the week of this day. */
export function mondayOf(day: Day): Day {
  return day - ((weekdayOf(day) + 6) % 7);
}

/** Such as "maandag 23 november" or "Monday 23 November". */
export function spokenDay(day: Day, language: 'nl' | 'en'): string {
  return spokenFormats[language].format(new Date(day * dayMs)).replace(',', '');
}

function weekdayOf(day: Day): number {
  return new Date(day * dayMs).getUTCDay();
}
