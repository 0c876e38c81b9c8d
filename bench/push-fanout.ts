/**
 * An update with 10,000 followers, from publishing to the last message: the real service, followed
 * and published through its API, against a receiver in a process of its own.
 *
 * Messages per second of processor time of the service, everything included (the job, opening sealed
 * addresses, encryption, requests, the ledger that keeps anyone from being told twice), are held
 * against the bare primitives of node:crypto for as many messages on the same core. PostgreSQL's
 * time comes apart. Memory is what is alive after collecting, and the size of the process.
 */
import { rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { type Child, startChild } from './child.ts';
import { post, signInEditor } from './editor.ts';
import { median, report, reportLimit } from './figure.ts';
import { processorMsBelow } from './process-tree.ts';
import type { ReceivedSoFar, Subscription } from './push-counter.ts';
import { type Site, startSite } from './site.ts';
import { throwAwayDirectory } from './throw-away.ts';

const FOLLOWERS = 10_000;
const ROUNDS = 3;
const FIRST_MESSAGE_LIMIT_S = 1;
/** V8 lets the space for new objects grow at leisure; fixed, its growth is not taken for ours. */
const steadyHeap = ['--expose-gc', '--min-semi-space-size=16', '--max-semi-space-size=16'];

export async function run(): Promise<void> {
  const directory = await throwAwayDirectory();
  const env = {
    TRUST_PROXY: 'true',
    ALLOW_LOOPBACK_PUSH: 'true',
    DEMONSTRATION: 'without-pictures',
  };
  const site = await startSite('up', directory, { env, nodeOptions: steadyHeap });
  const receiver = startChild({ args: ['bench/push-counter.ts'], core: 'load' });
  const bare = startChild({ args: ['bench/bare-push-crypto.ts'], core: 'server' });
  try {
    await measure(site, receiver, bare);
  } finally {
    await Promise.all([site.stop(), receiver.stop(), bare.stop()]);
    await rm(directory, { recursive: true, force: true });
  }
}

async function measure(site: Site, receiver: Child, bare: Child): Promise<void> {
  const editor = await signInEditor(site.origin);
  await followAll(site.origin, editor.project.slug, receiver);
  const rounds: Round[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const updateId = await editor.draft(`De brug gaat open, bericht ${round}`);
    const bareMs = await bare.ask<number>(FOLLOWERS);
    rounds.push({ bareMs, ...(await publish(site, receiver, () => editor.publish(updateId))) });
  }
  // In the first round the code is still warming up.
  reportRounds(rounds.slice(1));
}

interface Round {
  readonly bareMs: number;
  readonly serviceMs: number;
  readonly postgresMs: number | undefined;
  readonly firstAfterS: number;
  readonly memory: readonly Sample[];
}

interface Sample {
  readonly received: number;
  readonly liveBytes: number;
  readonly rssBytes: number;
}

/** Publishes and waits until every follower has been told, exactly once. */
async function publish(site: Site, receiver: Child, go: () => Promise<void>) {
  await receiver.ask('reset');
  const before = await site.usage();
  const belowBefore = processorMsBelow(site.pid);
  const publishedAt = Date.now();
  await go();
  const memory: Sample[] = [];
  let soFar: ReceivedSoFar;
  do {
    await wait(300);
    soFar = await receiver.ask<ReceivedSoFar>('received');
    const { liveBytes, rssBytes } = await site.usage();
    memory.push({ received: soFar.devices, liveBytes, rssBytes });
    if (Date.now() - publishedAt > 120_000) throw new Error('Not everyone was told');
  } while (soFar.devices < FOLLOWERS);
  const after = await site.usage();
  const belowAfter = processorMsBelow(site.pid);
  if (soFar.messages !== FOLLOWERS) throw new Error('Somebody was told twice');
  return {
    serviceMs: after.processorMs - before.processorMs,
    postgresMs: belowBefore === undefined ? undefined : (belowAfter ?? 0) - belowBefore,
    firstAfterS: (soFar.firstAt - publishedAt) / 1000,
    memory,
  };
}

function reportRounds(rounds: readonly Round[]): void {
  const perSecond = (ms: number) => (FOLLOWERS * 1000) / ms;
  report({
    name: 'push-fanout',
    figure: median(rounds.map(({ serviceMs }) => perSecond(serviceMs))),
    unit: 'messages/s of processor time',
    baseline: median(rounds.map(({ bareMs }) => perSecond(bareMs))),
    ratio: median(rounds.map(({ serviceMs, bareMs }) => bareMs / serviceMs)),
  });
  const postgresMs = rounds.flatMap((round) => round.postgresMs ?? []);
  if (postgresMs.length > 0) {
    const figure = median(postgresMs) / FOLLOWERS;
    const baseline = median(rounds.map(({ serviceMs }) => serviceMs)) / FOLLOWERS;
    const unit = 'ms of processor time a message';
    report({ name: 'push-fanout-postgres', figure, unit, baseline, ratio: figure / baseline });
  }
  const firstAfterS = median(rounds.map((round) => round.firstAfterS));
  reportLimit('push-fanout-first-message', firstAfterS, 's', FIRST_MESSAGE_LIMIT_S);
  reportMemory(rounds, 'liveBytes', 'push-fanout-memory-live');
  reportMemory(rounds, 'rssBytes', 'push-fanout-memory-rss');
}

/** The last quarter of the messages against the first. */
function reportMemory(rounds: readonly Round[], key: 'liveBytes' | 'rssBytes', name: string): void {
  const quarters = rounds.map(({ memory }) => ({
    first: highest(memory.filter(({ received }) => received <= FOLLOWERS / 4)),
    last: highest(memory.filter(({ received }) => received > (FOLLOWERS * 3) / 4)),
  }));
  function highest(samples: readonly Sample[]): number {
    return Math.max(...samples.map((sample) => sample[key])) / 2 ** 20;
  }
  report({
    name,
    figure: median(quarters.map(({ last }) => last)),
    unit: 'MB',
    baseline: median(quarters.map(({ first }) => first)),
    ratio: median(quarters.map(({ first, last }) => last / first)),
    target: '<= 1.1',
  });
}

/** Each device follows from an address of its own, as devices do. */
async function followAll(origin: string, slug: string, receiver: Child): Promise<void> {
  const subscriptions = await receiver.ask<Subscription[]>(FOLLOWERS);
  const follow = async (lane: number): Promise<void> => {
    for (let number = lane; number < FOLLOWERS; number += 4) {
      const device = { ...subscriptions[number], language: number % 5 ? 'nl' : 'en' };
      const headers = { 'x-forwarded-for': `10.1.${number >> 8}.${number & 255}` };
      await post(`${origin}/api/projects/${slug}/followers`, device, headers);
    }
  };
  await Promise.all([0, 1, 2, 3].map(follow));
}
