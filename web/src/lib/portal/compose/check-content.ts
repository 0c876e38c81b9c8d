import { attachmentIds, mediaIds } from '../ids.ts';
import type { PortalKey } from '../messages/catalogue.ts';
import type { Content, EditableUpdate } from '../shapes.ts';
import { type WhenFaults, whenFaults } from '../works/when-faults.ts';
import { localSpan, spanOf } from './amsterdam-time.ts';
import {
  type ContentValues,
  categories,
  emptyValues,
  isEmptyText,
  type WorksValues,
} from './form-values.ts';
import {
  inEachLanguage,
  isEmptyLine,
  type Lines,
  otherLanguages,
  toldOnly,
  type WrittenLanguage,
} from './written-languages.ts';

/** What is not right yet, by field, as the message to show there. */
export type Faults = Partial<Record<FaultField, PortalKey>>;
export type FaultField =
  | `title.${WrittenLanguage}`
  | `body.${WrittenLanguage}`
  | 'photo'
  | 'attachment'
  | keyof WhenFaults
  | 'works.title'
  | 'form';

export const longestTitle = 140;
export const longestWorksTitle = 120;

/**
 * Turns the form into what the server stores, or tells everything that is not right at once.
 * A draft may lack text; what residents are to see may not.
 */
export function checkContent(
  values: ContentValues,
  purpose: 'draft' | 'publish',
): { content: Content } | { faults: Faults } {
  const faults: Faults = {
    ...titleFaults(values),
    ...(purpose === 'publish' ? textFaults(values) : {}),
    ...(values.kind === 'works' ? worksFaults(values) : {}),
  };
  if (Object.keys(faults).length > 0) return { faults };
  return { content: contentOf(values) };
}

/** What the form shows for an update that the server has. */
export function valuesOf(update: EditableUpdate, day: string): ContentValues {
  const { kind, category, isUrgent, title, body, pictures, attachments, works } = update;
  const empty = emptyValues(day);
  return {
    kind,
    category,
    isUrgent,
    title: { ...empty.title, ...title },
    body: { ...empty.body, ...body },
    attachments: attachments.map(({ id, kind: what, title: name }) => ({
      ...{ id, kind: what, title: name },
    })),
    photos: pictures.map(({ id, alt, fallback }) => ({ id, alt, url: fallback })),
    works: works
      ? {
          title: inEachLanguage((language) => otherThan(title[language], works.title[language])),
          ...localSpan(works),
          nuisance: works.nuisance,
          passability: works.passability,
        }
      : empty.works,
  };
}

function otherThan(title: string | undefined, worksTitle: string | undefined): string {
  return worksTitle === undefined || worksTitle === title ? '' : worksTitle;
}

function titleFaults({ title }: ContentValues): Faults {
  const faults: Faults = {};
  if (title.nl === '') faults['title.nl'] = 'fault.noTitle';
  for (const language of ['nl', ...otherLanguages] as const) {
    if (title[language].length > longestTitle) faults[`title.${language}`] = 'fault.longTitle';
  }
  return faults;
}

/** Another language is complete or absent: half of it would be read as the whole. */
function textFaults({ title, body }: ContentValues): Faults {
  const faults: Faults = {};
  if (isEmptyText(body.nl)) faults['body.nl'] = 'fault.noText';
  for (const language of otherLanguages) {
    const hasText = !isEmptyText(body[language]);
    if (hasText && title[language] === '') faults[`title.${language}`] = 'fault.halfLanguage';
    if (!hasText && title[language] !== '') faults[`body.${language}`] = 'fault.halfLanguage';
  }
  return faults;
}

function worksFaults({ title, works }: ContentValues): Faults {
  const faults: Faults = whenFaults(works);
  const names = Object.values(namesOf(works, title));
  if (names.some((name) => name.length > longestWorksTitle))
    faults['works.title'] = 'fault.longWorksTitle';
  return faults;
}

function contentOf(values: ContentValues): Content {
  const { kind, isUrgent, title, body, photos, attachments, works } = values;
  return {
    kind,
    category: categoryOf(values),
    isUrgent,
    title: toldOnly(title, isEmptyLine),
    body: toldOnly(body, isEmptyText),
    pictureIds: mediaIds(photos.map(({ id }) => id)),
    attachmentIds: attachmentIds(attachments.map(({ id }) => id)),
    works: kind === 'works' ? worksOf(works, title) : null,
  };
}

function worksOf(works: WorksValues, title: ContentValues['title']): Content['works'] {
  const span = spanOf(works);
  if (!span) return null;
  const { nuisance, passability } = works;
  const name = toldOnly(namesOf(works, title), isEmptyLine);
  return { title: name, ...span, nuisance, passability };
}

/** Works without a name of their own are called what the update is called. */
function namesOf(works: WorksValues, title: Lines): Lines {
  return inEachLanguage((language) => works.title[language] || title[language]);
}

function categoryOf({ category, kind }: ContentValues): Content['category'] {
  return (
    categories.find((each) => each === category) ?? (kind === 'works' ? 'nuisance' : 'progress')
  );
}
