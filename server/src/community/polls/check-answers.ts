/** Whether answers fit the questions they answer. Pure. */
import { z } from 'zod';
import { invalid } from '../../kernel/errors.ts';
import { idSchema, type QuestionId } from '../../kernel/ids.ts';
import { textSchema } from '../../kernel/text-schemas.ts';
import { longestWords, mostQuestions, type QuestionKind, scaleTop } from './shapes.ts';

/** Choices count from 0, on a scale from 1; words are for open questions. */
const answerSchema = z.strictObject({
  questionId: idSchema<'question'>(),
  choices: z.array(z.int().min(0).max(99)).max(20).default([]),
  words: textSchema(longestWords).optional(),
});
export const answersSchema = z.array(answerSchema).min(1).max(mostQuestions);
export type Answer = z.output<typeof answerSchema>;

export interface AskedQuestion {
  readonly id: QuestionId;
  readonly kind: QuestionKind;
  readonly options: readonly unknown[];
}

/** Any question may be skipped, none may be answered twice. Throws `invalid` with the place. */
export function checkAnswers(
  questions: readonly AskedQuestion[],
  answers: readonly Answer[],
): void {
  const asked = new Map(questions.map((question) => [question.id, question]));
  answers.forEach((answer, place) => {
    const question = asked.get(answer.questionId);
    if (!question) throw invalid(`answers.${place}.questionId`, 'is not asked, or answered twice');
    asked.delete(answer.questionId);
    const trouble = troubleWith(question, answer);
    if (trouble) throw invalid(`answers.${place}`, trouble);
  });
}

function troubleWith({ kind, options }: AskedQuestion, { choices, words }: Answer) {
  if (kind === 'open') return choices.length > 0 || !words ? 'takes words' : undefined;
  if (words !== undefined) return 'takes no words';
  const [first, last] = kind === 'scale' ? [1, scaleTop] : [0, options.length - 1];
  const most = kind === 'multiple' ? options.length : 1;
  if (choices.length === 0 || choices.length > most) return 'has another number of answers';
  if (new Set(choices).size !== choices.length) return 'has an answer twice';
  return choices.every((choice) => choice >= first && choice <= last)
    ? undefined
    : 'has an answer that was not offered';
}
