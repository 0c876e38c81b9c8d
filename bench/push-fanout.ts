/**
 * Publishing to 100,000 followers, from the button to the last message: the real service, published
 * through its API, against a push service in a process of its own.
 *
 * Messages per second of processor time of the workers, everything included (jobs, rows, opening
 * sealed addresses, encryption, requests, the ledger that keeps anyone from being told twice),
 * against the bare primitives of node:crypto. PostgreSQL's time comes apart.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { BareRun } from './bare-push-crypto.ts';
import { type Child, type Core, startChild } from './child.ts';
import { type Editor, signInEditor } from './editor.ts';
import { processorMsBelow } from './process-tree.ts';
import type { ReceivedSoFar } from './push-counter.ts';
import {
  reportKilled,
  reportOne,
  reportTwo,
  type Sample,
  type Told,
} from './push-fanout-report.ts';
import { prepareDemonstration, seedFollowers } from './push-followers.ts';
import { startSite } from './site.ts';
import { databaseUrlOf, withThrowAwayCluster } from './throw-away.ts';

const MANY = 100_000;
const SOME = 10_000;
const ROUNDS = 3;
/** V8 lets the space for new objects grow at leisure; fixed, its growth is not taken for ours. */
const steadyHeap = ['--expose-gc', '--min-semi-space-size=16', '--max-semi-space-size=16'];

export function run(): Promise<void> {
  return withThrowAwayCluster(async (cluster, directory) => {
    const env = {
      ...{ DATABASE_URL: databaseUrlOf(cluster), DATA_DIR: directory, LOG_LEVEL: 'error' },
      ...{ ALLOW_LOOPBACK_PUSH: 'true', DEMONSTRATION: 'without-pictures' },
    };
    await prepareDemonstration(env);
    const site = await startSite('serve', directory, { env });
    const receiver = startChild({ args: ['bench/push-counter.ts'], core: 'load' });
    const bare = startChild({ args: ['bench/bare-push-crypto.ts'], core: 'server' });
    const startWorker = (core: Core) =>
      startChild({ args: ['server/src/main.ts', 'work'], core, env, nodeOptions: steadyHeap });
    const worker = startWorker('server');
    try {
      const [many, some] = [await signInEditor(site.origin, 0), await signInEditor(site.origin, 1)];
      await seedFollowers(env, receiver, [
        { projectId: many.project.id, followers: MANY },
        { projectId: some.project.id, followers: SOME },
      ]);
      const stage: Stage = { receiver, bare, site, workers: [worker] };
      await publish(stage, some, SOME);
      const one = await rounds(stage, some);
      reportOne(one, await publish(stage, many, MANY));
      await withTwo(stage, some, one, startWorker('load'));
    } finally {
      await Promise.all([site, worker, receiver, bare].map((child) => child.stop()));
    }
  });
}

interface Stage {
  readonly receiver: Child;
  readonly bare: Child;
  readonly site: Child;
  /** The processes that send. */
  readonly workers: readonly Child[];
}

async function rounds(stage: Stage, editor: Editor): Promise<Told[]> {
  const told: Told[] = [];
  for (let round = 0; round < ROUNDS; round++) told.push(await publish(stage, editor, SOME));
  return told;
}

async function withTwo(
  stage: Stage,
  some: Editor,
  one: readonly Told[],
  second: Child,
): Promise<void> {
  await untilIdle(second);
  const two = { ...stage, workers: [...stage.workers, second] };
  await publish(two, some, SOME);
  reportTwo(one, await rounds(two, some));
  await stage.receiver.ask('reset');
  const updateId = await some.draft('De brug gaat open, en de stroom valt uit');
  await some.publish(updateId);
  while ((await received(stage)).devices < SOME / 4) await wait(20);
  await second.kill();
  reportKilled(SOME, await untilQuiet(stage));
}

/** Publishes and waits until every follower has been told, exactly once. */
async function publish(stage: Stage, editor: Editor, followers: number): Promise<Told> {
  const { bare, receiver } = stage;
  const ask = async (deviceKey: BareRun['deviceKey']) =>
    (await bare.ask<number>({ count: 2_500, deviceKey } satisfies BareRun)) * (followers / 2_500);
  const bareMs = [await ask('bytes')];
  const updateId = await editor.draft('De brug gaat open');
  await receiver.ask('reset');
  const before = await usageOf(stage);
  const publishedAt = Date.now();
  await editor.publish(updateId);
  const memory = await untilAllTold(stage, followers);
  const allAfterS = (Date.now() - publishedAt) / 1000;
  const after = await usageOf(stage);
  const { messages, firstAt } = await received(stage);
  if (messages !== followers) throw new Error('Somebody was told twice');
  bareMs.push(await ask('bytes'));
  return {
    ...{ followers, allAfterS, memory, firstAfterS: (firstAt - publishedAt) / 1000 },
    bareMs: ((bareMs[0] ?? 0) + (bareMs[1] ?? 0)) / 2,
    importedMs: await ask('imported'),
    serviceMs: after.serviceMs - before.serviceMs,
    postgresMs:
      before.postgresMs === undefined ? undefined : (after.postgresMs ?? 0) - before.postgresMs,
  };
}

async function untilAllTold(stage: Stage, followers: number): Promise<Sample[]> {
  const [worker] = stage.workers;
  if (!worker) throw new Error('Nobody sends');
  const memory: Sample[] = [];
  const deadline = Date.now() + 300_000;
  for (let quarter = 1; Date.now() < deadline; ) {
    await wait(100);
    const { devices } = await received(stage);
    const { rssBytes } = await worker.usage();
    const isDue = devices >= (followers * quarter) / 4 && followers === MANY;
    if (isDue) quarter += 1;
    memory.push({
      received: devices,
      rssBytes,
      liveBytes: isDue ? await worker.live() : undefined,
    });
    if (devices >= followers) return memory;
  }
  throw new Error('Not everyone was told');
}

const received = ({ receiver }: Stage) => receiver.ask<ReceivedSoFar>('received');

/** PostgreSQL is what runs below this process and is not one of ours. */
async function usageOf({ receiver, bare, site, workers }: Stage) {
  const sum = async (children: readonly Child[]) =>
    (await Promise.all(children.map((child) => child.usage())))
      .map(({ processorMs }) => processorMs)
      .reduce((total, ms) => total + ms, 0);
  const below = processorMsBelow(process.pid);
  const serviceMs = await sum(workers);
  const ours = serviceMs + (await sum([receiver, bare, site]));
  return { serviceMs, postgresMs: below === undefined ? undefined : below - ours };
}

async function untilIdle(child: Child): Promise<void> {
  for (let usedMs = 0; ; ) {
    const { processorMs } = await child.usage();
    if (usedMs > 0 && processorMs - usedMs < 30) return;
    usedMs = processorMs;
    await wait(1000);
  }
}

/** A killed worker's share is given to another within a minute; then nothing more arrives. */
async function untilQuiet(stage: Stage): Promise<ReceivedSoFar> {
  const startedAt = Date.now();
  let last = await received(stage);
  for (let changedAt = startedAt; ; ) {
    await wait(500);
    const now = await received(stage);
    if (now.messages !== last.messages) changedAt = Date.now();
    last = now;
    const isDone = now.devices === SOME || Date.now() - startedAt > 62_500;
    if (isDone && Date.now() - changedAt > 3_000) return now;
  }
}
