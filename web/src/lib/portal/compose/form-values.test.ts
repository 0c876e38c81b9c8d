import { fromPlainText, type StructuredText } from '@sitepodium/server/structured-text';
import { expect, test } from 'vitest';
import { readValues } from './form-values.ts';

function form(fields: [name: string, value: string][]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

const bold: StructuredText = {
  type: 'doc',
  content: [
    { type: 'paragraph', content: [{ type: 'text', text: 'Dicht', marks: [{ type: 'bold' }] }] },
  ],
};

test('the text of the editor goes before that of the plain field', () => {
  const fields: [string, string][] = [
    ['body.nl', JSON.stringify(bold)],
    ['text.nl', 'Iets anders'],
  ];
  expect(readValues(form(fields)).body.nl).toEqual(bold);
});

test('a plain text that was not changed keeps the mark-up it had', () => {
  expect(readValues(form([['text.nl', 'Dicht']]), { nl: bold }).body.nl).toEqual(bold);
  const changed = readValues(form([['text.nl', 'Open']]), { nl: bold });
  expect(changed.body.nl).toEqual(fromPlainText('Open'));
});

test('what is no text of the editor is read from the plain field', () => {
  for (const sent of ['', '{', 'null', '[]', '{"type":"doc"}', '{"type":"x","content":[]}']) {
    const values = readValues(
      form([
        ['body.nl', sent],
        ['text.nl', 'Getypt'],
      ]),
    );
    expect(values.body.nl).toEqual(fromPlainText('Getypt'));
  }
});

test('photos keep their order, and those marked for removal go', () => {
  const photo = (id: string): [string, string][] => [
    ['pictureId', id],
    ['pictureAlt', `alt ${id}`],
    ['pictureUrl', `/api/portal/media/${id}-960.jpg`],
  ];
  const sent = form([...photo('a'), ...photo('b'), ...photo('c'), ['removePicture', 'b']]);
  expect(readValues(sent).photos).toEqual([
    { id: 'a', alt: 'alt a', url: '/api/portal/media/a-960.jpg' },
    { id: 'c', alt: 'alt c', url: '/api/portal/media/c-960.jpg' },
  ]);
});

test('a photo is only shown from our own door', () => {
  for (const url of [
    'https://elsewhere.example/x.jpg',
    '//x.example/a',
    '/api/portal/media/../x',
  ]) {
    const sent = form([
      ['pictureId', 'a'],
      ['pictureAlt', 'alt'],
      ['pictureUrl', url],
    ]);
    expect(readValues(sent).photos[0]?.url).toBe('');
  }
});

test('an unknown kind, nuisance or passage is not taken over', () => {
  const values = readValues(
    form([
      ['kind', 'advert'],
      ['works.nuisance', 'noise'],
      ['works.nuisance', 'smell'],
      ['works.passability.cars', 'flying'],
    ]),
  );
  expect(values.kind).toBe('news');
  expect(values.works.nuisance).toEqual(['noise']);
  expect(values.works.passability.cars).toBe('open');
});
