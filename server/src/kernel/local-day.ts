/** Days as people on site count them: Dutch local time, also over daylight-saving changes. */
export const timeZone = 'Europe/Amsterdam';

/** First instant of the local day that holds `moment`, and of the day after. */
export function localDay(moment: Date): { start: Date; end: Date } {
  const start = zoned(moment).startOfDay();
  const end = start.add({ days: 1 });
  return { start: new Date(start.epochMilliseconds), end: new Date(end.epochMilliseconds) };
}

/** The local day that holds `moment`. */
export function localDate(moment: Date): Temporal.PlainDate {
  return zoned(moment).toPlainDate();
}

/** The local day and time of day of `moment`. */
export function localDateTime(moment: Date): Temporal.PlainDateTime {
  return zoned(moment).toPlainDateTime();
}

/** When it is `time` (as in `07:00`) on this local day, in milliseconds since 1970. */
export function localMoment(day: Temporal.PlainDate, time: string): number {
  const plainTime = Temporal.PlainTime.from(time);
  return day.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
}

function zoned(moment: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone);
}
