/** From days to places on a line, in percent of its length: what SVG takes without a style. */
import { addDays, addMonths, daysBetween } from './days.ts';

export interface Stretch {
  /** In percent; the stretch is cut where the line ends. */
  readonly from: number;
  readonly width: number;
}

export interface TimeScale {
  readonly first: string;
  readonly last: string;
  /** Where a day begins, in percent; undefined outside of the line. */
  place(day: string): number | undefined;
  /** The days from the first to the last, both whole; undefined when none is on the line. */
  stretch(first: string, last: string): Stretch | undefined;
}

const mostMonthMarks = 7;

/** A line from the beginning of one day to the end of another. */
export function timeScale(first: string, last: string): TimeScale {
  const length = Math.max(1, daysBetween(first, last) + 1);
  const percent = (day: string) => (daysBetween(first, day) / length) * 100;
  const rounded = (value: number) => Math.round(value * 100) / 100;
  return {
    first,
    last,
    place: (day) => (day < first || day > last ? undefined : rounded(percent(day))),
    stretch(from, until) {
      if (until < first || from > last) return undefined;
      const start = Math.max(0, percent(from));
      const end = Math.min(100, percent(addDays(until, 1)));
      return { from: rounded(start), width: rounded(Math.max(0, end - start)) };
    },
  };
}

/** The first days of months on the line, as many as can be read. */
export function monthMarks({ first, last }: TimeScale): string[] {
  const begin = first.endsWith('-01') ? first.slice(0, 7) : addMonths(first.slice(0, 7), 1);
  const months: string[] = [];
  for (let month = begin; `${month}-01` <= last; month = addMonths(month, 1)) months.push(month);
  const step =
    [1, 2, 3, 6, 12, 24, 60].find((each) => months.length / each <= mostMonthMarks) ?? 120;
  const inStep = (month: string) => {
    const [year = 0, number = 1] = month.split('-').map(Number);
    return (year * 12 + number - 1) % step === 0;
  };
  return months.filter(inStep).map((month) => `${month}-01`);
}

/** The Mondays on the line. */
export function mondays({ first, last }: TimeScale): string[] {
  const found: string[] = [];
  const toMonday = (8 - (new Date(first).getUTCDay() || 7)) % 7;
  for (let day = addDays(first, toMonday); day <= last; day = addDays(day, 7)) found.push(day);
  return found;
}
