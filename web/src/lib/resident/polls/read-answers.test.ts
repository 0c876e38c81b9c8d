import { describe, expect, it } from 'vitest';
import { fieldOf, readAnswers } from './read-answers.ts';

const questions = [
  { id: 'one', kind: 'single' as const },
  { id: 'many', kind: 'multiple' as const },
  { id: 'scale', kind: 'scale' as const },
  { id: 'words', kind: 'open' as const },
];

function form(given: Record<string, string[]>): FormData {
  const made = new FormData();
  for (const [id, values] of Object.entries(given))
    for (const value of values) made.append(fieldOf({ id }), value);
  return made;
}

describe('answers in a form', () => {
  it('are read by kind of question', () => {
    const filled = form({
      one: ['1'],
      many: ['0', '2'],
      scale: ['5'],
      words: [' Twee\r\nregels '],
    });
    expect(readAnswers(questions, filled)).toEqual([
      { questionId: 'one', choices: [1] },
      { questionId: 'many', choices: [0, 2] },
      { questionId: 'scale', choices: [5] },
      { questionId: 'words', words: 'Twee\nregels' },
    ]);
  });

  it('leave out what was skipped, what is empty and what is no number', () => {
    expect(readAnswers(questions, form({ words: ['  '], one: ['x'], scale: [''] }))).toEqual([]);
  });

  it('do not take a field of another question', () => {
    expect(readAnswers(questions, form({ other: ['1'] }))).toEqual([]);
  });
});
