import { expect, test } from 'vitest';
import { readQuestion } from './read-question.ts';

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

test('a complete question is read as it was typed', () => {
  const { question, faults } = readQuestion(
    form({ kind: 'report', text: ' Het hek\r\nstaat open. ', name: '' }),
  );
  expect(faults).toEqual([]);
  expect(question).toEqual({ kind: 'report', text: 'Het hek\nstaat open.', name: '' });
});

test('every fault is told at once', () => {
  const { faults } = readQuestion(form({ kind: 'complaint', text: '  ', name: 'x'.repeat(81) }));
  expect(faults).toEqual(['kind', 'empty-text', 'long-name']);
  expect(readQuestion(form({ kind: 'question', text: 'x'.repeat(4001) })).faults).toEqual([
    'long-text',
  ]);
});

test('a text of exactly the longest length is accepted', () => {
  expect(readQuestion(form({ kind: 'question', text: 'x'.repeat(4000) })).faults).toEqual([]);
});
