import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retryAfterMs } from './retry-after.ts';

const now = new Date('2030-01-01T00:00:00Z');
const SECOND = 1000;
const DAY = 24 * 3600 * SECOND;

describe('Retry-After', () => {
  it.each([
    ['seconds', '120', 120 * SECOND],
    ['an HTTP date', 'Tue, 01 Jan 2030 00:05:00 GMT', 300 * SECOND],
    ['an HTTP date of RFC 850', 'Tuesday, 01-Jan-30 00:05:00 GMT', 300 * SECOND],
    ['an HTTP date of asctime()', 'Tue Jan  1 00:05:00 2030', 300 * SECOND],
    ['a date in the past: the shortest wait', 'Mon, 31 Dec 2029 00:00:00 GMT', SECOND],
    ['no wait: the shortest', '0', SECOND],
    ['far too long: a day', '99999999999999999999', DAY],
    ['a date far away: a day', 'Sun, 01 Jan 2040 00:00:00 GMT', DAY],
    ['absent: a minute', undefined, 60 * SECOND],
    ['empty: a minute', '', 60 * SECOND],
    ['negative: a minute', '-5', 60 * SECOND],
    ['a fraction: a minute', '1.5', 60 * SECOND],
    ['a bare year: a minute', '2030-01-02', 60 * SECOND],
    ['nonsense: a minute', 'Monday, maybe', 60 * SECOND],
  ])('reads %s', (_, header, expected) => {
    expect(retryAfterMs(header, now)).toBe(expected);
  });

  it('stays between a second and a day, whatever is sent', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        const waitMs = retryAfterMs(header, now);
        expect(waitMs).toBeGreaterThanOrEqual(SECOND);
        expect(waitMs).toBeLessThanOrEqual(DAY);
      }),
    );
  });
});
