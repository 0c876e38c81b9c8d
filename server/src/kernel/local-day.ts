/** Days as people on site count them: Dutch local time, also over daylight-saving changes. */
export const timeZone = 'Europe/Amsterdam';

/** First instant of the local day that holds `moment`, and of the day after. */
export function localDay(moment: Date): { start: Date; end: Date } {
  const here = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(
    timeZone,
  );
  const start = here.startOfDay();
  const end = start.add({ days: 1 });
  return { start: new Date(start.epochMilliseconds), end: new Date(end.epochMilliseconds) };
}
