import { timeZone } from '../../../kernel/local-day.ts';
import { contentLine, textLine } from './content-line.ts';
import { timeZoneLines } from './time-zone.ts';
import { type WorksEvent, worksEventLines } from './works-event.ts';

export interface Calendar {
  readonly name: string;
  readonly description: string;
  readonly language: string;
  /** Where this calendar is fetched, and the page that says the same. */
  readonly source: string;
  readonly url: string;
  readonly events: readonly WorksEvent[];
}

/** How often calendars are asked to look again. */
const refreshAfter = 'PT1H';

/** A calendar as an iCalendar object (RFC 5545; name, source and refreshing are of RFC 7986). */
export function writeCalendar(calendar: Calendar): string {
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', `-//SitePodium//Planning//${calendar.language.toUpperCase()}`),
    contentLine('CALSCALE', 'GREGORIAN'),
    textLine('NAME', calendar.name),
    textLine('X-WR-CALNAME', calendar.name),
    textLine('DESCRIPTION', calendar.description),
    textLine('X-WR-CALDESC', calendar.description),
    contentLine('X-WR-TIMEZONE', timeZone),
    contentLine('SOURCE', calendar.source, { VALUE: 'URI' }),
    contentLine('URL', calendar.url),
    contentLine('REFRESH-INTERVAL', refreshAfter, { VALUE: 'DURATION' }),
    contentLine('X-PUBLISHED-TTL', refreshAfter),
    timeZoneLines,
    ...calendar.events.map(worksEventLines),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}
