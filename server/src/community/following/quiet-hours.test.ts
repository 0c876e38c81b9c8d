import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isQuiet, quietHours, quietNow, quietUntil, quietWindows } from './quiet-hours.ts';

const at = (iso: string) => new Date(iso);

describe('quiet hours', () => {
  it.each([
    ['night', '2026-06-15T19:59:59Z', false],
    ['night', '2026-06-15T20:00:00Z', true],
    ['night', '2026-06-16T04:59:59Z', true],
    ['night', '2026-06-16T05:00:00Z', false],
    ['long-night', '2026-06-15T18:00:00Z', true],
    ['day', '2026-06-15T06:00:00Z', true],
    ['day', '2026-06-15T14:00:00Z', false],
    ['none', '2026-06-15T00:00:00Z', false],
  ] as const)('of the %s at %s, by the clock in the Netherlands: %s', (chosen, iso, expected) => {
    expect(isQuiet(chosen, at(iso))).toBe(expected);
  });

  it('begin and end an hour earlier in UTC once summer time holds', () => {
    expect(quietUntil('night', at('2026-01-15T23:00:00Z'))).toEqual(at('2026-01-16T06:00:00Z'));
    expect(quietUntil('night', at('2026-07-15T23:00:00Z'))).toEqual(at('2026-07-16T05:00:00Z'));
  });

  it('end at seven on the clock in the nights that are an hour shorter and longer', () => {
    expect(quietUntil('night', at('2026-03-28T21:30:00Z'))).toEqual(at('2026-03-29T05:00:00Z'));
    expect(quietUntil('night', at('2026-10-24T20:30:00Z'))).toEqual(at('2026-10-25T06:00:00Z'));
    // Half past two comes twice in this night; both are quiet and end together.
    for (const iso of ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'])
      expect(quietUntil('night', at(iso))).toEqual(at('2026-10-25T06:00:00Z'));
  });
});

const moments = fc.date({
  min: at('2024-01-01T00:00:00Z'),
  max: at('2034-01-01T00:00:00Z'),
  noInvalidDate: true,
});
const windows = fc.constantFrom(...quietHours);

test('quiet hours end: within fourteen hours, on the whole hour they name, and not earlier', () => {
  fc.assert(
    fc.property(windows, moments, (chosen, moment) => {
      const end = quietUntil(chosen, moment);
      expect(isQuiet(chosen, end)).toBe(false);
      if (chosen === 'none' || !isQuiet(chosen, moment)) {
        expect(end).toEqual(moment);
        return;
      }
      const waitedMs = end.getTime() - moment.getTime();
      expect(waitedMs).toBeGreaterThan(0);
      expect(waitedMs).toBeLessThanOrEqual(14 * 3_600_000);
      expect(isQuiet(chosen, new Date(end.getTime() - 1))).toBe(true);
      const clock = end.toLocaleTimeString('nl-NL', { timeZone: 'Europe/Amsterdam' });
      expect(clock).toBe(`${String(quietWindows[chosen].until).padStart(2, '0')}:00:00`);
    }),
    { numRuns: 500 },
  );
});

test('what is quiet now is what each of them says, and there is always somebody awake', () => {
  fc.assert(
    fc.property(moments, (moment) => {
      const quiet = quietNow(moment);
      for (const chosen of quietHours) expect(quiet.includes(chosen)).toBe(isQuiet(chosen, moment));
      expect(quiet).not.toContain('none');
    }),
  );
});
