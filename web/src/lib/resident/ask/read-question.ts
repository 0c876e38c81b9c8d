import { cleanLine, cleanText } from '@sitepodium/server/clean-text';

/** What a resident wrote in the form of a question, as far as it was filled in. */
export interface Question {
  kind: 'question' | 'report' | null;
  text: string;
  name: string;
  /** In words, where it is. */
  place: string;
  /** Pointed at on the map by hand; only with script. */
  pin: Pin | null;
  /** Made by the device, or by the server for the preview: sending twice asks once. */
  claimCode: string;
  /** The work that the device has done; empty without script. */
  proof: string;
}

export interface Pin {
  longitude: number;
  latitude: number;
}

export type QuestionFault = 'kind' | 'empty-text' | 'long-text' | 'long-name' | 'long-place';

export const longestTextCharacters = 4000;
export const longestNameCharacters = 80;
export const longestPlaceCharacters = 120;
/** What comes back to be shortened; a page of ten million characters would help nobody. */
const longestShownCharacters = 20_000;

export const emptyQuestion: Question = {
  ...{ kind: null, text: '', name: '', place: '', pin: null, claimCode: '', proof: '' },
};

/** Reads the form; every fault is reported, so that a resident mends all of them at once. */
export function readQuestion(form: FormData): { question: Question; faults: QuestionFault[] } {
  const kind = form.get('kind');
  const shown = (field: string) => textOf(form, field).slice(0, longestShownCharacters);
  const question: Question = {
    kind: kind === 'question' || kind === 'report' ? kind : null,
    // As it will be kept: the preview promises exactly what the team sees.
    text: cleanText(shown('text')),
    name: cleanLine(shown('name')),
    place: cleanLine(shown('place')),
    pin: readPin(textOf(form, 'pin')),
    claimCode: textOf(form, 'claimCode'),
    proof: textOf(form, 'proof'),
  };
  const faults: QuestionFault[] = [];
  if (!question.kind) faults.push('kind');
  if (question.text === '') faults.push('empty-text');
  if (question.text.length > longestTextCharacters) faults.push('long-text');
  if (question.name.length > longestNameCharacters) faults.push('long-name');
  if (question.place.length > longestPlaceCharacters) faults.push('long-place');
  return { question, faults };
}

/** A text field as one would type it on: browsers send line ends as CR LF. */
export function textOf(form: FormData, field: string): string {
  const value = form.get(field);
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
}

/** The photos that were chosen: an empty file field sends one file without a name. */
export function photosOf(form: FormData): { file: File; key: string | undefined }[] {
  const keys = form.getAll('photoKey').map(String);
  return form
    .getAll('photo')
    .filter((entry) => entry instanceof File)
    .filter(({ size }) => size > 0)
    .map((file, index) => ({ file, key: keys[index] }));
}

/** `longitude,latitude`, as the page writes it in its hidden field. */
function readPin(value: string): Pin | null {
  const [longitude, latitude] = value.split(',').map(Number);
  const isPlace = Number.isFinite(longitude) && Number.isFinite(latitude);
  return isPlace ? { longitude: Number(longitude), latitude: Number(latitude) } : null;
}
