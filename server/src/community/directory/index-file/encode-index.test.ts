import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type DiscoverIndex,
  readIndex,
  statuses,
} from '../../../../../web/src/enhance/discover/read-index.ts';
import { nuisanceSchema } from '../../works/index.ts';
import { encodeIndex, type ListedProject } from './encode-index.ts';

const nuisances = nuisanceSchema.options;
const words = fc.array(
  fc.constantFrom('Kade', 'Brug', 'Ijssel', 'Café', 'ÉÉN', '’s', '24', '-', '~'),
  {
    maxLength: 4,
  },
);
const text = fc.oneof(
  words.map((each) => each.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const works = fc.record({
  startsAt: fc.date({
    min: new Date('2020-01-01'),
    max: new Date('2040-01-01'),
    noInvalidDate: true,
  }),
  minutes: fc.integer({ min: 0, max: 1_000_000 }),
  nuisance: fc.subarray([...nuisances]),
});
const project: fc.Arbitrary<ListedProject> = fc.record({
  slug: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/),
  name: text,
  street: fc.option(text.filter((street) => street !== '')),
  town: text,
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  status: fc.constantFrom(...statuses),
  works: fc.array(
    works.map(({ startsAt, minutes, nuisance }) => {
      const start = new Date(Math.floor(startsAt.getTime() / 60_000) * 60_000);
      return { startsAt: start, endsAt: new Date(start.getTime() + minutes * 60_000), nuisance };
    }),
    { maxLength: 4 },
  ),
});
const projects = fc.uniqueArray(project, { maxLength: 12, selector: ({ slug }) => slug });

function decoded(listed: readonly ListedProject[]): DiscoverIndex {
  const index = readIndex(encodeIndex(listed));
  if (!index) throw new Error('The index is of another version');
  return index;
}

/** What the index tells of a project, as it went in. */
function projectIn(index: DiscoverIndex, number: number): ListedProject {
  const { works: all } = index;
  const places = [...all.starts.keys()].slice(all.firstOf[number], all.firstOf[number + 1]);
  return {
    slug: index.slugs[number] ?? '',
    name: index.names[number] ?? '',
    street: index.streets[number] || null,
    town: index.towns[index.townOf[number] ?? 0] ?? '',
    latitude: index.latitudes[number] ?? Number.NaN,
    longitude: index.longitudes[number] ?? Number.NaN,
    status: statuses[Number(index.statuses[number])] ?? 'active',
    works: places.map((at) => ({
      startsAt: new Date((all.starts[at] ?? 0) * 60_000),
      endsAt: new Date((all.ends[at] ?? 0) * 60_000),
      nuisance: nuisances.filter((_name, bit) => ((all.nuisance[at] ?? 0) & (1 << bit)) !== 0),
    })),
  };
}

/** To a metre, and with works in the order in which they begin. */
function asListed(given: ListedProject): ListedProject {
  return {
    ...given,
    latitude: Math.round(given.latitude * 1e5) / 1e5 + 0,
    longitude: Math.round(given.longitude * 1e5) / 1e5 + 0,
    works: given.works.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime()),
  };
}

test('whatever goes into the index comes out of it', () => {
  fc.assert(
    fc.property(projects, (given) => {
      const index = decoded(given);
      const bySlug = (a: ListedProject, b: ListedProject) => (a.slug < b.slug ? -1 : 1);
      const read = Array.from({ length: index.size }, (_none, number) => projectIn(index, number));
      expect(read.sort(bySlug)).toEqual(given.map(asListed).sort(bySlug));
    }),
  );
});

test('equal projects give equal bytes, whatever order they come in', () => {
  fc.assert(
    fc.property(projects, (given) => {
      expect(encodeIndex(given.toReversed())).toBe(encodeIndex(given));
    }),
  );
});

test('a format that came later is left alone', () => {
  expect(readIndex('{"version":2}')).toBeUndefined();
});
