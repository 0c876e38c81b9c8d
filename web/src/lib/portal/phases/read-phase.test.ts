import { expect, test } from 'vitest';
import { checkPhase, emptyPhase } from './read-phase.ts';

const values = { ...emptyPhase, name: 'Heien', startsOn: '2026-03-01', endsOn: '2026-04-30' };

test('a phase has a name and its days; other languages only when they were written', () => {
  expect(checkPhase(values)).toEqual({
    phase: { name: { nl: 'Heien' }, startsOn: '2026-03-01', endsOn: '2026-04-30' },
  });
  expect(checkPhase({ ...values, english: 'Piling' })).toMatchObject({
    phase: { name: { nl: 'Heien', en: 'Piling' } },
  });
});

test.each([
  ['phases.noName', { name: '' }],
  ['phases.longName', { english: 'x'.repeat(81) }],
  ['phases.noDays', { startsOn: '' }],
  ['phases.noDays', { endsOn: '2026-13-01' }],
  ['phases.wrongDays', { endsOn: '2026-02-28' }],
])('%s is said before anything is sent', (fault, over) => {
  expect(checkPhase({ ...values, ...over })).toEqual({ fault });
});
