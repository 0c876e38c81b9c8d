import { afterPublishing } from './after-publishing.ts';
import { type Day, instantAt, isWorkingDay, pastInstantAt } from './calendar.ts';
import { chooseUpdates } from './choose-updates.ts';
import { drawNumbers, fillLines, fillText } from './fill-text.ts';
import { type Chance, chanceFrom } from './seed.ts';
import type { DemoUpdate, ProjectDraft, UpdateState } from './shapes.ts';
import { structuredText } from './structured-text.ts';
import type { UpdateTemplate } from './templates/template.ts';
import { type Slot, timeline } from './timeline.ts';
import { pictureOf } from './trade-pictures.ts';
import { spokenSpan, worksOn } from './works-dates.ts';

const clocks = ['07:05', '08:20', '09:10', '10:45', '12:30', '14:15', '15:40', '16:50', '19:05'];

const apprentices = ['Noor', 'Imane', 'Lieke', 'Zoë', 'Jasmijn', 'Sterre', 'Fenna', 'Aaliyah'];

export type Now = { now: Date; today: Day };

/** Every update of a project, oldest first; the words of the slug decide the variation. */
export function updatesOf(project: ProjectDraft, { now, today }: Now): DemoUpdate[] {
  const chance = chanceFrom(`updates of ${project.slug}`);
  const choice = chooseUpdates(project, chance);
  const compose = (state: UpdateState) => (slot: Slot) =>
    composed(project, slot, state, { now, today }, chance);
  const { past, future, drafts } = timeline(project, choice, today, chance);
  return [
    ...past.map(compose('published')),
    ...drafts.map(compose('draft')),
    ...future.map(compose('scheduled')),
  ].map(afterPublishing);
}

function composed(
  project: ProjectDraft,
  { template, day, span }: Slot,
  state: UpdateState,
  { now, today }: Now,
  chance: Chance,
): DemoUpdate {
  const key = `${project.slug}/${template.id}`;
  const clock = chance.pick(clocks);
  const told = wording(project, template, span, today, chance);
  return {
    key,
    project: project.slug,
    kind: template.works ? 'works' : 'news',
    category: template.category,
    ...told,
    state,
    at: state === 'scheduled' ? instantAt(day, clock) : pastInstantAt(day, clock, now),
    correction: null,
    withdrawal: null,
    picture: template.picture ? pictureOf(project.trade, key) : null,
    works: template.works && span ? worksOn(project, template.works, span) : null,
  };
}

/** Title and body in the languages that were written. */
function wording(
  project: ProjectDraft,
  template: UpdateTemplate,
  span: Slot['span'],
  today: Day,
  chance: Chance,
): Pick<DemoUpdate, 'title' | 'body'> {
  const numbers = drawNumbers(template.numbers ?? {}, chance);
  const apprentice = chance.pick(apprentices);
  const slots = (language: 'nl' | 'en') => ({
    street: project.street,
    place: project.place,
    contact: project.contact.name,
    apprentice,
    ...numbers,
    ...spokenSpan(span ?? { first: today, last: nextWorkingDays(today) }, language),
  });
  const nl = structuredText(fillLines(template.nl, slots('nl'), 'nl'));
  const title = fillText(template.title.nl, slots('nl'), 'nl');
  if (!template.en || !template.title.en) return { title: { nl: title }, body: { nl } };
  return {
    title: { nl: title, en: fillText(template.title.en, slots('en'), 'en') },
    body: { nl, en: structuredText(fillLines(template.en, slots('en'), 'en')) },
  };
}

function nextWorkingDays(today: Day): Day {
  return isWorkingDay(today + 4) ? today + 4 : nextWorkingDays(today + 1);
}
