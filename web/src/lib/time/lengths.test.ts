import { expect, test } from 'vitest';
import { lengthText, sizeText } from './lengths.ts';

test.each([
  [400, '400 byte'],
  [17_900, '18 kB'],
  [999_600, '1 MB'],
  [2_430_000, '2,4 MB'],
  [180_000_000, '180 MB'],
])('a file of %i bytes is said to have %s', (bytes, text) => {
  expect(sizeText(bytes, 'nl-NL')).toBe(text);
});

test.each([
  [5_994, '0:06'],
  [750_000, '12:30'],
  [3_723_000, '1:02:03'],
])('%i milliseconds are written as %s', (ms, text) => {
  expect(lengthText(ms)).toBe(text);
});
