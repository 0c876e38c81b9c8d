import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';
import { type AskedQuestion, answersSchema, checkAnswers } from './check-answers.ts';
import { choicesOf } from './question-view.ts';
import { questionKinds } from './shapes.ts';

const [single, multiple, scale, open] = questionKinds.map(
  (kind): AskedQuestion => ({
    ...{ id: newId<'question'>(), kind },
    options: kind === 'single' || kind === 'multiple' ? ['a', 'b', 'c'] : [],
  }),
) as [AskedQuestion, AskedQuestion, AskedQuestion, AskedQuestion];
const all = [single, multiple, scale, open];

const check = (...answers: object[]) =>
  checkAnswers(all, answersSchema.parse(answers.map((answer) => ({ ...answer }))));
const to = ({ id }: AskedQuestion, given: object) => ({ questionId: id, ...given });

describe('answers', () => {
  it('may skip any question, in any order', () => {
    check(to(scale, { choices: [5] }), to(single, { choices: [0] }));
    check(to(open, { words: 'Meer groen' }));
    check(to(multiple, { choices: [2, 0] }));
  });

  it.each([
    ['two answers where one is asked', [to(single, { choices: [0, 1] })]],
    ['none where one is asked', [to(single, { choices: [] })]],
    ['an option that was not offered', [to(single, { choices: [3] })]],
    ['the same option twice', [to(multiple, { choices: [1, 1] })]],
    ['a scale below its low end', [to(scale, { choices: [0] })]],
    ['a scale above its high end', [to(scale, { choices: [6] })]],
    ['words where one chooses', [to(single, { choices: [0], words: 'x' })]],
    ['a choice where words are asked', [to(open, { choices: [0], words: 'x' })]],
    ['no words where words are asked', [to(open, { choices: [] })]],
    ['a question twice', [to(single, { choices: [0] }), to(single, { choices: [1] })]],
    ['a question of another poll', [{ questionId: newId(), choices: [0] }]],
  ])('are refused with %s', (_what, answers) => {
    expect(() => check(...answers)).toThrow(DomainError);
  });

  it('must be given at all', () => {
    expect(answersSchema.safeParse([]).success).toBe(false);
  });

  it('that are accepted always have a counter that exists', () => {
    const given = fc.record({
      question: fc.constantFrom(...all),
      choices: fc.array(fc.integer({ min: -1, max: 8 }), { maxLength: 5 }),
    });
    fc.assert(
      fc.property(given, ({ question, choices }) => {
        const parsed = answersSchema.safeParse([to(question, { choices })]);
        if (!parsed.success) return;
        try {
          checkAnswers(all, parsed.data);
        } catch {
          return;
        }
        const counters = choicesOf({
          kind: question.kind,
          options: [...question.options] as never,
        });
        for (const choice of choices) expect(counters).toContain(choice);
      }),
    );
  });
});
