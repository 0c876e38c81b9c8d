/** Dates as people at the site read them: in their language, in the time of the Netherlands. */

const timeZone = 'Europe/Amsterdam';

export interface Dates {
  /** `16:00` */
  time(iso: string): string;
  /** `maandag 12 januari`, with the year when it is not this one */
  day(iso: string): string;
  /** `ma 12 jan` */
  shortDay(iso: string): string;
  /** `maandag 12 januari, 16:00` */
  moment(iso: string): string;
  /** `12 jan` */
  dayMonth(iso: string): string;
  /** `maandag` */
  weekday(iso: string): string;
  /** `ma` */
  shortWeekday(iso: string): string;
  /** `november 2026` */
  month(iso: string): string;
  /** `nov`, in January with the year: `jan 2027` */
  shortMonth(iso: string): string;
  /** `12 januari 2026` */
  date(iso: string): string;
  /** `1 september 2026 – 15 april 2027`; either end may be unknown */
  period(from: string | null, until: string | null): string | null;
}

const made = new Map<string, Dates>();

/** The dates of a locale such as `nl-NL`; made once, since formatters are costly. */
export function datesIn(locale: string): Dates {
  const known = made.get(locale);
  if (known) return known;
  const dates = makeDates(locale);
  made.set(locale, dates);
  return dates;
}

/** Whether two moments fall on one day in the Netherlands. */
export function isSameDay(first: Date, second: Date): boolean {
  return dayKey.format(first) === dayKey.format(second);
}

/** The day in the Netherlands, as in `2026-01-12`. */
export function localDay(moment: Date): string {
  return dayKey.format(moment);
}

const dayKey = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });

function makeDates(locale: string): Dates {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(locale, { timeZone, ...options });
    return (iso: string) => formatter.format(new Date(iso));
  };
  const time = format({ hour: '2-digit', minute: '2-digit', hour12: false });
  const thisYear = format({ weekday: 'long', day: 'numeric', month: 'long' });
  const otherYear = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const shortDay = format({ weekday: 'short', day: 'numeric', month: 'short' });
  const date = format({ day: 'numeric', month: 'long', year: 'numeric' });

  const month = format({ month: 'long', year: 'numeric' });
  const shortMonth = format({ month: 'short' });
  const shortMonthOfYear = format({ month: 'short', year: 'numeric' });

  const yearOf = (moment: Date) => dayKey.format(moment).slice(0, 4);
  const day = (iso: string) =>
    (yearOf(new Date(iso)) === yearOf(new Date()) ? thisYear : otherYear)(iso);
  return {
    time,
    day,
    shortDay,
    date,
    dayMonth: format({ day: 'numeric', month: 'short' }),
    weekday: format({ weekday: 'long' }),
    shortWeekday: format({ weekday: 'short' }),
    month,
    shortMonth: (iso) => (iso.slice(5, 7) === '01' ? shortMonthOfYear : shortMonth)(iso),
    moment: (iso) => `${day(iso)}, ${time(iso)}`,
    period: (from, until) => {
      if (!from && !until) return null;
      return [from && date(from), until && date(until)].map((end) => end ?? '…').join(' – ');
    },
  };
}
