import type { Answers, PollQuestion } from '#lib/shapes.ts';

type Asked = Pick<PollQuestion, 'id' | 'kind'>;

/** What the fields of a question are called in a form. */
export const fieldOf = ({ id }: Pick<Asked, 'id'>): string => `answer.${id}`;

/** The answers in a form; questions that were skipped are left out. */
export function readAnswers(questions: readonly Asked[], form: FormData): Answers {
  return questions.flatMap((question): Answers => {
    const given = form.getAll(fieldOf(question)).filter((value) => typeof value === 'string');
    const questionId = question.id as Answers[number]['questionId'];
    if (question.kind === 'open') {
      const words = (given[0] ?? '').replaceAll('\r\n', '\n').trim();
      return words === '' ? [] : [{ questionId, words }];
    }
    const choices = given.filter((value) => /^\d{1,2}$/.test(value)).map(Number);
    return choices.length === 0 ? [] : [{ questionId, choices }];
  });
}
