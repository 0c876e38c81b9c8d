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

/** What is not right yet, by field, as the message to show there. */
export type Faults = Partial<Record<FaultField, PortalKey>>;
export type FaultField =
  | 'title.nl'
  | 'title.en'
  | 'body.nl'
  | 'body.en'
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
    title: { nl: title.nl, en: title.en ?? '' },
    body: { nl: body.nl, en: body.en ?? empty.body.en },
    attachments: attachments.map(({ id, kind: what, title: name }) => ({
      ...{ id, kind: what, title: name },
    })),
    photos: pictures.map(({ id, alt, fallback }) => ({ id, alt, url: fallback })),
    works: works
      ? {
          title: {
            nl: otherThan(title.nl, works.title.nl),
            en: otherThan(title.en, works.title.en),
          },
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
  if (title.nl.length > longestTitle) faults['title.nl'] = 'fault.longTitle';
  if (title.en.length > longestTitle) faults['title.en'] = 'fault.longTitle';
  return faults;
}

/** A second language is complete or absent: half of it would be read as the whole. */
function textFaults({ title, body }: ContentValues): Faults {
  const faults: Faults = {};
  if (isEmptyText(body.nl)) faults['body.nl'] = 'fault.noText';
  const hasEnglishText = !isEmptyText(body.en);
  if (hasEnglishText && title.en === '') faults['title.en'] = 'fault.halfEnglish';
  if (!hasEnglishText && title.en !== '') faults['body.en'] = 'fault.halfEnglish';
  return faults;
}

function worksFaults({ title, works }: ContentValues): Faults {
  const faults: Faults = whenFaults(works);
  const names = [works.title.nl || title.nl, works.title.en || title.en];
  if (names.some((name) => name.length > longestWorksTitle))
    faults['works.title'] = 'fault.longWorksTitle';
  return faults;
}

function contentOf(values: ContentValues): Content {
  const { kind, isUrgent, title, body, photos, attachments, works } = values;
  const hasEnglishText = !isEmptyText(body.en);
  return {
    kind,
    category: categoryOf(values),
    isUrgent,
    title: localised(title),
    body: hasEnglishText ? body : { nl: body.nl },
    pictureIds: mediaIds(photos.map(({ id }) => id)),
    attachmentIds: attachmentIds(attachments.map(({ id }) => id)),
    works: kind === 'works' ? worksOf(works, title) : null,
  };
}

function worksOf(works: WorksValues, title: ContentValues['title']): Content['works'] {
  const span = spanOf(works);
  if (!span) return null;
  const { nuisance, passability } = works;
  const name = localised({ nl: works.title.nl || title.nl, en: works.title.en || title.en });
  return { title: name, ...span, nuisance, passability };
}

function localised({ nl, en }: { nl: string; en: string }): { nl: string; en?: string } {
  return en === '' ? { nl } : { nl, en };
}

function categoryOf({ category, kind }: ContentValues): Content['category'] {
  return (
    categories.find((each) => each === category) ?? (kind === 'works' ? 'nuisance' : 'progress')
  );
}
