import { isSameDay } from '#lib/time/dates.ts';
import type { HoursToday, When } from '#lib/time/hours-today.ts';
import type { PageWords } from './page-words.ts';

/** The words and dates of a language. */
export type Spoken = Pick<PageWords, 't' | 'dates'>;

/** Until when today, as short as can be: `tot 16:00 uur`, `van 22:00 tot 05:00 uur`, `de hele dag`. */
export function describeHours({ from, until }: HoursToday, { t }: Spoken): string {
  if (!until) return t('today.allDay');
  const endsTomorrow = from !== null && until <= from;
  return endsTomorrow ? t('today.between', { from, until }) : t('today.until', { time: until });
}

/** The days of works, and their hours: `ma 12 jan – vr 16 jan, elke dag van 07:00 tot 16:00 uur`. */
export function describeWhen(when: When, { t, dates }: Spoken): string {
  const isOneDay = isSameDay(new Date(when.startsAt), new Date(when.endsAt));
  const days = isOneDay
    ? dates.day(when.startsAt)
    : `${dates.shortDay(when.startsAt)} – ${dates.shortDay(when.endsAt)}`;
  const hours = describeDailyHours(when, isOneDay, { t, dates });
  return hours ? `${days}, ${hours}` : days;
}

function describeDailyHours(when: When, isOneDay: boolean, { t, dates }: Spoken): string | null {
  const { dailyFrom: from, dailyUntil: until } = when;
  if (from && until) return t(isOneDay ? 'today.between' : 'works.daily', { from, until });
  if (!isOneDay) return null;
  return t('today.between', { from: dates.time(when.startsAt), until: dates.time(when.endsAt) });
}
