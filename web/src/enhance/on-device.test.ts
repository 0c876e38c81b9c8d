import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeInFragment } from './ask/claim-code.ts';
import { distanceKm } from './discover/distance.ts';

test('a claim code is read from a fragment however its words are joined, and from nothing else', () => {
  expect(codeInFragment('#anker-bever-citroen')).toBe('anker bever citroen');
  expect(codeInFragment('#anker%20bever+citroen')).toBe('anker bever citroen');
  expect(codeInFragment('')).toBe('');
  expect(codeInFragment('#%E0%A4%A')).toBe('');
});

test('distances are those of the map: Utrecht to Zwolle is 81 kilometres', () => {
  const utrecht = { latitude: 52.0907, longitude: 5.1214 };
  const zwolle = { latitude: 52.5168, longitude: 6.083 };
  expect(distanceKm(utrecht, zwolle)).toBeCloseTo(80.7, 0);
});

test('distance is the same both ways and nothing to itself', () => {
  const place = fc.record({
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  });
  fc.assert(
    fc.property(place, place, (a, b) => {
      expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
      expect(distanceKm(a, a)).toBe(0);
    }),
  );
});
