import { expect, test } from 'vitest';
import { emptyQuestion, photosOf, readQuestion } from './read-question.ts';

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
  expect(question).toEqual({
    ...{ ...emptyQuestion, kind: 'report', text: 'Het hek\nstaat open.' },
  });
});

test('a preview shows what will be kept: nothing invisible, nothing that reads backwards', () => {
  const { question } = readQuestion(
    form({
      ...{ kind: 'question', text: '\u202eWaarom\u202c  is\u200b dat?\r\n\r\n\r\n\r\nGroet' },
      ...{ name: ' J\u200ban ', place: 'bij\n de brug' },
    }),
  );
  expect(question).toMatchObject({
    ...{ text: 'Waarom is dat?\n\nGroet', name: 'Jan', place: 'bij de brug' },
  });
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

test('ten million characters come back shortened, and are still too long', () => {
  const { question, faults } = readQuestion(
    form({ kind: 'question', text: 'x'.repeat(10_000_000) }),
  );
  expect(faults).toEqual(['long-text']);
  expect(question.text).toHaveLength(20_000);
});

test('a pin is two numbers, and anything else is none', () => {
  const pinIn = (pin: string) => readQuestion(form({ pin })).question.pin;
  expect(pinIn('5.12,52.09')).toEqual({ longitude: 5.12, latitude: 52.09 });
  for (const other of ['', '5.12', 'here', '5.12,north']) expect(pinIn(other)).toBeNull();
});

test('an empty file field is no photo, and photos keep the keys of the device', () => {
  const data = new FormData();
  data.append('photo', new File([], ''));
  expect(photosOf(data)).toEqual([]);
  data.append('photo', new File(['x'], 'hek.jpg'));
  data.append('photoKey', 'a key');
  expect(photosOf(data)).toMatchObject([{ key: 'a key' }]);
});
