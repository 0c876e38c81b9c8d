import { fromPlainText } from '@sitepodium/server/structured-text';
import { expect, test } from 'vitest';
import { checkContent, valuesOf } from './check-content.ts';
import { type ContentValues, emptyValues } from './form-values.ts';

function values(changes: Partial<ContentValues>): ContentValues {
  const empty = emptyValues('2026-01-12');
  const title = { nl: 'Kade dicht', en: '' };
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
  const title = { nl: '', en: 'Quay closed' };
  const works = { ...emptyValues('').works, fromDay: '2026-01-12', untilDay: '2026-01-11' };
  const body = emptyValues('').body;
  expect(checkContent(values({ kind: 'works', title, works, body }), 'publish')).toEqual({
    faults: {
      'title.nl': 'fault.noTitle',
      'body.nl': 'fault.noText',
      'body.en': 'fault.halfEnglish',
      'works.untilDay': 'fault.dayOrder',
    },
  });
});

test('a draft may lack its text, but not its title', () => {
  const { body } = emptyValues('');
  expect(checkContent(values({ body }), 'draft')).toHaveProperty('content');
  expect(checkContent(values({ title: { nl: '', en: '' } }), 'draft')).toEqual({
    faults: { 'title.nl': 'fault.noTitle' },
  });
});

test('works are called as the update unless they have a name of their own', () => {
  const plain = checkContent(values({ kind: 'works' }), 'publish');
  expect(plain).toMatchObject({
    content: { category: 'nuisance', works: { title: { nl: 'Kade dicht' } } },
  });
  const { works } = emptyValues('2026-01-12');
  const named = values({ kind: 'works', works: { ...works, title: { nl: 'Heien', en: '' } } });
  expect(checkContent(named, 'publish')).toMatchObject({
    content: { works: { title: { nl: 'Heien' } } },
  });
});

test('a title that is too long for the overview of the day asks for a shorter name', () => {
  const title = { nl: 'x'.repeat(121), en: '' };
  expect(checkContent(values({ title }), 'publish')).toHaveProperty('content');
  expect(checkContent(values({ kind: 'works', title }), 'publish')).toEqual({
    faults: { 'works.title': 'fault.longWorksTitle' },
  });
});

test('what the server keeps comes back in the form and leaves it the same', () => {
  const title = { nl: 'Kade dicht', en: '' };
  const typed = values({ kind: 'works', category: 'access', isUrgent: true, title });
  const checked = checkContent(typed, 'publish');
  if (!('content' in checked) || !checked.content.works) throw new Error('The form was refused');
  const { kind, category, isUrgent = false, body, works } = checked.content;
  const { dailyFrom = null, dailyUntil = null, ...rest } = works;
  const update = {
    ...{ id: 'u', kind, category, isUrgent, title: { nl: 'Kade dicht' }, body, pictures: [] },
    attachments: [],
    ...{ state: 'draft' as const, scheduledFor: null, publishedAt: null, withdrawnReason: null },
    works: {
      ...rest,
      title: { nl: 'Kade dicht' },
      ...{ id: 'w', dailyFrom, dailyUntil, cancelled: false, updateId: 'u', map: null },
    },
  };
  expect(valuesOf(update, '2026-01-12')).toEqual(typed);
});
