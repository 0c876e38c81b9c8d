import { fromPlainText } from '@sitepodium/server/structured-text';
import { expect, test } from 'vitest';
import { checkCorrection, readCorrection } from './correction.ts';

const stored = { nl: fromPlainText('Maandag dicht.') };

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

test('a correction says what was corrected', () => {
  const fields = { 'title.nl': 'Kade', 'text.nl': 'Dinsdag dicht.' };
  expect(checkCorrection(readCorrection(form(fields), stored))).toEqual({
    faults: { note: 'correct.noNote' },
  });
  const withNote = form({ ...fields, 'note.nl': 'Dinsdag, niet maandag' });
  expect(checkCorrection(readCorrection(withNote, stored))).toEqual({
    input: {
      ...{ title: { nl: 'Kade' }, note: { nl: 'Dinsdag, niet maandag' } },
      body: { nl: fromPlainText('Dinsdag dicht.') },
    },
  });
});

test.each(['en', 'de'])('what is told in %s is corrected as a whole', (language) => {
  const dutch = { 'title.nl': 'Kade', 'text.nl': 'Dicht.', 'note.nl': 'x' };
  const half = form({ ...dutch, [`title.${language}`]: 'Quay' });
  expect(checkCorrection(readCorrection(half, stored))).toEqual({
    faults: { [`title.${language}`]: 'fault.halfLanguage' },
  });
  const whole = form({ ...dutch, [`title.${language}`]: 'Quay', [`text.${language}`]: 'Closed.' });
  expect(checkCorrection(readCorrection(whole, stored))).toEqual({
    input: {
      title: { nl: 'Kade', [language]: 'Quay' },
      body: { nl: fromPlainText('Dicht.'), [language]: fromPlainText('Closed.') },
      note: { nl: 'x' },
    },
  });
});
