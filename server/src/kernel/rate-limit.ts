/**
 * Rate limits per action. A caller is a member, an employee, or the keyed hash of a network address
 * under a key that lives in memory, changes every day and is then gone: no address is ever kept.
 */
import { createHmac, randomBytes } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { AnyAction, RateLimit } from './action.ts';
import type { Actor } from './actor.ts';
import type { Clock } from './clock.ts';
import { DomainError } from './errors.ts';

const defaults: Record<AnyAction['effect'], RateLimit> = {
  read: { max: 600, windowS: 60 },
  write: { max: 60, windowS: 60 },
};

export interface RateLimiter {
  /** Counts one call. Throws `too-many` with the seconds to wait. */
  count(action: AnyAction, actor: Actor, networkAddress: string): Promise<void>;
}

export function createRateLimiter(clock: Clock): RateLimiter {
  const limiters = new Map<string, RateLimiterMemory>();
  const daily = dailyKey(clock);
  return {
    async count(action, actor, networkAddress) {
      const limit = action.rateLimit ?? defaults[action.effect];
      const limiter = limiters.get(action.id) ?? newLimiter(action.id, limit);
      limiters.set(action.id, limiter);
      try {
        await limiter.consume(callerOf(actor, networkAddress, daily()));
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        const retryAfterS = Math.ceil(refusal.msBeforeNext / 1000);
        throw new DomainError('too-many', 'That was a lot at once. Try again in a moment.', {
          retryAfterS,
        });
      }
    },
  };
}

function newLimiter(actionId: string, limit: RateLimit): RateLimiterMemory {
  return new RateLimiterMemory({ keyPrefix: actionId, points: limit.max, duration: limit.windowS });
}

function callerOf(actor: Actor, networkAddress: string, key: Buffer): string {
  if (actor.kind === 'member') return `m:${actor.memberId}`;
  if (actor.kind === 'employee') return `e:${actor.employeeId}`;
  return createHmac('sha256', key).update(networkAddress).digest('base64url').slice(0, 16);
}

function dailyKey(clock: Clock): () => Buffer {
  let day = '';
  let key = Buffer.alloc(0);
  return () => {
    const today = clock.now().toISOString().slice(0, 10);
    if (today !== day) {
      key.fill(0);
      key = randomBytes(32);
      day = today;
    }
    return key;
  };
}
