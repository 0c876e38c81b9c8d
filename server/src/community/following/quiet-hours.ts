/**
 * Quiet hours: a handful of windows in Dutch local time that many followers share. Four rather than
 * any two times, because two times of one's own would be a fingerprint.
 */
import { timeZone } from '../../kernel/local-day.ts';

/** `day` is for people who work at night and sleep by day. */
export const quietHours = ['none', 'night', 'long-night', 'day'] as const;
export type QuietHours = (typeof quietHours)[number];

/** Whole hours on the clock; a window that ends before it begins lasts past midnight. */
export const quietWindows: Readonly<
  Record<Exclude<QuietHours, 'none'>, { readonly from: number; readonly until: number }>
> = {
  night: { from: 22, until: 7 },
  'long-night': { from: 20, until: 8 },
  day: { from: 8, until: 16 },
};

/** Whether a follower with these quiet hours is not to be disturbed at this moment. */
export function isQuiet(chosen: QuietHours, at: Date): boolean {
  if (chosen === 'none') return false;
  const { from, until } = quietWindows[chosen];
  const { hour } = localTime(at);
  return from < until ? hour >= from && hour < until : hour >= from || hour < until;
}

/** The first moment after `at` at which the quiet hours are over; `at` itself when it is not quiet. */
export function quietUntil(chosen: QuietHours, at: Date): Date {
  if (chosen === 'none' || !isQuiet(chosen, at)) return at;
  const { until } = quietWindows[chosen];
  const here = localTime(at);
  const day = here.hour < until ? here : here.add({ days: 1 });
  const end = day.toPlainDate().toZonedDateTime({ timeZone, plainTime: { hour: until } });
  return new Date(end.epochMilliseconds);
}

/** The quiet hours that hold at this moment. */
export function quietNow(at: Date): QuietHours[] {
  return quietHours.filter((chosen) => isQuiet(chosen, at));
}

function localTime(at: Date) {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
}
