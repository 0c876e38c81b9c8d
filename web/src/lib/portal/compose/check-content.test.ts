import { fromPlainText } from '@sitepodium/server/structured-text';
import { expect, test } from 'vitest';
import { checkContent, valuesOf } from './check-content.ts';
import { type ContentValues, emptyValues } from './form-values.ts';

function values(changes: Partial<ContentValues>): ContentValues {
  const empty = emptyValues('2026-01-12');
  const title = { nl: 'Kade dicht', en: '', de: '' };
  return { ...empty, title, body: { ...empty.body, nl: fromPlainText('Tekst') }, ...changes };
}

test('a short update is a title and a text', () => {
  expect(checkContent(values({}), 'publish')).toEqual({
    content: {
      attachmentIds: [],
      ...{ kind: 'news', category: 'progress', isUrgent: false, title: { nl: 'Kade dicht' } },
      ...{ body: { nl: fromPlainText('Tekst') }, pictureIds: [], works: null },
    },
  });
});

test('everything that is not right is told at once', () => {
  const title = { nl: '', en: 'Quay closed', de: 'x'.repeat(141) };
  const works = { ...emptyValues('').works, fromDay: '2026-01-12', untilDay: '2026-01-11' };
  const body = emptyValues('').body;
  expect(checkContent(values({ kind: 'works', title, works, body }), 'publish')).toEqual({
    faults: {
      'title.nl': 'fault.noTitle',
      'body.nl': 'fault.noText',
      'body.en': 'fault.halfLanguage',
      'title.de': 'fault.longTitle',
      'body.de': 'fault.halfLanguage',
      'works.title': 'fault.longWorksTitle',
      'works.untilDay': 'fault.dayOrder',
    },
  });
});

test('a draft may lack its text, but not its title', () => {
  const { body } = emptyValues('');
  expect(checkContent(values({ body }), 'draft')).toHaveProperty('content');
  expect(checkContent(values({ title: { nl: '', en: '', de: '' } }), 'draft')).toEqual({
    faults: { 'title.nl': 'fault.noTitle' },
  });
});

test('works are called as the update unless they have a name of their own', () => {
  const plain = checkContent(values({ kind: 'works' }), 'publish');
  expect(plain).toMatchObject({
    content: { category: 'nuisance', works: { title: { nl: 'Kade dicht' } } },
  });
  const { works } = emptyValues('2026-01-12');
  const named = values({
    kind: 'works',
    works: { ...works, title: { nl: 'Heien', en: '', de: '' } },
  });
  expect(checkContent(named, 'publish')).toMatchObject({
    content: { works: { title: { nl: 'Heien' } } },
  });
});

test('a title that is too long for the overview of the day asks for a shorter name', () => {
  const title = { nl: 'x'.repeat(121), en: '', de: '' };
  expect(checkContent(values({ title }), 'publish')).toHaveProperty('content');
  expect(checkContent(values({ kind: 'works', title }), 'publish')).toEqual({
    faults: { 'works.title': 'fault.longWorksTitle' },
  });
});

test('what the server keeps comes back in the form and leaves it the same', () => {
  const title = { nl: 'Kade dicht', en: '', de: 'Kai gesperrt' };
  const texts = { nl: fromPlainText('Tekst'), de: fromPlainText('Text') };
  const typed = values({
    ...{ kind: 'works', category: 'access', isUrgent: true, title },
    body: { ...emptyValues('').body, ...texts },
    works: { ...emptyValues('2026-01-12').works, title: { nl: '', en: '', de: 'Rammen' } },
  });
  const checked = checkContent(typed, 'publish');
  if (!('content' in checked) || !checked.content.works) throw new Error('The form was refused');
  const { kind, category, isUrgent = false, body, works } = checked.content;
  const kept = { nl: 'Kade dicht', de: 'Kai gesperrt' };
  expect([checked.content.title, body]).toEqual([kept, texts]);
  expect(works.title).toEqual({ nl: 'Kade dicht', de: 'Rammen' });
  const { dailyFrom = null, dailyUntil = null, ...rest } = works;
  const update = {
    ...{ id: 'u', kind, category, isUrgent, title: kept, body, pictures: [] },
    attachments: [],
    ...{ state: 'draft' as const, scheduledFor: null, publishedAt: null, withdrawnReason: null },
    works: {
      ...rest,
      title: { nl: 'Kade dicht', de: 'Rammen' },
      ...{ id: 'w', dailyFrom, dailyUntil, cancelled: false, updateId: 'u', map: null },
    },
  };
  expect(valuesOf(update, '2026-01-12')).toEqual(typed);
});
