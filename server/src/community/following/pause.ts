/**
 * A pause ends on a Monday, or when the follower ends it. Any moment would be a fingerprint: two
 * followings of one device that are paused in one go would end at the same second.
 */
import { z } from 'zod';
import { timeZone } from '../../kernel/local-day.ts';

/** How many Mondays there are to choose from. */
export const pauseMondays = 8;

/** Until which day: a date, as in `2026-07-06`, or until it is resumed. */
export const pauseSchema = z.union([z.literal('resumed'), z.iso.date()]);
export type Pause = z.infer<typeof pauseSchema>;

/** The coming Mondays that a pause may end on, first one first. */
export function mondaysAfter(at: Date): string[] {
  const today = Temporal.PlainDate.from(localDate(at));
  const first = today.add({ days: 8 - today.dayOfWeek });
  return Array.from({ length: pauseMondays }, (_, weeks) => first.add({ weeks }).toString());
}

/** As PostgreSQL keeps it. */
export function storedPause(pause: Pause | null): string | null {
  return pause === 'resumed' ? 'infinity' : pause;
}

/** The pause that holds at this moment; null when there is none or it is over. */
export function pauseAt(stored: string | null, at: Date): Pause | null {
  if (stored === 'infinity') return 'resumed';
  return stored !== null && stored > localDate(at) ? stored : null;
}

/** The day on Dutch calendars, as in `2026-06-15`. */
export function localDate(at: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}
