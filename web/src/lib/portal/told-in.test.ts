import { expect, test } from 'vitest';
import { toldIn } from './told-in.ts';

test('a text in another language than the page says which it is', () => {
  expect(toldIn({ nl: 'Heien', en: 'Piling' }, 'en')).toEqual({ text: 'Piling' });
  expect(toldIn({ nl: 'Heien', en: 'Piling' }, 'nl')).toEqual({ text: 'Heien' });
  expect(toldIn({ nl: 'Heien', en: 'Piling' }, 'de')).toEqual({ text: 'Heien', lang: 'nl' });
});
