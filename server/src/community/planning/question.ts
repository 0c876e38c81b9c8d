/** "Does this affect me?": the hours, days and way of travelling a resident asks about. */
import { z } from 'zod';
import { localDate, localMoment } from '../../kernel/local-day.ts';
import {
  nuisanceSchema,
  type Passability,
  type Stretch,
  travellers,
  type When,
  type WorkDays,
  workDays,
} from '../works/index.ts';

export const dayKinds = ['every', 'weekdays', 'weekend'] as const;

/** Hours of the day; when `until` is not later than `from` the night between them is meant. */
export const questionShape = {
  from: z.coerce.number().int().min(0).max(23).default(0),
  until: z.coerce.number().int().min(1).max(24).default(24),
  days: z.enum(dayKinds).default('every'),
  traveller: z.enum(travellers).optional(),
  nuisance: nuisanceSchema.optional(),
};
const questionSchema = z.object(questionShape);
export type Question = z.output<typeof questionSchema>;

interface Asked extends When {
  readonly nuisance: readonly string[];
  readonly passability: Passability;
  readonly cancelledAt: Date | null;
}

/** Gives whether works touch what is asked about between two moments. */
export function affecting(question: Question, from: Date, until: Date): (works: Asked) => boolean {
  const asked = stretchesAsked(question, { start: from.getTime(), end: until.getTime() });
  return (works) => {
    const { traveller, nuisance } = question;
    if (works.cancelledAt !== null) return false;
    if (traveller && works.passability[traveller] === 'open') return false;
    if (nuisance && !works.nuisance.includes(nuisance)) return false;
    const isWorkingIn = workingIn(works);
    return asked.some(isWorkingIn);
  };
}

/** The asked hours of every asked day, cut to the whole. A night belongs to the day it begins on. */
function stretchesAsked({ from, until, days }: Question, whole: Stretch): Stretch[] {
  const last = localDate(new Date(whole.end));
  const stretches: Stretch[] = [];
  let day = localDate(new Date(whole.start)).subtract({ days: 1 });
  while (Temporal.PlainDate.compare(day, last) <= 0) {
    const next = day.add({ days: 1 });
    const start = Math.max(localHour(day, from), whole.start);
    const end = Math.min(localHour(until <= from ? next : day, until), whole.end);
    if (isOfKind(day, days) && start < end) stretches.push({ start, end });
    day = next;
  }
  return stretches;
}

function localHour(day: Temporal.PlainDate, hour: number): number {
  if (hour === 24) return localMoment(day.add({ days: 1 }), '00:00');
  return localMoment(day, `${String(hour).padStart(2, '0')}:00`);
}

function isOfKind(day: Temporal.PlainDate, kind: Question['days']): boolean {
  return kind === 'every' || (kind === 'weekend') === day.dayOfWeek > 5;
}

/** Whether there is work in a stretch: at any time, or within the hours of one of the days. */
function workingIn(works: When): (asked: Stretch) => boolean {
  const whole = { start: works.startsAt.getTime(), end: works.endsAt.getTime() };
  const days = workDays(works);
  if (!days) return (asked) => overlap(whole, asked);
  const reach = { start: days.on(days.first).start, end: days.on(days.last).end };
  return (asked) =>
    overlap(reach, asked) && daysNear(asked, days).some((day) => overlap(days.on(day), asked));
}

/** The days of work on which hours may touch the stretch: nights reach into the next day. */
function daysNear(asked: Stretch, { first, last }: WorkDays): Temporal.PlainDate[] {
  const near: Temporal.PlainDate[] = [];
  const end = localDate(new Date(asked.end));
  let day = localDate(new Date(asked.start)).subtract({ days: 1 });
  while (Temporal.PlainDate.compare(day, end) <= 0) {
    const isWithin =
      Temporal.PlainDate.compare(day, first) >= 0 && Temporal.PlainDate.compare(day, last) <= 0;
    if (isWithin) near.push(day);
    day = day.add({ days: 1 });
  }
  return near;
}

function overlap(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}
