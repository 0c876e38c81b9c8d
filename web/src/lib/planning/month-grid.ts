/** A month as a calendar on the wall shows it: whole weeks from Monday to Sunday. */
import { addDays, addMonths, dayOf } from './days.ts';

export interface GridDay {
  readonly day: string;
  readonly isInMonth: boolean;
}

/** The weeks that touch a month. */
export function monthGrid(month: string): GridDay[][] {
  const first = `${month}-01`;
  const last = addDays(`${addMonths(month, 1)}-01`, -1);
  const weeks: GridDay[][] = [];
  let monday = addDays(first, -((new Date(first).getUTCDay() + 6) % 7));
  while (monday <= last) {
    const start = monday;
    weeks.push(
      Array.from({ length: 7 }, (_, index) => {
        const day = addDays(start, index);
        return { day, isInMonth: day.startsWith(month) };
      }),
    );
    monday = addDays(monday, 7);
  }
  return weeks;
}

interface Dated {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly dailyFrom: string | null;
  readonly dailyUntil: string | null;
}

/** First and last local day of works; a night counts for the day on which it begins. */
export function daysOfWorks({ startsAt, endsAt, dailyFrom, dailyUntil }: Dated): {
  first: string;
  last: string;
} {
  const first = dayOf(startsAt);
  // What ends at midnight does not touch the day that begins then.
  const end = dayOf(new Date(Date.parse(endsAt) - 1));
  const isNight = dailyFrom !== null && dailyUntil !== null && dailyUntil <= dailyFrom;
  const last = isNight ? addDays(end, -1) : end;
  if (last < first) return { first, last: first };
  return { first, last };
}

/** The works of each day that has any. */
export function worksByDay<W extends Dated>(
  works: readonly W[],
  days: readonly string[],
): Map<string, W[]> {
  const spans = works.map((each) => ({ each, ...daysOfWorks(each) }));
  const found = new Map<string, W[]>();
  for (const day of days) {
    const going = spans.filter(({ first, last }) => first <= day && day <= last);
    if (going.length > 0)
      found.set(
        day,
        going.map(({ each }) => each),
      );
  }
  return found;
}
