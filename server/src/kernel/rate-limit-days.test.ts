/** Limits per caller, and that nothing of a caller outlives the day. */
import { describe, expect, it } from 'vitest';
import type { AnyAction } from './action.ts';
import { type Actor, resident } from './actor.ts';
import { newId } from './ids.ts';
import { createRateLimiter } from './rate-limit.ts';

const hourMs = 3_600_000;
const action = {
  ...{ id: 'test.do', effect: 'write', rateLimit: { max: 2, windowS: 600 } },
} as unknown as AnyAction;
const member: Actor = {
  kind: 'member',
  memberId: newId<'member'>(),
  name: 'Sam',
  email: 'sam@example.org',
  grants: [],
};

function limiterAt(start: string) {
  let now = new Date(start).getTime();
  const limiter = createRateLimiter({ now: () => new Date(now) });
  return { limiter, pass: (ms: number) => (now += ms) };
}

const address = '203.0.113.7';
const refused = { code: 'too-many', retryAfterS: expect.any(Number) };

describe('a caller', () => {
  it('is refused beyond the limit, with the seconds to wait, and others are not', async () => {
    const { limiter } = limiterAt('2026-06-15T09:00:00Z');
    await limiter.count(action, resident, address);
    await limiter.count(action, resident, address);
    await expect(limiter.count(action, resident, address)).rejects.toMatchObject(refused);
    await limiter.count(action, resident, '203.0.113.8');
    await limiter.count(action, member, address);
  });

  it('is remembered to have sent something for an hour, under another name only', () => {
    const { limiter, pass } = limiterAt('2026-06-15T09:00:00Z');
    const caller = limiter.caller(resident, address);
    caller.noteSent('a text', 'one');
    expect(caller.hasSent('a text', 'one')).toBe(false);
    expect(caller.hasSent('a text', 'two')).toBe(true);
    expect(limiter.caller(resident, '203.0.113.8').hasSent('a text', 'two')).toBe(false);
    expect(caller.hasSent('another text', 'two')).toBe(false);
    pass(hourMs);
    expect(caller.hasSent('a text', 'two')).toBe(false);
  });
});

describe('what a caller does in one way to one thing', () => {
  const limit = { max: 2, windowS: 86_400 };

  it('is refused beyond the limit; to another thing, in another way or by another it is not', async () => {
    const { limiter } = limiterAt('2026-06-15T09:00:00Z');
    const caller = limiter.caller(resident, address);
    const issues = [{ path: '', message: 'Enough.' }];
    for (let time = 0; time < 2; time++) await caller.count('vote', 'this', limit);
    await expect(caller.count('vote', 'this', limit, { issues })).rejects.toMatchObject({
      ...{ ...refused, issues },
    });
    await caller.count('vote', 'that', limit);
    await caller.count('ask', 'this', limit);
    await limiter.caller(resident, '203.0.113.8').count('vote', 'this', limit);
  });

  it('is forgotten with the day', async () => {
    const { limiter, pass } = limiterAt('2026-06-15T23:59:50Z');
    for (let time = 0; time < 2; time++)
      await limiter.caller(resident, address).count('vote', 'this', limit);
    expect(limiter.held).toBe(1);
    pass(20_000);
    expect(limiter.held).toBe(0);
    await limiter.caller(resident, address).count('vote', 'this', limit);
  });
});

describe('at the end of the day', () => {
  it('the key is replaced and everything counted under it is gone; members stay counted', async () => {
    const { limiter, pass } = limiterAt('2026-06-15T23:59:50Z');
    for (let time = 0; time < 2; time++) {
      await limiter.count(action, resident, address);
      await limiter.count(action, member, address);
    }
    limiter.caller(resident, address).noteSent('a text', 'one');
    expect(limiter.held).toBe(2);
    pass(20_000);
    expect(limiter.held).toBe(0);
    expect(limiter.caller(resident, address).hasSent('a text', 'two')).toBe(false);
    await limiter.count(action, resident, address);
    await expect(limiter.count(action, member, address)).rejects.toMatchObject(refused);
  });
});
