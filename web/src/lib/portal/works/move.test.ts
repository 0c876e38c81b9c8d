import { expect, test } from 'vitest';
import { checkMove, languagesOf, moveOf, readMove, type ToldWorks } from './move.ts';

const open = 'open' as const;
const works: ToldWorks = {
  ...{ id: 'w', updateId: 'u', title: { nl: 'Heien' }, nuisance: ['noise'], map: null },
  ...{ startsAt: '2026-01-12T06:00:00.000Z', endsAt: '2026-01-16T15:00:00.000Z' },
  ...{ dailyFrom: '07:00', dailyUntil: '16:00', cancelled: false },
  passability: {
    ...{ pedestrians: open, cyclists: open, wheelchairs: open, cars: open, emergency: open },
  },
};
const dutch = { title: { nl: 'Heien' } };
const bilingual = { title: { nl: 'Heien', de: 'Rammarbeiten' } };
const note = { nl: 'De heistelling komt later.', en: '', de: '' };
const later = { when: { ...moveOf(works).when, untilDay: '2026-01-17' }, note };

test('works move to other days, with the reason that residents read', () => {
  expect(checkMove(later, dutch, works)).toEqual({
    input: {
      when: {
        ...{ startsAt: '2026-01-12T06:00:00Z', endsAt: '2026-01-17T15:00:00Z' },
        ...{ dailyFrom: '07:00', dailyUntil: '16:00' },
      },
      note: { nl: 'De heistelling komt later.' },
    },
  });
});

test('the same days and hours, read from the form, are no move', () => {
  const form = new FormData();
  for (const [name, value] of Object.entries(moveOf(works).when))
    if (typeof value === 'string') form.set(`works.${name}`, value);
  form.set('note.nl', ' Zomaar ');
  expect(readMove(form)).toEqual({ ...moveOf(works), note: { ...note, nl: 'Zomaar' } });
  expect(checkMove(readMove(form), dutch, works)).toEqual({
    faults: { 'works.fromDay': 'move.same' },
  });
});

test('the same days and hours without a break at night are a move', () => {
  const when = { ...moveOf(works).when, isContinuous: true };
  expect(checkMove({ when, note }, dutch, works)).toHaveProperty('input');
});

test('the reason is given in each language that the update is written in', () => {
  expect(languagesOf(bilingual)).toEqual(['nl', 'de']);
  expect(checkMove(later, bilingual, works)).toEqual({ faults: { 'note.de': 'move.noNote' } });
  const german = { ...later, note: { ...note, de: 'x'.repeat(301) } };
  expect(checkMove(german, bilingual, works)).toEqual({ faults: { 'note.de': 'fault.longNote' } });
});

test('everything that is not right is told at once', () => {
  const move = { when: { ...later.when, fromDay: '' }, note: { ...note, nl: '' } };
  expect(checkMove(move, dutch, works)).toEqual({
    faults: { 'works.fromDay': 'fault.noDay', 'note.nl': 'move.noNote' },
  });
});
