import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rangeIn } from './basemap.ts';

test('a range is what is asked for, as far as there is any', () => {
  expect(rangeIn('bytes=0-126', 1000)).toEqual({ start: 0, end: 126 });
  expect(rangeIn('bytes=900-2000', 1000)).toEqual({ start: 900, end: 999 });
  expect(rangeIn('bytes=900-', 1000)).toEqual({ start: 900, end: 999 });
  expect(rangeIn('bytes=-100', 1000)).toEqual({ start: 900, end: 999 });
  expect(rangeIn('bytes=1000-', 1000)).toBe('unsatisfiable');
  expect(rangeIn('bytes=5-4', 1000)).toBe('unsatisfiable');
});

test('without a range that can be read the whole file is meant', () => {
  for (const header of [undefined, '', 'bytes=-', 'bytes=a-b', 'bytes=0-1,5-6', 'lines=0-1'])
    expect(rangeIn(header, 1000)).toBeUndefined();
});

test('no header leads outside of the file', () => {
  const header = fc.oneof(
    fc.string(),
    fc.tuple(fc.nat(), fc.nat()).map(([from, to]) => `bytes=${from}-${to}`),
    fc.nat().map((count) => `bytes=-${count}`),
  );
  fc.assert(
    fc.property(header, fc.integer({ min: 1 }), (given, size) => {
      const range = rangeIn(given, size);
      if (range === undefined || range === 'unsatisfiable') return;
      expect(range.start).toBeGreaterThanOrEqual(0);
      expect(range.end).toBeGreaterThanOrEqual(range.start);
      expect(range.end).toBeLessThan(size);
    }),
  );
});
