/** Between local days and times, as people on site write them, and the instants the server keeps. */
const timeZone = 'Europe/Amsterdam';

export interface LocalMoment {
  /** `2026-01-12` */
  day: string;
  /** `07:00` */
  time: string;
}

export interface LocalSpan {
  fromDay: string;
  untilDay: string;
  fromTime: string;
  untilTime: string;
  isContinuous: boolean;
}

export interface Span {
  startsAt: string;
  endsAt: string;
  dailyFrom?: string;
  dailyUntil?: string;
}

/**
 * The instant (ISO 8601, UTC) of a local moment, or null when it is none. An hour that the clock
 * skips in spring is read as an hour later, one it repeats in autumn as the first.
 */
export function instantOf({ day, time }: LocalMoment): string | null {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  const date = plainDate(day);
  if (!date || hour === undefined || minute === undefined) return null;
  const local = date.toPlainDateTime({ hour: Number(hour), minute: Number(minute) });
  return local.toZonedDateTime(timeZone).toInstant().toString();
}

export function localMoment(iso: string): LocalMoment {
  const local = Temporal.Instant.from(iso).toZonedDateTimeISO(timeZone);
  return {
    day: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}

/**
 * When works are, from what the form says; null when the days or times are not in order. Hours
 * that end before they begin are nights: the last one ends on the morning after the last day.
 */
export function spanOf({
  fromDay,
  untilDay,
  fromTime,
  untilTime,
  isContinuous,
}: LocalSpan): Span | null {
  const lastDay = plainDate(untilDay);
  if (!plainDate(fromDay) || !lastDay || untilDay < fromDay) return null;
  if (!isContinuous && fromTime === untilTime) return null;
  const isByNight = !isContinuous && untilTime < fromTime;
  const endDay = isByNight ? lastDay.add({ days: 1 }).toString() : untilDay;
  const startsAt = instantOf({ day: fromDay, time: fromTime });
  const endsAt = instantOf({ day: endDay, time: untilTime });
  if (!startsAt || !endsAt || endsAt <= startsAt) return null;
  return isContinuous
    ? { startsAt, endsAt }
    : { startsAt, endsAt, dailyFrom: fromTime, dailyUntil: untilTime };
}

/** The other way round: what the form shows for works that the server keeps. */
export function localSpan(works: {
  startsAt: string;
  endsAt: string;
  dailyFrom: string | null;
  dailyUntil: string | null;
}): LocalSpan {
  const [start, end] = [localMoment(works.startsAt), localMoment(works.endsAt)];
  const { dailyFrom, dailyUntil } = works;
  if (dailyFrom === null || dailyUntil === null) {
    return {
      ...{ fromDay: start.day, untilDay: end.day },
      ...{ fromTime: start.time, untilTime: end.time, isContinuous: true },
    };
  }
  const isByNight = dailyUntil < dailyFrom;
  const untilDay = isByNight
    ? Temporal.PlainDate.from(end.day).subtract({ days: 1 }).toString()
    : end.day;
  return {
    fromDay: start.day,
    untilDay,
    fromTime: dailyFrom,
    untilTime: dailyUntil,
    isContinuous: false,
  };
}

/** Today in the Netherlands, as in `2026-01-12`. */
export function today(): string {
  return Temporal.Now.plainDateISO(timeZone).toString();
}

function plainDate(day: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  try {
    return Temporal.PlainDate.from(day, { overflow: 'reject' });
  } catch {
    return null;
  }
}
