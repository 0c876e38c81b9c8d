import { describe, expect, it } from 'vitest';
import { rangeOf } from './send-file.ts';

const mib = 1024 * 1024;

describe('of a file of 10 MiB', () => {
  it.each([
    ['bytes=0-', { start: 0, end: 2 * mib }],
    ['bytes=0-0', { start: 0, end: 1 }],
    ['bytes=100-199', { start: 100, end: 200 }],
    [`bytes=${10 * mib - 5}-`, { start: 10 * mib - 5, end: 10 * mib }],
    ['bytes=-100', { start: 10 * mib - 100, end: 10 * mib }],
    [`bytes=9000000-${99 * mib}`, { start: 9_000_000, end: 10 * mib }],
  ])('%s is a part of it, never more than 2 MiB', (header, range) => {
    expect(rangeOf(header, 10 * mib)).toEqual(range);
  });

  it.each([`bytes=${10 * mib}-`, 'bytes=-0', 'bytes=999999999-'])('%s lies outside', (header) => {
    expect(rangeOf(header, 10 * mib)).toBe('outside');
  });

  it.each([undefined, '', 'bytes=', 'bytes=-', 'bytes=5-2', 'bytes=0-1,4-5', 'items=0-1', 'x'])(
    '%s asks for the whole file',
    (header) => {
      expect(rangeOf(header, 10 * mib)).toBeUndefined();
    },
  );
});
