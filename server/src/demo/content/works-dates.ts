import {
  type Day,
  instantAt,
  isWeekend,
  mondayOf,
  nearestWorkingDay,
  spokenDay,
} from './calendar.ts';
import { passability } from './passability.ts';
import { mapAround } from './routes.ts';
import type { DemoWorks, ProjectDraft } from './shapes.ts';
import type { WorksTemplate } from './templates/template.ts';

const saturday = 5;
const friday = 4;

export type Span = { first: Day; last: Day };

/** The days the works take when they begin around `from`, kept to the rhythm of the works. */
export function spanOf({ rhythm, days }: WorksTemplate, from: Day): Span {
  if (rhythm === 'weekend') {
    const first = mondayOf(from) + saturday;
    return { first, last: Math.min(first + days - 1, first + 1) };
  }
  if (rhythm === 'weekdays') {
    const first = nearestWorkingDay(from, 1);
    return { first, last: Math.min(first + days - 1, mondayOf(first) + friday) };
  }
  const first = nearestWorkingDay(from, -1);
  return { first, last: nearestWorkingDay(first + days, 1) };
}

/** The same days so that the works go on today, if their rhythm allows. */
export function spanAround(template: WorksTemplate, from: Day, today: Day): Span {
  if (template.rhythm === 'weekend') return spanOf(template, today);
  if (template.rhythm === 'weekdays') {
    const monday = isWeekend(today) ? mondayOf(today) + 7 : mondayOf(today);
    return spanOf(template, template.days > 1 ? monday : today);
  }
  const { first, last } = spanOf(template, Math.min(from, today));
  return { first, last: last > today ? last : nearestWorkingDay(today + 3, 1) };
}

/** Works with their instants; nights end on the morning after the last day. */
export function worksOn(
  project: ProjectDraft,
  template: WorksTemplate,
  { first, last }: Span,
): DemoWorks {
  const [dailyFrom, dailyUntil] = template.daily ?? [null, null];
  const endsNextMorning = dailyFrom !== null && dailyUntil < dailyFrom;
  return {
    title: template.title,
    startsAt: instantAt(first, dailyFrom ?? '07:00'),
    endsAt: instantAt(endsNextMorning ? last + 1 : last, dailyUntil ?? '16:00'),
    dailyFrom,
    dailyUntil,
    nuisance: [...template.nuisance],
    passability: passability[template.situation],
    map: mapAround(project, passability[template.situation]),
  };
}

/** The days in words, for the texts. */
export function spokenSpan({ first, last }: Span, language: 'nl' | 'en') {
  return { start: spokenDay(first, language), end: spokenDay(last, language) };
}
