/** Local time in a calendar: the zone with its two changes a year, and moments written in it. */
import { localDateTime, timeZone } from '../../../kernel/local-day.ts';

/** The rules of the European Union, in force since October 1996 (directive 2000/84/EC). */
export const timeZoneLines = [
  'BEGIN:VTIMEZONE',
  `TZID:${timeZone}`,
  `X-LIC-LOCATION:${timeZone}`,
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19970330T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
]
  .map((line) => `${line}\r\n`)
  .join('');

export const inTimeZone = { TZID: timeZone } as const;

/** `20260328T070000`: what the clock at the site shows; for use with a TZID. */
export function localStamp(moment: Date | number): string {
  const at = localDateTime(new Date(moment)).toString({ smallestUnit: 'second' });
  return at.replace(/[-:]/g, '');
}

/** `20260328T060000Z` */
export function utcStamp(moment: Date | number): string {
  return `${new Date(moment).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** The days of this stretch on which the clock changes, that one and the one before it. */
export function daysAroundChanges(
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
): Temporal.PlainDate[] {
  const days: Temporal.PlainDate[] = [];
  let change = first
    .toZonedDateTime(timeZone)
    .subtract({ seconds: 1 })
    .getTimeZoneTransition('next');
  while (change && Temporal.PlainDate.compare(change.toPlainDate(), last.add({ days: 1 })) <= 0) {
    const day = change.toPlainDate();
    days.push(day.subtract({ days: 1 }), day);
    change = change.getTimeZoneTransition('next');
  }
  return days.filter(
    (day) =>
      Temporal.PlainDate.compare(day, first) >= 0 && Temporal.PlainDate.compare(day, last) <= 0,
  );
}
