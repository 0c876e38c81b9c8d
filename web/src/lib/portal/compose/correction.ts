import type { InputOf } from '@sitepodium/server/page-bridge';
import type { PortalKey } from '../messages/catalogue.ts';
import type { EditableUpdate } from '../shapes.ts';
import { type Faults, longestTitle } from './check-content.ts';
import { emptyValues, isEmptyText, noLines, readValues } from './form-values.ts';
import {
  inEachLanguage,
  isEmptyLine,
  type Lines,
  otherLanguages,
  type Texts,
  toldOnly,
} from './written-languages.ts';

/** What stands in the form of a correction. */
export interface Correction {
  title: Lines;
  body: Texts;
  note: Lines;
}

export const longestNote = 300;

/** What the form begins with: the update as it is now. */
export function correctionOf({ title, body }: EditableUpdate): Correction {
  const empty = emptyValues('');
  return {
    title: { ...empty.title, ...title },
    body: { ...empty.body, ...body },
    note: noLines(),
  };
}

export function readCorrection(form: FormData, stored: EditableUpdate['body']): Correction {
  const { title, body } = readValues(form, stored);
  const note = inEachLanguage((language) => String(form.get(`note.${language}`) ?? '').trim());
  return { title, body, note };
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
  for (const language of otherLanguages) {
    const isHalf = isEmptyText(body[language]) !== (title[language] === '');
    if (isHalf) faults[`title.${language}`] = 'fault.halfLanguage';
  }
  if (note.nl === '') faults.note = 'correct.noNote';
  const isLong = Object.values(note).some(({ length }) => length > longestNote);
  if (isLong) faults.note = 'fault.longNote';
  if (Object.keys(faults).length > 0) return { faults };
  return {
    input: {
      title: toldOnly(title, isEmptyLine),
      body: toldOnly(body, isEmptyText),
      note: toldOnly(note, isEmptyLine),
    },
  };
}
