/** A whole runtime for one test file: its own databases, files and keys on the shared server. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { ActionId, InputOf, OutputOf } from '../compose.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { readConfig } from '../kernel/config.ts';
import { type Cluster, withConnection } from '../kernel/database/cluster.ts';
import { loginsOf, makeDatabase } from '../kernel/database/provision.ts';
import { dispatch } from '../kernel/dispatch.ts';
import { createLog } from '../kernel/log.ts';
import type { Namespace } from '../kernel/namespace.ts';
import type { Runtime } from '../kernel/runtime.ts';
import { databaseName, vaultOf } from '../platform/namespaces/index.ts';
import { startRuntime } from '../start-runtime.ts';
import { templates } from './templates.ts';

/** A clock that stands still until it is moved. */
export interface TestClock extends Clock {
  moveMs(ms: number): void;
}

export interface TestRuntime {
  readonly runtime: Runtime;
  readonly cluster: Cluster;
  readonly clock: TestClock;
  /** SitePodium's namespace; the white label's is `other`. */
  readonly namespace: Namespace;
  readonly other: Namespace;
  /** Calls an action as somebody; `over` changes the request. */
  call<Id extends ActionId>(
    actor: Actor,
    id: Id,
    input: InputOf<Id>,
    over?: Partial<CallOptions>,
  ): Promise<OutputOf<Id>>;
  close(): Promise<void>;
}

export interface CallOptions {
  readonly namespace: Namespace;
  readonly cookies: string;
  readonly networkAddress: string;
  readonly answerHeaders: Headers;
  readonly language: 'nl' | 'en' | 'de';
}

export function testClock(start = new Date('2026-06-15T09:00:00Z')): TestClock {
  let nowMs = start.getTime();
  const moveMs = (ms: number): void => {
    nowMs += ms;
  };
  return { now: () => new Date(nowMs), moveMs };
}

/** Starts a runtime; takes well under a second because databases are copied. */
export async function startTestRuntime(): Promise<TestRuntime> {
  const cluster = inject('cluster');
  const dataDir = await mkdtemp(join(tmpdir(), 'sitepodium-test-'));
  const config = readConfig({
    DATA_DIR: dataDir,
    DATABASE_URL: urlOf(cluster),
    DATABASE_PREFIX: `t${randomBytes(5).toString('hex')}`,
    ALLOW_LOOPBACK_PUSH: 'true',
    LOG_LEVEL: 'silent',
  });
  const names = ['platform', 'sitepodium-development', 'bouwbuur-development'];
  for (const name of names) {
    const database = databaseName(config, name);
    const template = name === 'platform' ? templates.platform : templates.community;
    await makeDatabase(
      cluster,
      await loginsOf(cluster, database, await vaultOf(config, name)),
      template,
    );
  }
  const clock = testClock();
  const { runtime, close } = await startRuntime({ config, clock, log: createLog('silent') });
  const [namespace, other] = ['sitepodium', 'bouwbuur'].map((application) =>
    runtime.platform.namespaces.find((each) => each.application === application),
  );
  if (!namespace || !other) throw new Error('A namespace is missing');
  return {
    ...{ runtime, cluster, clock, namespace, other },
    call: (actor, id, input, over) => callAs(runtime, namespace, actor, id, input, over) as never,
    async close() {
      await close();
      await dropDatabases(
        cluster,
        names.map((name) => databaseName(config, name)),
      );
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function callAs(
  runtime: Runtime,
  namespace: Namespace,
  actor: Actor,
  id: string,
  input: unknown,
  over: Partial<CallOptions> = {},
): Promise<unknown> {
  const call = {
    ...{ namespace, actor, language: 'nl' as const, requestId: 'test' },
    ...{
      networkAddress: `test-${randomBytes(4).toString('hex')}`,
      cookies: '',
      answerHeaders: new Headers(),
    },
    ...over,
  };
  return dispatch(runtime, call, id, input);
}

function urlOf({ host, port, user, password }: Cluster): string {
  return `postgres://${user}:${password}@localhost:${port}/postgres?host=${encodeURIComponent(host)}`;
}

async function dropDatabases(cluster: Cluster, names: readonly string[]): Promise<void> {
  await withConnection(cluster, async (client) => {
    for (const name of names)
      await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`);
  });
}
