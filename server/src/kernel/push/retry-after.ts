/** When a push service asks to be left alone, this is for how long. */

const DEFAULT_MS = 60_000;
const SHORTEST_MS = 1_000;
const LONGEST_MS = 24 * 60 * 60 * 1000;

/**
 * Reads a `Retry-After` header (RFC 9110 section 10.2.3): seconds, or an HTTP date.
 * @returns the wait in milliseconds, from 1 second to 24 hours; 1 minute if absent or unreadable.
 */
export function retryAfterMs(header: string | undefined, now: Date): number {
  const text = header?.trim() ?? '';
  const waitMs = /^\d+$/.test(text) ? Number(text) * 1000 : httpDate(text) - now.getTime();
  if (Number.isNaN(waitMs)) return DEFAULT_MS;
  return Math.min(Math.max(waitMs, SHORTEST_MS), LONGEST_MS);
}

/** Only what starts with the name of a day, because `Date.parse` takes nearly anything. */
function httpDate(text: string): number {
  if (!/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text)) return Number.NaN;
  // The oldest of the three forms names no zone; RFC 9110 section 5.6.7 says all are UTC.
  return Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
}
