/**
 * What stands in the compose form, in one shape for all who touch it: the page that fills it in,
 * the action that reads what was sent, and the browser that puts back what was kept on the device.
 */
import {
  fromPlainText,
  type StructuredText,
  toPlainText,
} from '@sitepodium/server/structured-text';
import type { Content } from '../shapes.ts';
import { inEachLanguage, type Lines, type Texts } from './written-languages.ts';

type Works = NonNullable<Content['works']>;
export type Nuisance = Works['nuisance'][number];
export type Passability = Works['passability'];
export type Traveller = keyof Passability;

export const nuisances = [
  'noise',
  'vibration',
  'dust',
  'light',
  'closure',
  'water-off',
  'power-off',
] as const satisfies readonly Nuisance[];
export const travellers = [
  'pedestrians',
  'cyclists',
  'wheelchairs',
  'cars',
  'emergency',
] as const satisfies readonly Traveller[];
export const passages = [
  'open',
  'detour',
  'closed',
] as const satisfies readonly Passability[Traveller][];

export const categories = [
  'progress',
  'access',
  'planning',
  'neighbourhood',
  'nuisance',
] as const satisfies readonly Content['category'][];

/** A photo that the server has, as the form shows it. */
export interface KeptPhoto {
  id: string;
  alt: string;
  /** Root-relative address of a picture to show. */
  url: string;
}

/** A video or document that the server has. */
export interface KeptAttachment {
  id: string;
  kind: 'video' | 'document';
  title: string;
}

export interface WorksValues {
  /** Only when it differs from the title. */
  title: Lines;
  /** Local days and times, as in `2026-01-12` and `07:00`. */
  fromDay: string;
  untilDay: string;
  fromTime: string;
  untilTime: string;
  /** Day and night from the first moment to the last, rather than the same hours each day. */
  isContinuous: boolean;
  nuisance: Nuisance[];
  passability: Passability;
}

export interface ContentValues {
  kind: 'news' | 'works';
  /** Empty: the one that goes with the kind. */
  category: string;
  /** Cannot wait: it may come through followers' quiet hours. */
  isUrgent: boolean;
  title: Lines;
  body: Texts;
  photos: KeptPhoto[];
  attachments: KeptAttachment[];
  works: WorksValues;
}

/** An empty form; works begin on `day`, at the hours most building sites keep. */
export function emptyValues(day: string): ContentValues {
  return {
    kind: 'news',
    category: '',
    isUrgent: false,
    title: noLines(),
    body: inEachLanguage(() => fromPlainText('')),
    photos: [],
    attachments: [],
    works: {
      title: noLines(),
      fromDay: day,
      untilDay: day,
      fromTime: '07:00',
      untilTime: '16:00',
      isContinuous: false,
      nuisance: [],
      passability: {
        pedestrians: 'open',
        cyclists: 'open',
        wheelchairs: 'open',
        cars: 'open',
        emergency: 'open',
      },
    },
  };
}

/**
 * Reads the form. A text comes from the editor as JSON or, without script, from a textarea; when
 * that still says what `stored` says, the stored text stays, so that its mark-up is not lost.
 */
export function readValues(form: FormData, stored?: Partial<Texts>): ContentValues {
  const line = (name: string) => textOf(form, name).trim();
  return {
    kind: form.get('kind') === 'works' ? 'works' : 'news',
    category: line('category'),
    isUrgent: form.has('isUrgent'),
    title: inEachLanguage((language) => line(`title.${language}`)),
    body: inEachLanguage(
      (language) =>
        parsedBody(form.get(`body.${language}`)) ??
        typedBody(textOf(form, `text.${language}`), stored?.[language]),
    ),
    photos: readPhotos(form),
    attachments: readAttachments(form),
    works: {
      title: inEachLanguage((language) => line(`works.title.${language}`)),
      fromDay: line('works.fromDay'),
      untilDay: line('works.untilDay'),
      fromTime: line('works.fromTime'),
      untilTime: line('works.untilTime'),
      isContinuous: form.has('works.isContinuous'),
      nuisance: nuisances.filter((kind) => form.getAll('works.nuisance').includes(kind)),
      passability: readPassability(form),
    },
  };
}

/** A line that is told in no language. */
export const noLines = (): Lines => ({ nl: '', en: '', de: '' });

/** Whether a text says anything. */
export function isEmptyText(text: StructuredText): boolean {
  return toPlainText(text).trim() === '';
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '';
}

/** Guarantee: only the outline is looked at here; the action that stores it validates all of it. */
function parsedBody(sent: FormDataEntryValue | null): StructuredText | null {
  if (typeof sent !== 'string' || sent === '') return null;
  try {
    const text = JSON.parse(sent) as StructuredText | null;
    return text?.type === 'doc' && Array.isArray(text.content) ? text : null;
  } catch {
    return null;
  }
}

function typedBody(typed: string, stored: StructuredText | undefined): StructuredText {
  const isUntouched = stored !== undefined && typed.trim() === toPlainText(stored).trim();
  return isUntouched ? stored : fromPlainText(typed);
}

function readPhotos(form: FormData): KeptPhoto[] {
  const all = (name: string) => form.getAll(name).map(String);
  const [alts, urls, removed] = [all('pictureAlt'), all('pictureUrl'), all('removePicture')];
  return all('pictureId')
    .map((id, index) => ({ id, alt: alts[index] ?? '', url: ownAddress(urls[index]) }))
    .filter(({ id }) => !removed.includes(id));
}

function readAttachments(form: FormData): KeptAttachment[] {
  const all = (name: string) => form.getAll(name).map(String);
  const [kinds, titles, removed] = [
    all('attachmentKind'),
    all('attachmentName'),
    all('removeAttachment'),
  ];
  return all('attachmentId')
    .map((id, index) => ({
      id,
      kind: kinds[index] === 'video' ? ('video' as const) : ('document' as const),
      title: titles[index] ?? '',
    }))
    .filter(({ id }) => !removed.includes(id));
}

/** The form says which picture to show; it can only be one of ours. */
function ownAddress(url: string | undefined): string {
  return /^\/api\/(portal\/)?media\/[\w.-]+$/.test(url ?? '') ? (url ?? '') : '';
}

function readPassability(form: FormData): Passability {
  const of = (traveller: Traveller) =>
    passages.find((passage) => passage === form.get(`works.passability.${traveller}`)) ?? 'open';
  return {
    pedestrians: of('pedestrians'),
    cyclists: of('cyclists'),
    wheelchairs: of('wheelchairs'),
    cars: of('cars'),
    emergency: of('emergency'),
  };
}
