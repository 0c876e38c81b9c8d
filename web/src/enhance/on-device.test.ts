import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeInFragment } from './claim-code.ts';
import { distanceKm } from './discover/distance.ts';
import { hasEmailAddress, hasPhoneNumber } from './privacy-warning.ts';

test('telephone numbers are noticed as people write them', () => {
  for (const number of [
    '06-12345678',
    '0345 123 456',
    '+31 6 1234 5678',
    '(0031) 612345678',
    '020.1234567',
  ]) {
    expect(hasPhoneNumber(`Bel mij op ${number}, liefst na zes uur`), number).toBe(true);
  }
});

test('house numbers, dates, times, postcodes and amounts are not taken for telephone numbers', () => {
  for (const text of [
    'nummer 12 en 48',
    '01-02-2026 om 07:00',
    '1234 AB',
    '€ 1.250,00',
    'tussen 07.00 en 16.00 uur',
    'km 10.250',
  ]) {
    expect(hasPhoneNumber(text), text).toBe(false);
  }
});

test('e-mail addresses are noticed, an at sign alone is not', () => {
  expect(hasEmailAddress('mail naar jan.de-vries@voorbeeld.nl graag')).toBe(true);
  expect(hasEmailAddress('om 7 uur @ de hoek')).toBe(false);
});

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
