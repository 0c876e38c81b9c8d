import { expect, test } from 'vitest';
import { groupByChapter, tally } from './group-promises.ts';

test('promises are counted per state, also the states that none is in', () => {
  expect(tally([{ state: 'kept' }, { state: 'broken' }, { state: 'kept' }])).toEqual({
    ...{ kept: 2, broken: 1, overdue: 0, 'not-yet': 0 },
  });
});

test('chapters that share a heading come together, in the order given', () => {
  const promises = ['V', '9', '10', '5', '6'].map((chapter) => ({ chapter }));
  expect(
    groupByChapter(promises).map(({ chapter, promises }) => [chapter, promises.length]),
  ).toEqual([
    ['V', 1],
    ['9', 2],
    ['5', 2],
  ]);
});
