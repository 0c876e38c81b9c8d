import { expect, test } from 'vitest';
import { foldText } from './fold-text.ts';
import { forgiven, matchWord, noMatch } from './match-word.ts';
import { readIndex } from './read-index.ts';
import { searchOver } from './search.ts';

const listed = [
  ['Kademuur Prinsengracht', 'Prinsengracht', 'Amsterdam'],
  ['Brug Oude Dijk', 'Oude Dijk', 'Zwolle'],
  ['Rioolvervanging Hoofdstraat', 'Hoofdstraat', 'IJmuiden'],
  ['Nieuwe school De Linde', 'Lindelaan', "'s-Hertogenbosch"],
  ['Tramlijn 9', 'Plein 1940', 'Rotterdam'],
] as const;

const index = readIndex(
  JSON.stringify({
    version: 1,
    slugs: listed.map(([name]) => name.toLowerCase().replaceAll(' ', '-')),
    names: listed.map(([name]) => name),
    streets: listed.map(([, street]) => street),
    towns: listed.map(([, , town]) => town),
    townSteps: [0, 1, 1, 1, 1],
    latitudes: [0, 0, 0, 0, 0],
    longitudes: [0, 0, 0, 0, 0],
    statuses: '11111',
    nuisances: ['noise'],
    works: { projectSteps: [], startSteps: [], lengths: [], nuisance: [] },
  }),
);

function found(typed: string): string[] {
  if (!index) throw new Error('The index is not readable');
  const costs = searchOver(index).costs(typed);
  return listed
    .map(([name], number) => ({ name, cost: costs[number] ?? noMatch }))
    .filter(({ cost }) => cost < noMatch)
    .sort((a, b) => a.cost - b.cost)
    .map(({ name }) => name);
}

test.each([
  ['prinsengracht', 'Kademuur Prinsengracht'],
  ['prinsengr', 'Kademuur Prinsengracht'],
  ['prinsengragt', 'Kademuur Prinsengracht'],
  ['prinsegracht', 'Kademuur Prinsengracht'],
  ['pirnsengracht', 'Kademuur Prinsengracht'],
  ['prinsengracht amsterdm', 'Kademuur Prinsengracht'],
  ['kade', 'Kademuur Prinsengracht'],
  ['gracht', 'Kademuur Prinsengracht'],
  ['oude dyk', 'Brug Oude Dijk'],
  ['ymuiden', 'Rioolvervanging Hoofdstraat'],
  ['ijmuiden hoofdstrat', 'Rioolvervanging Hoofdstraat'],
  ['hertogenbosh', 'Nieuwe school De Linde'],
  ['1940', 'Tramlijn 9'],
])('%s finds %s, and nothing before it', (typed, name) => {
  expect(found(typed)[0]).toBe(name);
});

test('every word must fit, and short words must fit without errors', () => {
  expect(found('prinsengracht zwolle')).toEqual([]);
  expect(found('brug xyz')).toEqual([]);
  expect(found('brg')).toEqual([]);
});

test('errors are counted to the beginning of the known word, swaps once', () => {
  expect(matchWord('lindelan', 'lindelaan', 2)).toBe(3);
  expect(matchWord('lidnelaan', 'lindelaan', 2)).toBe(3);
  expect(matchWord('lindex', 'lindelaan', 1)).toBe(3);
  expect(matchWord('appelboom', 'lindelaan', 2)).toBe(noMatch);
  expect([3, 4, 7, 8].map(forgiven)).toEqual([0, 1, 1, 2]);
});

test('marks, case, signs and the two ways to write ij make no difference', () => {
  expect(foldText("  Café 'IJzer' – Straße ")).toBe('cafe yzer strasse');
});
