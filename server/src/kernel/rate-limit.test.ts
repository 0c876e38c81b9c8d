/** Limits per caller, and that nothing of a caller outlives the day. */
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { readAction, writeAction } from './action.ts';
import type { Actor } from './actor.ts';
import { DomainError } from './errors.ts';
import { newId } from './ids.ts';
import { anyone } from './policy.ts';
import { createRateLimiter, type RateLimit } from './rate-limit.ts';

const clock = { now: () => new Date() };
const anybody: Actor = { kind: 'resident' };
const sam: Actor = {
  ...{ kind: 'member', memberId: newId<'member'>(), name: 'Sam', email: 'a@example.org' },
  grants: [],
};
const address = '192.0.2.7';
const hourMs = 3_600_000;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-06-15T09:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const declaration = {
  summary: '',
  route: 'GET /',
  by: anyone(),
  input: z.object(),
  output: z.object(),
  run: async () => ({}),
} as const;

/** A read with this limit, or with the limit of all reads. */
const limited = (rateLimit?: RateLimit, id = 'test.read') =>
  readAction({ ...declaration, id, ...(rateLimit ? { rateLimit } : {}) });

/** The calls out of `times` that are let through. */
async function allowed(times: number, call: () => Promise<void>): Promise<number> {
  let count = 0;
  for (let n = 0; n < times; n += 1) {
    await call().then(
      () => {
        count += 1;
      },
      () => {},
    );
  }
  return count;
}

describe('a rate limit', () => {
  it('lets through as many calls as it says and no more', async () => {
    const limiter = createRateLimiter(clock);
    const action = limited({ max: 3, windowS: 10 });
    expect(await allowed(5, () => limiter.count(action, anybody, address))).toBe(3);
  });

  it('refuses with the whole seconds that are left to wait', async () => {
    const limiter = createRateLimiter(clock);
    const action = limited({ max: 1, windowS: 10 });
    await limiter.count(action, anybody, address);
    vi.advanceTimersByTime(3_500);
    const refusal = await limiter.count(action, anybody, address).catch((error) => error);
    expect(refusal).toBeInstanceOf(DomainError);
    expect(refusal).toMatchObject({ code: 'too-many', retryAfterS: 7 });
  });

  it('begins anew when its window is over', async () => {
    const limiter = createRateLimiter(clock);
    const action = limited({ max: 2, windowS: 10 });
    const call = () => limiter.count(action, anybody, address);
    await allowed(5, call);
    vi.advanceTimersByTime(9_999);
    expect(await allowed(1, call)).toBe(0);
    vi.advanceTimersByTime(1);
    expect(await allowed(5, call)).toBe(2);
  });

  it('is lower for writes than for reads where an action says nothing', async () => {
    const limiter = createRateLimiter(clock);
    const write = writeAction({ ...declaration, id: 'test.write', audit: () => null });
    expect(await allowed(700, () => limiter.count(limited(), anybody, address))).toBe(600);
    expect(await allowed(700, () => limiter.count(write, anybody, address))).toBe(60);
  });

  it('counts every action apart', async () => {
    const limiter = createRateLimiter(clock);
    const [one, other] = [limited({ max: 1, windowS: 10 }), limited({ max: 1, windowS: 10 }, 'x')];
    await limiter.count(one, anybody, address);
    await expect(limiter.count(other, anybody, address)).resolves.toBeUndefined();
  });
});

describe('a caller', () => {
  const action = limited({ max: 1, windowS: 10 });

  it('is whoever calls from the same address', async () => {
    const limiter = createRateLimiter(clock);
    await limiter.count(action, anybody, address);
    await expect(limiter.count(action, anybody, '192.0.2.8')).resolves.toBeUndefined();
    await expect(limiter.count(action, anybody, address)).rejects.toThrow();
  });

  it('is a member wherever they are', async () => {
    const limiter = createRateLimiter(clock);
    const kim: Actor = { ...sam, memberId: newId<'member'>(), name: 'Kim' };
    await limiter.count(action, sam, address);
    await expect(limiter.count(action, kim, address)).resolves.toBeUndefined();
    await expect(limiter.count(action, sam, '192.0.2.8')).rejects.toThrow();
  });

  it('is an employee wherever they are', async () => {
    const limiter = createRateLimiter(clock);
    const employeeId = newId<'employee'>();
    const dana: Actor = { kind: 'employee', employeeId, name: 'Dana', switch: null, clientIds: [] };
    await limiter.count(action, dana, address);
    await expect(limiter.count(action, dana, '192.0.2.8')).rejects.toThrow();
  });

  it('is kept as a hash, in which no address can be read', async () => {
    const consume = vi.spyOn(RateLimiterMemory.prototype, 'consume');
    await createRateLimiter(clock).count(action, anybody, address);
    await createRateLimiter(clock).count(action, anybody, address);
    const [one, other] = consume.mock.calls.map(([key]) => String(key));
    expect(one).toMatch(/^[\w-]{22}$/);
    expect(other).not.toBe(one);
  });
});

describe('what a caller sent', () => {
  it('is remembered for an hour, and tells whether it comes again under another name', () => {
    const caller = createRateLimiter(clock).caller(anybody, address);
    caller.noteSent('a text', 'one');
    expect(caller.hasSent('a text', 'one')).toBe(false);
    expect(caller.hasSent('a text', 'two')).toBe(true);
    expect(caller.hasSent('another text', 'two')).toBe(false);
    vi.advanceTimersByTime(hourMs - 1);
    expect(caller.hasSent('a text', 'two')).toBe(true);
    vi.advanceTimersByTime(1);
    expect(caller.hasSent('a text', 'two')).toBe(false);
  });

  it('is not held against others', () => {
    const limiter = createRateLimiter(clock);
    limiter.caller(anybody, address).noteSent('a text', 'one');
    expect(limiter.caller(anybody, '192.0.2.8').hasSent('a text', 'two')).toBe(false);
  });
});

describe('what a caller does in one way to one thing', () => {
  const limit = { max: 2, windowS: 86_400 };

  it('is refused beyond the limit; to another thing, in another way or by another it is not', async () => {
    const limiter = createRateLimiter(clock);
    const caller = limiter.caller(anybody, address);
    const issues = [{ path: '', message: 'Enough.' }];
    expect(await allowed(3, () => caller.count('vote', 'this', limit))).toBe(2);
    await expect(caller.count('vote', 'this', limit, { issues })).rejects.toMatchObject({
      ...{ code: 'too-many', retryAfterS: expect.any(Number), issues },
    });
    await caller.count('vote', 'that', limit);
    await caller.count('ask', 'this', limit);
    await limiter.caller(anybody, '203.0.113.8').count('vote', 'this', limit);
  });

  it('is forgotten with the day', async () => {
    vi.setSystemTime('2026-06-15T23:59:50Z');
    const limiter = createRateLimiter(clock);
    const vote = () => limiter.caller(anybody, address).count('vote', 'this', limit);
    expect(await allowed(3, vote)).toBe(2);
    expect(limiter.held).toBe(1);
    vi.advanceTimersByTime(20_000);
    expect(limiter.held).toBe(0);
    await vote();
  });
});

describe('the end of the day', () => {
  const action = limited({ max: 1, windowS: 172_800 });
  beforeEach(() => vi.setSystemTime('2026-06-15T23:59:50Z'));

  it('forgets what was counted and sent from an address; members stay counted', async () => {
    const limiter = createRateLimiter(clock);
    await limiter.count(action, anybody, address);
    await limiter.count(action, sam, address);
    limiter.caller(anybody, address).noteSent('a text', 'one');
    expect(limiter.held).toBe(2);
    vi.advanceTimersByTime(9_999);
    await expect(limiter.count(action, anybody, address)).rejects.toThrow();
    vi.advanceTimersByTime(1);
    expect(limiter.held).toBe(0);
    expect(limiter.caller(anybody, address).hasSent('a text', 'two')).toBe(false);
    await expect(limiter.count(action, anybody, address)).resolves.toBeUndefined();
    await expect(limiter.count(action, sam, address)).rejects.toThrow();
  });

  it('comes also where nobody calls any more', async () => {
    const forget = vi.spyOn(RateLimiterMemory.prototype, 'delete');
    await createRateLimiter(clock).count(action, anybody, address);
    vi.advanceTimersByTime(10_000);
    expect(forget).toHaveBeenCalledOnce();
  });
});
