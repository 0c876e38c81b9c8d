import { type Day, nearestWorkingDay } from './calendar.ts';
import type { Choice } from './choose-updates.ts';
import type { Chance } from './seed.ts';
import type { ProjectDraft } from './shapes.ts';
import type { UpdateTemplate, WorksTemplate } from './templates/template.ts';
import { type Span, spanAround, spanOf } from './works-dates.ts';

/** A text with the day it is told and the days of the works it is about. */
export type Slot = { template: UpdateTemplate; day: Day; span: Span | null };

export type Timeline = { past: Slot[]; future: Slot[]; drafts: Slot[] };

/** How long works are told of before they begin. */
const noticeDays = 4;

/** Lays the chosen texts of a project out in time, around today. */
export function timeline(
  project: ProjectDraft,
  { announced, told, scheduled, drafted }: Choice,
  today: Day,
  chance: Chance,
): Timeline {
  const start = today + project.days[0];
  const announceUntil = Math.min(start, today) - 12;
  const toCome = (template: UpdateTemplate, day: Day) =>
    slotOf(template, day, (works) => spanOf(works, day + noticeDays));
  return {
    past: [
      ...announced.map((template, index) => {
        const day = announceUntil - 11 * (announced.length - index - 1);
        return slotOf(template, day, (works) => pastSpan(works, day + noticeDays, today));
      }),
      ...toldSlots(project, told, today, chance),
    ],
    future: scheduled.map((template) => {
      const day = Math.max(today + 1, project.status === 'upcoming' ? start - 6 : 0);
      return toCome(template, day + chance.between(0, 4));
    }),
    drafts: drafted.map((template) => ({
      ...toCome(template, Math.max(today, start)),
      day: today - chance.between(1, 3),
    })),
  };
}

function toldSlots(
  project: ProjectDraft,
  told: readonly UpdateTemplate[],
  today: Day,
  chance: Chance,
): Slot[] {
  const [start, end] = project.days;
  const until = today + (project.status === 'completed' ? end : 0) - chance.between(0, 4);
  const days = spread(told.length, today + start, until, chance);
  const current = project.status === 'active' ? currentWorks(told) : told.length;
  const slots = told.map((template, index): Slot => {
    const day = nearestWorkingDay(days[index] ?? today, -1);
    if (index < current) {
      return slotOf(template, day, (works) => pastSpan(works, day + noticeDays, today));
    }
    if (index > current) return slotOf(template, day, (works) => spanOf(works, day + noticeDays));
    const inTime = nearestWorkingDay(Math.min(day, today - chance.between(4, 9)), -1);
    return slotOf(template, inTime, (works) =>
      currentSpan(works, inTime, project, template, today),
    );
  });
  return slots.toSorted((a, b) => a.day - b.day);
}

/** The works that go on now: the last that go on day and night, or else the last works. */
function currentWorks(told: readonly UpdateTemplate[]): number {
  const dayAndNight = told.findLastIndex(({ works }) => works?.rhythm === 'continuous');
  return dayAndNight >= 0 ? dayAndNight : told.findLastIndex(({ works }) => works);
}

/** A calm project has its next works ahead; the first works are always under way. */
function currentSpan(
  works: WorksTemplate,
  day: Day,
  { busy, days: [, end] }: ProjectDraft,
  { phase }: UpdateTemplate,
  today: Day,
): Span {
  if (!busy && phase !== 'early') return spanOf(works, today + 5);
  const { first, last } = spanAround(works, day + noticeDays, today);
  return { first, last: Math.min(last, today + end) };
}

function pastSpan(works: WorksTemplate, from: Day, today: Day): Span {
  const { first, last } = spanOf(works, from);
  if (last < today) return { first, last };
  const lastPast = nearestWorkingDay(today - 1, -1);
  return { first: Math.min(first, lastPast), last: lastPast };
}

function slotOf(template: UpdateTemplate, day: Day, span: (works: WorksTemplate) => Span): Slot {
  return { template, day, span: template.works ? span(template.works) : null };
}

/** Evenly over the time with some play, at most two weeks apart, the last on the last day. */
function spread(count: number, from: Day, until: Day, chance: Chance): Day[] {
  const gap = Math.min(14, Math.max(2, Math.floor((until - from) / Math.max(1, count))));
  const play = Math.floor(gap / 3);
  return Array.from({ length: count }, (_, index) => {
    const back = count - 1 - index;
    return until - back * gap - (back > 0 ? chance.between(0, play) : 0);
  });
}
