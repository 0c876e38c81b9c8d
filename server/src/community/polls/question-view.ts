/** A question with, where they may be seen, the numbers of its answers. */
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Reader } from '../../kernel/database/database.ts';
import { inLanguage, type Language } from '../../kernel/i18n.ts';
import type { PollId } from '../../kernel/ids.ts';
import { questionKinds, scaleTop } from './shapes.ts';
import { answered, pollCounts } from './tables.ts';
import type { Question } from './the-poll.ts';

export const questionViewSchema = z.object({
  id: z.string(),
  kind: z.enum(questionKinds),
  text: z.string(),
  options: z.array(z.string()),
  ends: z.object({ low: z.string(), high: z.string() }).nullable(),
});

export const tallySchema = z.object({
  questionId: z.string(),
  /** How many gave any answer to it. */
  answered: z.int(),
  /** Per option; for a scale from 1 to 5; empty for words. */
  numbers: z.array(z.int()),
});
export type Tally = z.infer<typeof tallySchema>;

export function questionView({ id, kind, text, options, ends }: Question, language: Language) {
  const say = (words: Question['text']) => inLanguage(words, language).value;
  return {
    ...{ id, kind, text: say(text), options: options.map(say) },
    ends: ends && { low: say(ends.low), high: say(ends.high) },
  };
}

export interface Count {
  readonly questionId: string;
  readonly period: string;
  readonly choice: number;
  readonly number: number;
}

/** All counters of a poll the asker may see. */
export async function loadCounts(db: Reader, pollId: PollId): Promise<Count[]> {
  return db
    .select({
      questionId: pollCounts.questionId,
      period: pollCounts.period,
      choice: pollCounts.choice,
      number: pollCounts.number,
    })
    .from(pollCounts)
    .where(eq(pollCounts.pollId, pollId));
}

/** The counters of one question added up over all periods. */
export function tallyOf(question: Question, counts: readonly Count[]): Tally {
  const of = (choice: number) =>
    counts
      .filter((count) => count.questionId === question.id && count.choice === choice)
      .reduce((sum, { number }) => sum + number, 0);
  return { questionId: question.id, answered: of(answered), numbers: choicesOf(question).map(of) };
}

/** The choices of a question as they are counted. */
export function choicesOf({ kind, options }: Pick<Question, 'kind' | 'options'>): number[] {
  if (kind === 'scale') return Array.from({ length: scaleTop }, (_none, place) => place + 1);
  return options.map((_option, place) => place);
}
