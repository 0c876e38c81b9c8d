/**
 * Works as entries of a calendar (RFC 5545, section 3.6.1). Works with daily hours repeat every day,
 * so that ten days of building do not fill ten nights. An hour is an hour in a DURATION, so a night
 * in which the clock changes gets an entry of its own that replaces its repetition (RECURRENCE-ID).
 */
import { type When, type WorkDays, workDays } from '../../works/index.ts';
import { contentLine, textLine } from './content-line.ts';
import { daysAroundChanges, inTimeZone, localStamp, utcStamp } from './time-zone.ts';

export interface WorksEvent extends When {
  /** The same for as long as the works are known, in every language. */
  readonly uid: string;
  /** Goes up with every change; see works/write-works.ts. */
  readonly sequence: number;
  readonly publishedAt: Date;
  readonly revisedAt: Date;
  readonly isCancelled: boolean;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly position: { readonly latitude: number; readonly longitude: number };
  readonly url: string;
  readonly categories: readonly string[];
}

/** The entry, and those that replace a repetition. */
export function worksEventLines(event: WorksEvent): string {
  const days = workDays(event);
  const about = aboutLines(event);
  const entry = (times: string) => `BEGIN:VEVENT\r\n${times}${about}END:VEVENT\r\n`;
  if (!days) return entry(fromUntil(event.startsAt, event.endsAt));
  const { start, end } = days.on(days.first);
  if (days.first.equals(days.last)) return entry(fromUntil(start, end));
  return [
    entry(repeating(days)),
    ...daysAroundChanges(days.first, days.last)
      .filter((day) => minutesIn(days.on(day)) !== clockMinutes(days))
      .map((day) => entry(replacing(days, day))),
  ].join('');
}

function fromUntil(start: Date | number, end: Date | number): string {
  return (
    contentLine('DTSTART', localStamp(start), inTimeZone) +
    contentLine('DTEND', localStamp(end), inTimeZone)
  );
}

function repeating(days: WorkDays): string {
  const minutes = clockMinutes(days);
  const duration = `PT${Math.floor(minutes / 60)}H${minutes % 60}M`;
  const until = utcStamp(days.on(days.last).start);
  return (
    contentLine('DTSTART', localStamp(days.on(days.first).start), inTimeZone) +
    contentLine('DURATION', duration) +
    contentLine('RRULE', `FREQ=DAILY;UNTIL=${until}`)
  );
}

function replacing(days: WorkDays, day: Temporal.PlainDate): string {
  const { start, end } = days.on(day);
  return contentLine('RECURRENCE-ID', localStamp(start), inTimeZone) + fromUntil(start, end);
}

/** How long the hours take by the clock on the wall. */
function clockMinutes({ from, until }: WorkDays): number {
  const [start, end] = [from, until].map((time) => {
    const { hour, minute } = Temporal.PlainTime.from(time);
    return hour * 60 + minute;
  }) as [number, number];
  return end > start ? end - start : end - start + 24 * 60;
}

const minutesIn = ({ start, end }: { start: number; end: number }) => (end - start) / 60_000;

/** Without a METHOD, DTSTAMP says when the entry was last revised (section 3.8.7.2). */
function aboutLines(event: WorksEvent): string {
  const { latitude, longitude } = event.position;
  return [
    contentLine('UID', event.uid),
    contentLine('DTSTAMP', utcStamp(event.revisedAt)),
    contentLine('CREATED', utcStamp(event.publishedAt)),
    contentLine('LAST-MODIFIED', utcStamp(event.revisedAt)),
    contentLine('SEQUENCE', String(event.sequence)),
    contentLine('STATUS', event.isCancelled ? 'CANCELLED' : 'CONFIRMED'),
    textLine('SUMMARY', event.summary),
    textLine('DESCRIPTION', event.description),
    textLine('LOCATION', event.location),
    contentLine('GEO', `${latitude};${longitude}`),
    contentLine('URL', event.url),
    textLine('CATEGORIES', event.categories),
    // To be told is not to be busy.
    contentLine('TRANSP', 'TRANSPARENT'),
  ].join('');
}
