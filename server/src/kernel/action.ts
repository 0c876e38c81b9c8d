/**
 * The action declaration: every read and write, for every door. The HTTP route, OpenAPI, in-process
 * call, command line, rate limit, audit entry and role matrix are all derived from it.
 */
import type { z } from 'zod';
import type { Actor } from './actor.ts';
import type { AuditEntry } from './audit.ts';
import type { Clock } from './clock.ts';
import type { DeclaredTables } from './column.ts';
import type { Config } from './config.ts';
import type { Database, Reader, Tx } from './database/database.ts';
import type { DomainError } from './errors.ts';
import type { Language } from './i18n.ts';
import type { JobDefinition } from './job.ts';
import type { Keep } from './kept-values.ts';
import type { Log } from './log.ts';
import type { Namespace } from './namespace.ts';
import type { Policy } from './policy.ts';
import type { PromiseStatement } from './promise-statement.ts';
import type { Caller, RateLimit } from './rate-limit.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
export type Route = `${Method} /${string}`;

export interface BaseContext<Scope> {
  readonly namespace: Namespace;
  readonly actor: Actor;
  /** What the policy has proven; see policy.ts. */
  readonly scope: Scope;
  readonly language: Language;
  readonly clock: Clock;
  readonly config: Config;
  readonly log: Log;
  readonly requestId: string;
  /** The platform's own database; only modules of the platform use it. */
  readonly platform: Platform;
  /** What this caller sent lately, known by keyed hashes that are gone tomorrow. */
  readonly caller: Caller;
  /** Keeps what was worked out from many rows until a write says it is out of date. */
  readonly keep: Keep;
  readonly tables: DeclaredTables;
  /** Header lines for the answer; only sign-in and sign-out set any. */
  readonly answerHeaders: Headers;
  /** Headers of the request that an action may need: the session cookie. */
  readonly cookies: string;
}

export interface ReadContext<Scope> extends BaseContext<Scope> {
  readonly db: Reader;
}

export interface WriteContext<Scope> extends BaseContext<Scope> {
  readonly tx: Tx;
  /** Adds a job that exists if and only if this transaction commits. */
  enqueue<Data extends object>(
    job: JobDefinition<Data>,
    data: Data,
    options?: { startAfter?: Date },
  ): Promise<void>;
  /** Tells every process that pages with these tags are out of date once this commits. */
  outdate(...tags: string[]): Promise<void>;
}

/** What modules of the platform reach besides the namespace. */
export interface Platform {
  readonly database: Database;
  readonly namespaces: readonly Namespace[];
  readonly promises: readonly PromiseStatement[];
}

interface Declaration<
  Id extends string,
  R extends Route,
  I extends z.ZodType,
  O extends z.ZodType,
  Scope,
> {
  readonly id: Id;
  /** One sentence for people who read the API page. */
  readonly summary: string;
  readonly route: R;
  readonly by: Policy<z.output<I>, Scope>;
  readonly input: I;
  readonly output: O;
  readonly rateLimit?: RateLimit;
}

export interface ReadDeclaration<
  Id extends string,
  R extends Route,
  I extends z.ZodType,
  O extends z.ZodType,
  Scope,
> extends Declaration<Id, R, I, O, Scope> {
  /** Why personal data is read here; actions that read none leave it out. */
  readonly purpose?: string;
  run(context: ReadContext<Scope>, input: z.output<I>): Promise<z.input<O>>;
}

export interface WriteDeclaration<
  Id extends string,
  R extends Route,
  I extends z.ZodType,
  O extends z.ZodType,
  Scope,
  Prepared = undefined,
> extends Declaration<Id, R, I, O, Scope> {
  /**
   * Slow work that belongs in no transaction (rendering, hashing, storing files). Runs after the
   * actor has been found allowed; `run` decides again and may find that it no longer is.
   */
  prepare?(context: BaseContext<Scope>, input: z.output<I>): Promise<Prepared>;
  /** What the audit trail says; null for a call that changed nothing. Never holds personal data. */
  audit(done: { input: z.output<I>; output: z.output<O>; scope: Scope }): AuditEntry | null;
  run(
    context: WriteContext<Scope>,
    input: z.output<I>,
    prepared: Prepared,
  ): Promise<z.input<O> | CommittedRefusal>;
}

/** A refusal that itself is recorded: the transaction commits with this entry, then the caller is refused. */
export class CommittedRefusal {
  readonly error: DomainError;
  readonly entry: AuditEntry;

  constructor(error: DomainError, entry: AuditEntry) {
    this.error = error;
    this.entry = entry;
  }
}

export type Action<
  Id extends string = string,
  R extends Route = Route,
  I extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
  Scope = unknown,
  Prepared = unknown,
> =
  | (ReadDeclaration<Id, R, I, O, Scope> & { readonly effect: 'read' })
  | (WriteDeclaration<Id, R, I, O, Scope, Prepared> & { readonly effect: 'write' });

/** Declares an action that changes nothing. */
export function readAction<
  const Id extends string,
  const R extends Route,
  I extends z.ZodType,
  O extends z.ZodType,
  Scope,
>(declaration: ReadDeclaration<Id, R, I, O, Scope>) {
  return { ...declaration, effect: 'read' as const };
}

/** Declares an action that writes; its audit entry commits with it or not at all. */
export function writeAction<
  const Id extends string,
  const R extends Route,
  I extends z.ZodType,
  O extends z.ZodType,
  Scope,
  Prepared = undefined,
>(declaration: WriteDeclaration<Id, R, I, O, Scope, Prepared>) {
  return { ...declaration, effect: 'write' as const };
}

/** Any action, with its own types hidden: what the kernel handles. */
// biome-ignore lint/suspicious/noExplicitAny: variance: a list of actions of all shapes has no narrower type
export type AnyAction = Action<string, Route, any, any, any, any>;

export type ActionInput<A> = A extends { input: infer I extends z.ZodType } ? z.input<I> : never;
export type ActionOutput<A> = A extends { output: infer O extends z.ZodType } ? z.output<O> : never;
