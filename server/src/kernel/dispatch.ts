/**
 * The one way into an action, for every door: validate, limit, authorise, run, audit, commit.
 * A refusal is a DomainError; anything else thrown here is a fault of ours.
 */
import type { z } from 'zod';
import { type AnyAction, CommittedRefusal } from './action.ts';
import { type Actor, clientsOf, decide, resident } from './actor.ts';
import { recordAudit } from './audit.ts';
import type { ActorRole } from './database/access.ts';
import type { Database, Reader, RowSettings, Tx } from './database/database.ts';
import { DomainError, notFound } from './errors.ts';
import type { Language } from './i18n.ts';
import type { Namespace } from './namespace.ts';
import { outdatePages } from './outdate.ts';
import type { MemberPolicy } from './policy.ts';
import type { Runtime } from './runtime.ts';

/** One request as the edge has understood it. */
export interface Call {
  readonly namespace: Namespace;
  readonly actor: Actor;
  readonly language: Language;
  readonly requestId: string;
  /** Only ever used as a keyed hash for rate limits. */
  readonly networkAddress: string;
  readonly cookies: string;
  /** Header lines the answer must carry. */
  readonly answerHeaders: Headers;
}

/** Runs an action and gives its validated output. */
export async function dispatch(
  runtime: Runtime,
  call: Call,
  actionId: string,
  given: unknown,
): Promise<unknown> {
  const action = runtime.actions.get(actionId);
  if (!action) throw notFound();
  requireKindOfActor(action, call.actor);
  await runtime.rateLimiter.count(action, call.actor, call.networkAddress);
  const input = parseInput(action, given);
  const { role, settings, database } = placeOf(runtime, action, call, input);
  const scopeIn = async (db: Reader): Promise<unknown> =>
    action.by.who === 'member' ? prove(action.by, call.actor, input, db) : undefined;
  if (action.effect === 'read') {
    const readIn = async (db: Reader) =>
      runRead(runtime, call, action, input, await scopeIn(db), db);
    const needsNothing = action.by.who === 'anyone' && Object.keys(settings).length === 0;
    return needsNothing ? readIn(database.reader(role)) : database.read(role, settings, readIn);
  }
  const prepared = action.prepare
    ? await action.prepare(
        baseContext(runtime, action, call, await database.read(role, settings, scopeIn)),
        input,
      )
    : undefined;
  const tags: string[] = [];
  const output = await database.transaction(role, settings, async (tx) => {
    const scope = await scopeIn(tx);
    return runWrite(runtime, call, { action, input, scope, prepared }, tx, tags);
  });
  runtime.pageCache.outdate(call.namespace.name, tags);
  if (output instanceof CommittedRefusal) throw output.error;
  return output;
}

function requireKindOfActor(action: AnyAction, actor: Actor): void {
  const { by } = action;
  if (by.who === 'anyone') return;
  if (actor.kind === 'resident') {
    if (by.who === 'administrator') throw notFound();
    throw new DomainError('sign-in-required', 'Sign in first.');
  }
  if (by.who === 'administrator') {
    if (actor.kind !== 'employee') throw notFound();
    if (by.within === 'platform') return;
  }
  if (actor.kind === 'employee' && !actor.switch) throw notFound();
}

/** Validates; every issue is reported with its path, unknown fields included. */
function parseInput(action: AnyAction, given: unknown): unknown {
  const parsed = action.input.safeParse(given ?? {});
  if (parsed.success) return parsed.data;
  throw new DomainError('invalid', 'Something in this is not right.', {
    issues: parsed.error.issues.flatMap(describeIssue),
  });
}

function describeIssue(issue: z.core.$ZodIssue): { path: string; message: string }[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...issue.path, key].join('.'),
      message: 'Unknown field',
    }));
  }
  return [{ path: issue.path.join('.'), message: issue.message }];
}

/** As whom, with what in hand and in which database the action runs. */
function placeOf(
  runtime: Runtime,
  action: AnyAction,
  call: Call,
  input: unknown,
): { role: ActorRole; settings: RowSettings; database: Database } {
  const { by } = action;
  const { namespace } = call;
  if (by.who === 'anyone') {
    return {
      role: by.role,
      settings: by.holding?.(input, namespace) ?? {},
      database: namespace.database,
    };
  }
  const isPlatforms = by.who === 'administrator' && by.within === 'platform';
  return {
    role: 'member',
    settings: { clients: `{${clientsOf(call.actor).join(',')}}` },
    database: isPlatforms ? runtime.platform.database : namespace.database,
  };
}

/** Finds the target as the actor's role sees it and decides. Hidden and missing are the same. */
async function prove(
  policy: MemberPolicy<unknown>,
  actor: Actor,
  input: unknown,
  db: Reader,
): Promise<unknown> {
  const target = await policy.locate(db, input);
  if (!target) throw notFound();
  if (actor.kind === 'employee') return target;
  const decision = decide(actor.kind === 'member' ? actor.grants : [], policy.atLeast, target);
  if (decision === 'hidden') throw notFound();
  if (decision === 'too-low') {
    throw new DomainError('refused', 'Your role here does not include this.');
  }
  return target;
}

/** What anyone may do is done by nobody in particular, also by somebody who happens to be signed in. */
function actingAs({ by }: AnyAction, actor: Actor): Actor {
  return by.who === 'anyone' ? resident : actor;
}

function baseContext(runtime: Runtime, action: AnyAction, call: Call, scope: unknown) {
  return {
    namespace: call.namespace,
    actor: actingAs(action, call.actor),
    scope,
    language: call.language,
    clock: runtime.clock,
    config: runtime.config,
    log: runtime.log,
    requestId: call.requestId,
    platform: runtime.platform,
    caller: runtime.rateLimiter.caller(call.actor, call.networkAddress),
    keep: runtime.keptValues.in(call.namespace.name),
    tables: runtime.tables,
    answerHeaders: call.answerHeaders,
    cookies: call.cookies,
  };
}

async function runRead(
  runtime: Runtime,
  call: Call,
  action: AnyAction & { effect: 'read' },
  input: unknown,
  scope: unknown,
  db: Reader,
): Promise<unknown> {
  const context = { ...baseContext(runtime, action, call, scope), db };
  return action.output.parse(await action.run(context, input));
}

interface ReadyWrite {
  action: AnyAction & { effect: 'write' };
  input: unknown;
  scope: unknown;
  prepared: unknown;
}

async function runWrite(
  runtime: Runtime,
  call: Call,
  { action, input, scope, prepared }: ReadyWrite,
  tx: Tx,
  tags: string[],
): Promise<unknown> {
  const result = await action.run(
    {
      ...baseContext(runtime, action, call, scope),
      tx,
      enqueue: (definition, data, options) =>
        call.namespace.jobs.enqueue(tx, definition, data, options),
      outdate: async (...more) => {
        tags.push(...more);
        await outdatePages(tx, more);
      },
    },
    input,
    prepared,
  );
  const actor = actingAs(action, call.actor);
  const who = { actor, action: action.id, requestId: call.requestId };
  if (result instanceof CommittedRefusal) {
    await recordAudit(tx, who, result.entry);
    return result;
  }
  const output = action.output.parse(result);
  const entry = action.audit({ input, output, scope });
  if (entry) await recordAudit(tx, who, entry);
  return output;
}
