import type { InputOf } from '@sitepodium/server/page-bridge';
import type { StructuredText } from '@sitepodium/server/structured-text';
import type { PortalKey } from '../messages/catalogue.ts';
import type { EditableUpdate } from '../shapes.ts';
import { type Faults, longestTitle } from './check-content.ts';
import { emptyValues, isEmptyText, readValues } from './form-values.ts';

type Texts = { nl: string; en: string };

/** What stands in the form of a correction. */
export interface Correction {
  title: Texts;
  body: { nl: StructuredText; en: StructuredText };
  note: Texts;
}

export const longestNote = 300;

/** What the form begins with: the update as it is now. */
export function correctionOf({ title, body }: EditableUpdate): Correction {
  const empty = emptyValues('');
  return {
    title: { nl: title.nl, en: title.en ?? '' },
    body: { nl: body.nl, en: body.en ?? empty.body.en },
    note: { nl: '', en: '' },
  };
}

export function readCorrection(form: FormData, stored: EditableUpdate['body']): Correction {
  const { title, body } = readValues(form, stored);
  const note = (language: string) => String(form.get(`note.${language}`) ?? '').trim();
  return { title, body, note: { nl: note('nl'), en: note('en') } };
}

type Input = Pick<InputOf<'updates.correct'>, 'title' | 'body' | 'note'>;

/** What the server stores, or everything that is not right yet. */
export function checkCorrection({
  title,
  body,
  note,
}: Correction): { input: Input } | { faults: Faults & { note?: PortalKey } } {
  const faults: Faults & { note?: PortalKey } = {};
  if (title.nl === '') faults['title.nl'] = 'fault.noTitle';
  if (title.nl.length > longestTitle) faults['title.nl'] = 'fault.longTitle';
  if (isEmptyText(body.nl)) faults['body.nl'] = 'fault.noText';
  if (isEmptyText(body.en) !== (title.en === '')) faults['title.en'] = 'fault.halfEnglish';
  if (note.nl === '') faults.note = 'correct.noNote';
  if (Math.max(note.nl.length, note.en.length) > longestNote) faults.note = 'fault.longNote';
  if (Object.keys(faults).length > 0) return { faults };
  return {
    input: {
      title: localised(title),
      body: isEmptyText(body.en) ? { nl: body.nl } : body,
      note: localised(note),
    },
  };
}

function localised({ nl, en }: Texts): { nl: string; en?: string } {
  return en === '' ? { nl } : { nl, en };
}
