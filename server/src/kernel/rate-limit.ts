/**
 * Rate limits per action. A caller is a member, an employee, or the keyed hash of a network address
 * under a key that lives in memory, changes every day and is then destroyed, with everything that
 * was counted under it: no address is ever kept, and no day can be joined to another.
 */
import { createHmac, randomBytes } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Actor } from './actor.ts';
import type { Clock } from './clock.ts';
import { DomainError } from './errors.ts';
import { setBounded } from './push/set-bounded.ts';

/** At most `max` calls in `windowS` seconds by one caller (a member, or a network address's keyed hash). */
export interface RateLimit {
  readonly max: number;
  readonly windowS: number;
}

/** What of an action its limit depends on. */
interface LimitedAction {
  readonly id: string;
  readonly effect: 'read' | 'write';
  readonly rateLimit?: RateLimit;
}

const defaults: Record<LimitedAction['effect'], RateLimit> = {
  read: { max: 600, windowS: 60 },
  write: { max: 60, windowS: 60 },
};

/** What is known of one caller today, by keyed hashes only. */
export interface Caller {
  /** Whether this caller sent the same `what` in the last hour under another `name`. */
  hasSent(what: string, name: string): boolean;
  /** Remembers for an hour that this caller sent `what` under this name. */
  noteSent(what: string, name: string): void;
  /**
   * Counts one of what is done `how` to `what`, until the end of the day at the latest. Throws
   * `too-many` like the limit of an action.
   */
  count(how: string, what: string, limit: RateLimit, refusal?: Refusal): Promise<void>;
}

/** What a refusal says besides the seconds to wait. */
type Refusal = Pick<NonNullable<ConstructorParameters<typeof DomainError>[2]>, 'issues'>;

export interface RateLimiter {
  /** Counts one call. Throws `too-many` with the seconds to wait. */
  count(action: LimitedAction, actor: Actor, networkAddress: string): Promise<void>;
  caller(actor: Actor, networkAddress: string): Caller;
  /** How many keyed hashes are held at this moment. */
  readonly held: number;
}

const rememberedMs = 60 * 60 * 1000;
const mostRemembered = 50_000;
const dayMs = 24 * 60 * 60 * 1000;

/** Everything that hangs on one day's key; thrown away as a whole. */
interface Day {
  readonly name: string;
  readonly key: Buffer;
  readonly limiters: Map<string, { limiter: RateLimiterMemory; callers: Map<string, true> }>;
  readonly sent: Map<string, { name: string; at: number }>;
}

export function createRateLimiter(clock: Clock): RateLimiter {
  const known = new Map<string, RateLimiterMemory>();
  const days = dayKeeper(clock);
  const callerOf = (actor: Actor, networkAddress: string) =>
    idOf(actor) ?? hash(days.today().key, networkAddress);

  return {
    async count(action, actor, networkAddress) {
      const caller = callerOf(actor, networkAddress);
      const limit = action.rateLimit ?? defaults[action.effect];
      const counter = idOf(actor)
        ? found(known, action.id, () => newLimiter(action.id, limit))
        : counterOfToday(days.today(), action.id, limit, caller);
      await consume(counter, caller);
    },
    caller: (actor, networkAddress) =>
      memoryOf(days, clock, (what) => `${callerOf(actor, networkAddress)}\n${what}`),
    get held() {
      const { limiters, sent } = days.today();
      return [...limiters.values()].reduce((sum, { callers }) => sum + callers.size, sent.size);
    },
  };
}

function memoryOf(days: DayKeeper, clock: Clock, about: (what: string) => string): Caller {
  const place = (what: string) => hash(days.today().key, about(what));
  return {
    hasSent(what, name) {
      const { key, sent } = days.today();
      const before = sent.get(place(what));
      if (!before || clock.now().getTime() - before.at >= rememberedMs) return false;
      return before.name !== hash(key, name);
    },
    noteSent(what, name) {
      const { key, sent } = days.today();
      const at = clock.now().getTime();
      setBounded(sent, place(what), { name: hash(key, name), at }, mostRemembered);
    },
    async count(how, what, limit, refusal) {
      const caller = place(what);
      await consume(counterOfToday(days.today(), how, limit, caller), caller, refusal);
    },
  };
}

/** The counter of one kind, in which this caller is now remembered until the day's end. */
function counterOfToday({ limiters }: Day, name: string, limit: RateLimit, caller: string) {
  const { limiter, callers } = found(limiters, name, () => ({
    limiter: newLimiter(name, limit),
    callers: new Map<string, true>(),
  }));
  setBounded(callers, caller, true, mostRemembered);
  return limiter;
}

async function consume(
  counter: RateLimiterMemory,
  caller: string,
  refusal: Refusal = {},
): Promise<void> {
  try {
    await counter.consume(caller);
  } catch (excess) {
    if (!(excess instanceof RateLimiterRes)) throw excess;
    const retryAfterS = Math.ceil(excess.msBeforeNext / 1000);
    throw new DomainError('too-many', 'That was a lot at once. Try again in a moment.', {
      ...refusal,
      retryAfterS,
    });
  }
}

interface DayKeeper {
  today(): Day;
}

/** A timer ends the day of a process that nobody calls; a call ends it at the very moment. */
function dayKeeper(clock: Clock): DayKeeper {
  let day: Day | undefined;
  const end = () => {
    if (!day) return;
    day.key.fill(0);
    for (const { limiter, callers } of day.limiters.values()) {
      // Gone at once; that it gives a promise is for limiters elsewhere than in memory.
      for (const caller of callers.keys()) void limiter.delete(caller);
    }
    day.limiters.clear();
    day.sent.clear();
    day = undefined;
  };
  const today = (): Day => {
    const now = clock.now();
    const name = now.toISOString().slice(0, 10);
    if (day?.name === name) return day;
    end();
    day = { name, key: randomBytes(32), limiters: new Map(), sent: new Map() };
    setTimeout(end, dayMs - (now.getTime() % dayMs)).unref();
    return day;
  };
  return { today };
}

function found<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

function newLimiter(actionId: string, limit: RateLimit): RateLimiterMemory {
  return new RateLimiterMemory({ keyPrefix: actionId, points: limit.max, duration: limit.windowS });
}

/** Who says who they are needs no hash. */
function idOf(actor: Actor): string | undefined {
  if (actor.kind === 'member') return `m:${actor.memberId}`;
  return actor.kind === 'employee' ? `e:${actor.employeeId}` : undefined;
}

function hash(key: Buffer, value: string): string {
  return createHmac('sha256', key).update(value).digest('base64url').slice(0, 22);
}
