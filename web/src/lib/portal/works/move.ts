/** Moving works to other days or hours: what stands in its form, and what is not right about it. */
import type { InputOf, Language } from '@sitepodium/server/page-bridge';
import { type LocalSpan, localSpan, type Span, spanOf } from '../compose/amsterdam-time.ts';
import { longestNote } from '../compose/correction.ts';
import type { PortalKey } from '../messages/catalogue.ts';
import type { EditableUpdate } from '../shapes.ts';
import { type WhenFaults, whenFaults } from './when-faults.ts';

export type ToldWorks = NonNullable<EditableUpdate['works']>;

export interface Move {
  readonly when: LocalSpan;
  /** Why, in each language that the update is written in. */
  readonly note: Readonly<Record<Language, string>>;
}
export type MoveFaults = WhenFaults &
  Partial<Record<`note.${Language}`, PortalKey>> & { form?: PortalKey };

/** The languages an update is written in: those residents read the reason in. */
export function languagesOf({ title }: Pick<EditableUpdate, 'title'>): Language[] {
  return (['nl', 'en', 'de'] as const).filter((language) => title[language] !== undefined);
}

/** What the form begins with: the days and hours as they are now. */
export function moveOf(works: ToldWorks): Move {
  return { when: localSpan(works), note: { nl: '', en: '', de: '' } };
}

export function readMove(form: FormData): Move {
  const line = (name: string) => String(form.get(name) ?? '').trim();
  return {
    when: {
      ...{ fromDay: line('works.fromDay'), untilDay: line('works.untilDay') },
      ...{ fromTime: line('works.fromTime'), untilTime: line('works.untilTime') },
      isContinuous: form.has('works.isContinuous'),
    },
    note: { nl: line('note.nl'), en: line('note.en'), de: line('note.de') },
  };
}

type Input = Pick<InputOf<'updates.reschedule'>, 'when' | 'note'>;

/** What the server stores, or everything that is not right yet. */
export function checkMove(
  { when, note }: Move,
  update: Pick<EditableUpdate, 'title'>,
  works: ToldWorks,
): { input: Input } | { faults: MoveFaults } {
  const faults: MoveFaults = whenFaults(when);
  for (const language of languagesOf(update)) {
    if (note[language] === '') faults[`note.${language}`] = 'move.noNote';
    if (note[language].length > longestNote) faults[`note.${language}`] = 'fault.longNote';
  }
  const span = spanOf(when);
  if (span && isSame(span, works)) faults['works.fromDay'] = 'move.same';
  if (!span || Object.keys(faults).length > 0) return { faults };
  const others = Object.entries(note).filter(
    ([language, text]) => language !== 'nl' && text !== '',
  );
  return { input: { when: span, note: { nl: note.nl, ...Object.fromEntries(others) } } };
}

/** The works as they will be. */
export function moved(works: ToldWorks, { startsAt, endsAt, dailyFrom, dailyUntil }: Span) {
  return {
    ...works,
    ...{ startsAt, endsAt, dailyFrom: dailyFrom ?? null, dailyUntil: dailyUntil ?? null },
  };
}

function isSame(span: Span, works: ToldWorks): boolean {
  const after = moved(works, span);
  const sameMoment = (one: string, other: string) => Date.parse(one) === Date.parse(other);
  return (
    sameMoment(after.startsAt, works.startsAt) &&
    sameMoment(after.endsAt, works.endsAt) &&
    after.dailyFrom === works.dailyFrom &&
    after.dailyUntil === works.dailyUntil
  );
}
