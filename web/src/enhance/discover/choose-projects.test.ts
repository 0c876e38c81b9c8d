import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseProjects, nuisanceDuring, type Wish } from './choose-projects.ts';
import { distanceKm } from './distance.ts';
import { readIndex } from './read-index.ts';
import { searchOver } from './search.ts';

const all: Wish = { typed: '', near: null, isFollowed: null, during: null, nuisance: null };

/** Projects at these places; the first has noise from minute 100 to 200, the second a closure later. */
function indexAt(places: readonly { latitude: number; longitude: number }[]) {
  const steps = (list: number[]) => list.map((value, at) => value - (list[at - 1] ?? 0));
  const whole = (degrees: number) => Math.round(degrees * 1e5);
  const index = readIndex(
    JSON.stringify({
      version: 1,
      slugs: places.map((_place, at) => `p${at}`),
      names: places.map((_place, at) => `Project ${at}`),
      streets: places.map(() => ''),
      towns: ['Ergens'],
      townSteps: places.map(() => 0),
      latitudes: steps(places.map(({ latitude }) => whole(latitude))),
      longitudes: steps(places.map(({ longitude }) => whole(longitude))),
      statuses: '1'.repeat(places.length),
      nuisances: ['noise', 'closure'],
      works: { projectSteps: [0, 1], startSteps: [100, 200], lengths: [100, 50], nuisance: [1, 2] },
    }),
  );
  if (!index) throw new Error('The index is not readable');
  return index;
}

const place = fc.record({
  latitude: fc.double({ min: 50.7, max: 53.6, noNaN: true }),
  longitude: fc.double({ min: 3.3, max: 7.3, noNaN: true }),
});

test('nearest first is the order of distances over the ground, to within half a per cent', () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 2, maxLength: 40 }), place, (places, near) => {
      const index = indexAt(places);
      const { best, count } = chooseProjects(index, searchOver(index), { ...all, near }, 100);
      const km = best.map((at) => distanceKm(near, places[at] ?? near));
      expect(count).toBe(places.length);
      // A plane is not a sphere: over three hundred kilometres the order may differ a little.
      for (let at = 1; at < km.length; at += 1)
        expect((km[at - 1] ?? 0) - (km[at] ?? 0)).toBeLessThan(0.1 + 0.005 * (km[at] ?? 0));
    }),
  );
});

test('as many as asked are told one by one, the best of them, and all are counted', () => {
  const places = Array.from({ length: 50 }, (_none, at) => ({
    latitude: 52,
    longitude: 5 + at / 10,
  }));
  const index = indexAt(places.toReversed());
  const near = { latitude: 52, longitude: 5 };
  const chosen = chooseProjects(index, searchOver(index), { ...all, near }, 3);
  expect(chosen).toEqual({ count: 50, best: [49, 48, 47] });
});

test('works today are those that touch what is left of the day, with the nuisance asked for', () => {
  const index = indexAt([
    { latitude: 52, longitude: 5 },
    { latitude: 52, longitude: 5 },
  ]);
  const fitting = (wish: Partial<Wish>) =>
    chooseProjects(index, searchOver(index), { ...all, ...wish }, 9).best;
  expect(fitting({ during: { from: 150, until: 160 } })).toEqual([0]);
  expect(fitting({ during: { from: 200, until: 300 } })).toEqual([]);
  expect(fitting({ during: { from: 200, until: 301 } })).toEqual([1]);
  expect(fitting({ nuisance: 'noise' })).toEqual([0]);
  expect(fitting({ nuisance: 'closure', during: { from: 0, until: 150 } })).toEqual([]);
  expect(fitting({ isFollowed: (slug) => slug === 'p1' })).toEqual([1]);
  expect(nuisanceDuring(index, 1, { from: 300, until: 310 })).toEqual(['closure']);
  expect(nuisanceDuring(index, 0, { from: 300, until: 310 })).toBeNull();
});
