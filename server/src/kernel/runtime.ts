/** What one running process consists of; made by compose.ts and handed down, never global. */
import type { AnyAction, Platform } from './action.ts';
import type { Actor } from './actor.ts';
import type { Clock } from './clock.ts';
import type { DeclaredTables } from './column.ts';
import type { Config } from './config.ts';
import type { PageCache } from './http/page-cache.ts';
import type { AnyJob } from './jobs.ts';
import type { KeptValues } from './kept-values.ts';
import type { Log } from './log.ts';
import type { Namespace } from './namespace.ts';
import type { RateLimiter } from './rate-limit.ts';

/** Finds out who sent a request, from its headers; every failure to prove it makes a resident. */
export type IdentifyActor = (
  namespace: Namespace,
  shown: {
    readonly cookie?: string | undefined;
    readonly authorization?: string | undefined;
    /** Links an entry about a failure to the request in the log. */
    readonly requestId?: string;
  },
) => Promise<Actor>;

export interface Runtime {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  readonly actions: ReadonlyMap<string, AnyAction>;
  readonly jobs: readonly AnyJob[];
  readonly tables: DeclaredTables;
  readonly platform: Platform;
  readonly identify: IdentifyActor;
  readonly rateLimiter: RateLimiter;
  readonly pageCache: PageCache;
  readonly keptValues: KeptValues;
}
