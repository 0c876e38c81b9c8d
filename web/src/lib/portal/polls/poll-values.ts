/** What stands in the form of a poll, and how it is read. */
import type { Language } from '@sitepodium/server/page-bridge';
import { instantOf, localMoment } from '../compose/amsterdam-time.ts';
import type { PollContent, TeamPoll } from '../shapes.ts';

export type Words = Record<Language, string>;
export type PollKind = PollContent['kind'];
export type PollResults = PollContent['results'];
export type QuestionKind = PollContent['questions'][number]['kind'];

export const pollKinds = ['ordinary', 'household'] as const satisfies readonly PollKind[];
export const questionKinds = [
  ...(['single', 'multiple', 'scale', 'open'] as const),
] satisfies readonly QuestionKind[];
export const pollResults = [
  ...(['after-voting', 'always', 'after-closing', 'never'] as const),
] satisfies readonly PollResults[];
export const mostQuestions = 10;

export interface QuestionValues {
  kind: QuestionKind;
  text: Words;
  /** One answer on each line. */
  options: Words;
  low: Words;
  high: Words;
}

export interface PollValues {
  kind: PollKind;
  results: PollResults;
  title: Words;
  introduction: Words;
  /** Local moments as in `2026-01-12T07:00`; empty for at once, or until it is closed by hand. */
  opensAt: string;
  closesAt: string;
  questions: QuestionValues[];
}

const languages = ['nl', 'en', 'de'] as const satisfies readonly Language[];
const noWords = (): Words => ({ nl: '', en: '', de: '' });

export const emptyQuestion = (): QuestionValues => ({
  ...{ kind: 'single', text: noWords(), options: noWords(), low: noWords(), high: noWords() },
});

export const emptyPoll = (): PollValues => ({
  ...{ kind: 'ordinary', results: 'after-voting', title: noWords(), introduction: noWords() },
  ...{ opensAt: '', closesAt: '', questions: [emptyQuestion()] },
});

/** Reads the form as it was filled in, blank questions included. */
export function readPollForm(form: FormData): PollValues {
  const one = <T extends string>(name: string, known: readonly T[]): T => {
    const given = form.get(name);
    return known.find((each) => each === given) ?? (known[0] as T);
  };
  const text = (name: string) => String(form.get(name) ?? '').replaceAll('\r\n', '\n');
  const words = (name: string): Words => ({
    ...{ nl: text(`${name}.nl`), en: text(`${name}.en`), de: text(`${name}.de`) },
  });
  const places = Array.from({ length: mostQuestions }, (_none, place) => place).filter((place) =>
    form.has(`q${place}.kind`),
  );
  return {
    kind: one('kind', pollKinds),
    results: one('results', pollResults),
    ...{ title: words('title'), introduction: words('introduction') },
    ...{ opensAt: text('opensAt').slice(0, 16), closesAt: text('closesAt').slice(0, 16) },
    questions: places.map((place) => ({
      kind: one(`q${place}.kind`, questionKinds),
      text: words(`q${place}.text`),
      options: words(`q${place}.options`),
      ...{ low: words(`q${place}.low`), high: words(`q${place}.high`) },
    })),
  };
}

/** What the form shows for a poll that the server has. */
export function valuesOf({ poll, questions }: TeamPoll): PollValues {
  const words = (texts: Partial<Words> | null): Words => ({ ...noWords(), ...(texts ?? {}) });
  const lines = (options: readonly Partial<Words>[]): Words => {
    const of = (language: Language) => options.map((option) => option[language] ?? '').join('\n');
    return { nl: of('nl'), en: of('en').trim(), de: of('de').trim() };
  };
  const local = (iso: string | null) => {
    if (!iso) return '';
    const { day, time } = localMoment(iso);
    return `${day}T${time}`;
  };
  return {
    kind: poll.kind === 'household' ? 'household' : 'ordinary',
    results: poll.results,
    ...{ title: words(poll.title), introduction: words(poll.introduction) },
    ...{ opensAt: local(poll.opensAt), closesAt: local(poll.closesAt) },
    questions: questions.map((question) => ({
      ...{ kind: question.kind, text: words(question.text), options: lines(question.options) },
      ...{ low: words(question.ends?.low ?? null), high: words(question.ends?.high ?? null) },
    })),
  };
}

/** A local moment as an instant; null when it is none. */
export function instantIn(local: string): string | null {
  const [day = '', time = ''] = local.split('T');
  return instantOf({ day, time });
}

export { languages as pollLanguages };
