/** The privacy notice, out of what the columns are declared to be: nothing is told that is not kept. */
import type { Classification, DeclaredTables, Retention } from '../../../kernel/column.ts';
import type { Language } from '../../../kernel/i18n.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import { isTold, type NoticeTopic, type NoticeWords, toldColumns, toldOf } from './told-columns.ts';

const words: Readonly<Record<Language, NoticeWords>> = { nl, en, de };

export type NoticeSubject = 'resident' | 'member';

/** A column the notice has to tell about. */
export interface NoticeColumn {
  /** As the database names it: `followers.push`. */
  readonly column: string;
  readonly about: Classification & { readonly of: NoticeSubject };
}

export interface NoticeEntry {
  readonly column: string;
  readonly topic: NoticeTopic | 'other';
  readonly what: string;
  readonly why: string;
  readonly kept: string;
  readonly seenBy: string;
  readonly isSealed: boolean;
  /** False when there are no words for it yet; it is told all the same, as its declaration says. */
  readonly isTold: boolean;
}

/** Every personal or confidential column about residents or members, each once. */
export function noticeColumns({ community, platform }: DeclaredTables): NoticeColumn[] {
  const found = new Map<string, NoticeColumn>();
  for (const { name, columns } of [...community, ...platform])
    for (const [key, about] of columns) {
      const { sensitivity, of } = about;
      if (sensitivity !== 'personal' && sensitivity !== 'confidential') continue;
      if (of !== 'resident' && of !== 'member') continue;
      const column = `${name}.${key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
      found.set(column, { column, about: { ...about, of } });
    }
  return [...found.values()];
}

/** What the notice says about each of these columns, ordered by what people do. */
export function writeNotice(columns: readonly NoticeColumn[], language: Language): NoticeEntry[] {
  return columns
    .map((column) => entryOf(column, words[language]))
    .sort((one, other) => placeOf(one.column) - placeOf(other.column));
}

/** The order in which columns are told; those without words come last. */
const order = Object.keys(toldColumns);
const placeOf = (column: string): number =>
  order.includes(column) ? order.indexOf(column) : order.length;

function entryOf({ column, about }: NoticeColumn, said: NoticeWords): NoticeEntry {
  const { isSealed, keep, purpose } = about;
  if (!isTold(column)) {
    const declared = { topic: 'other', what: purpose, why: '', seenBy: '' } as const;
    return { column, ...declared, kept: keptIn(keep, said, ''), isSealed, isTold: false };
  }
  const { topic, seenBy, ends } = toldOf(column);
  const kept = keptIn(keep, said, ends ? said.ends[ends] : '');
  const { what, why } = said.columns[column];
  return { column, topic, what, why, kept, seenBy: said.seenBy[seenBy], isSealed, isTold: true };
}

/** How long, in words; `ending` says when the row goes. */
function keptIn(keep: Retention, { withContract, units }: NoticeWords, ending: string): string {
  if (keep === 'with-row') return ending;
  if (keep === 'with-contract') return withContract;
  const [, number = '', unit = ''] = /^P(\d+)([YMD])$/.exec(keep) ?? [];
  const names = unit === 'Y' || unit === 'M' || unit === 'D' ? units[unit] : undefined;
  return names ? `${number} ${names[number === '1' ? 0 : 1]}` : keep;
}
