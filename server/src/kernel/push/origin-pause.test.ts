import { describe, expect, it } from 'vitest';
import { createOriginPauses } from './origin-pause.ts';

const origin = 'https://push.example.net';

function setUp() {
  let nowMs = 0;
  const pauses = createOriginPauses({ now: () => new Date(nowMs) });
  return {
    pauses,
    advance: (ms: number) => {
      nowMs += ms;
    },
    failTimes: (times: number, askedMs = 60_000) => {
      for (let i = 0; i < times; i++) pauses.recordFailure(origin, askedMs);
    },
  };
}

describe('a push service that fails', () => {
  it('is left alone after five failures in a row, for as long as it asked', () => {
    const { pauses, advance, failTimes } = setUp();
    failTimes(4);
    expect(pauses.remainingMs(origin)).toBe(0);
    failTimes(1, 90_000);
    expect(pauses.remainingMs(origin)).toBe(90_000);
    advance(89_999);
    expect(pauses.remainingMs(origin)).toBe(1);
    advance(1);
    expect(pauses.remainingMs(origin)).toBe(0);
  });

  it('is left alone again after one more failure, and forgiven after one success', () => {
    const { pauses, advance, failTimes } = setUp();
    failTimes(5);
    advance(60_000);
    failTimes(1);
    expect(pauses.remainingMs(origin)).toBe(60_000);
    pauses.recordSuccess(origin);
    failTimes(4);
    expect(pauses.remainingMs(origin)).toBe(0);
  });

  it('is never left alone for more than five minutes, nor less than half a minute', () => {
    const { pauses, failTimes } = setUp();
    failTimes(5, 24 * 3600_000);
    expect(pauses.remainingMs(origin)).toBe(300_000);
    failTimes(1, 1);
    expect(pauses.remainingMs(origin)).toBe(30_000);
  });

  it('does not hold up another', () => {
    const { pauses, failTimes } = setUp();
    failTimes(5);
    expect(pauses.remainingMs('https://other.example.net')).toBe(0);
  });
});
