/** From what stands in the form to what the server takes, or what is to be mended. */
import type { PortalKey } from '../messages/catalogue.ts';
import type { PollContent } from '../shapes.ts';
import {
  instantIn,
  type PollValues,
  pollLanguages,
  type QuestionValues,
  type Words,
} from './poll-values.ts';

/** By field: `title`, `questions`, `closesAt`, `q0.text`, `q0.options`, `q0.ends`. */
export type PollFaults = Partial<Record<string, PortalKey>>;

type Question = PollContent['questions'][number];
type Localised = PollContent['title'];

export function checkPoll(values: PollValues): { content: PollContent } | { faults: PollFaults } {
  const faults: PollFaults = {};
  const title = localised(values.title);
  if (!title) faults.title = 'polls.noTitle';
  const questions = values.questions.flatMap((question, place) =>
    isBlank(question) ? [] : [checkQuestion(question, `q${place}`, faults)],
  );
  if (questions.length === 0) faults.questions = 'polls.noQuestion';
  const opensAt = momentIn(values.opensAt, 'opensAt', faults);
  const closesAt = momentIn(values.closesAt, 'closesAt', faults);
  if (opensAt && closesAt && closesAt <= opensAt) faults.closesAt = 'polls.closesFirst';
  if (Object.keys(faults).length > 0 || !title) return { faults };
  const { kind } = values;
  const isShownEarly = values.results === 'always' || values.results === 'after-voting';
  return {
    content: {
      ...{ kind, title, introduction: localised(values.introduction), opensAt, closesAt },
      results: kind === 'household' && isShownEarly ? 'after-closing' : values.results,
      questions: questions.filter((question) => question !== null),
    },
  };
}

/** A question that nobody wrote anything in is not asked. */
function isBlank({ text, options, low, high }: QuestionValues): boolean {
  return [text, options, low, high].every((words) => Object.values(words).every(isEmpty));
}

function checkQuestion(values: QuestionValues, name: string, faults: PollFaults): Question | null {
  const { kind } = values;
  const text = localised(values.text);
  if (!text) faults[`${name}.text`] = 'polls.noText';
  const options = kind === 'single' || kind === 'multiple' ? optionsOf(values.options) : [];
  if (options === null) faults[`${name}.options`] = 'polls.otherOptions';
  else if ((kind === 'single' || kind === 'multiple') && options.length < 2)
    faults[`${name}.options`] = 'polls.fewOptions';
  const [low, high] = [localised(values.low), localised(values.high)];
  if (kind === 'scale' && !(low && high)) faults[`${name}.ends`] = 'polls.noEnds';
  if (!text || !options) return null;
  const ends = kind === 'scale' && low && high ? { low, high } : null;
  return { kind, text, options, ends };
}

/** One answer a line; another language has as many lines, or none. Null when it has not. */
function optionsOf(words: Words): Localised[] | null {
  const lines = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  const [dutch, ...others] = pollLanguages.map((language) => lines(words[language]));
  if (others.some((list) => list.length > 0 && list.length !== dutch?.length)) return null;
  const [english, german] = others;
  return (dutch ?? []).map((nl, place) => ({
    nl,
    ...(english?.[place] ? { en: english[place] } : {}),
    ...(german?.[place] ? { de: german[place] } : {}),
  }));
}

function localised({ nl, en, de }: Words): Localised | null {
  if (isEmpty(nl)) return null;
  return {
    nl: nl.trim(),
    ...(isEmpty(en) ? {} : { en: en.trim() }),
    ...(isEmpty(de) ? {} : { de: de.trim() }),
  };
}

function momentIn(local: string, name: string, faults: PollFaults): string | null {
  if (local === '') return null;
  const instant = instantIn(local);
  if (!instant) faults[name] = 'polls.noMoment';
  return instant;
}

const isEmpty = (text: string) => text.trim() === '';
