/** A poll of the team as residents would be shown it. */
import type { Language } from '@sitepodium/server/page-bridge';
import type { PollQuestion } from '#lib/shapes.ts';
import type { TeamPoll, TeamQuestion } from '../shapes.ts';

type Words = TeamPoll['poll']['title'];

/** The words in this language, or in Dutch. */
export function inWords(words: Words, language: Language): string {
  return words[language] ?? words.nl;
}

export function questionShown(
  { id, kind, text, options, ends }: TeamQuestion,
  language: Language,
): PollQuestion {
  return {
    ...{ id, kind, text: inWords(text, language) },
    options: options.map((option) => inWords(option, language)),
    ends: ends && { low: inWords(ends.low, language), high: inWords(ends.high, language) },
  };
}
