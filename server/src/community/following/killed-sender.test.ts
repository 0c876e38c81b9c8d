/** A worker is killed in the middle of telling thousands, and another goes on. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Jobs, openJobs } from '../../kernel/jobs.ts';
import { type PushReceiver, startPushReceiver } from '../../kernel/push/push-receiver.ts';
import { startChild } from '../../test-support/child-process.ts';
import { asSystem, freshUpdate } from '../../test-support/fresh.ts';
import { loginsFor } from '../../test-support/raw-connection.ts';
import { queued } from '../../test-support/run-job.ts';
import { startTestRuntime, type TestRuntime } from '../../test-support/test-runtime.ts';
import { createWorld, type World } from '../../test-support/world.ts';
import { importFollowers } from './import-followers.ts';
import { shardDue, shardsFor } from './push-shards.ts';
import { batchSize } from './send-to-shard.ts';
import { deliveries } from './tables.ts';

const devices = 3_000;
let test: TestRuntime;
let world: World;
let service: PushReceiver;
let supervisor: Jobs;

beforeAll(async () => {
  test = await startTestRuntime();
  world = await createWorld(test);
  service = await startPushReceiver();
  const { actors } = await loginsFor(test, test.namespace.name);
  // Looks every second for jobs whose worker has gone, and does none itself.
  supervisor = await openJobs(actors.worker, test.runtime.log, 1);
});
afterAll(async () => {
  await supervisor?.stop();
  await service?.close();
  await test?.close();
});

/** Four shards, each given to another worker when it has not come to an end after some seconds. */
async function publishToAll() {
  const subscriptions = Array.from({ length: devices }, () => service.newSubscription());
  const updateId = await freshUpdate(test, world.sites.north, 'published');
  const at = test.clock.now().toISOString();
  const soon = { ...shardDue, expireInS: 6, retryDelayS: 1 };
  await asSystem(test, async ({ tx, enqueueAll }) => {
    const devicesOf = subscriptions.map(({ endpoint, keys }) => ({
      ...{ endpoint, ...keys, language: 'nl' as const },
    }));
    await importFollowers(tx, test.namespace, world.sites.north, devicesOf);
    await enqueueAll(
      soon,
      shardsFor(20_000).map((shard) => ({ updateId, ...shard, at })),
    );
  });
}

const stateOfShards = async () => (await queued(test, shardDue)).map(({ state }) => state);

it('nobody is told twice, and all are told but those under way when it was killed', async () => {
  await publishToAll();
  const first = startChild(test, '../test-support/child-that-sends.ts', []);
  await expect
    .poll(() => service.acceptedCount(), { timeout: 60_000, interval: 5 })
    .toBeGreaterThan(400);
  await first.kill();
  const before = service.requestCount();
  expect(before).toBeLessThan(devices);
  await expect.poll(stateOfShards, { timeout: 30_000 }).not.toContain('active');
  const second = startChild(test, '../test-support/child-that-sends.ts', []);
  await expect
    .poll(async () => new Set(await stateOfShards()), { timeout: 90_000 })
    .toEqual(new Set(['completed']));
  await second.kill();
  const told = service.received.map(({ endpoint }) => endpoint);
  expect(new Set(told).size).toBe(told.length);
  expect(service.requestCount()).toBe(told.length);
  // The batch that was claimed, and what of the one before was still under way.
  expect(told.length).toBeGreaterThan(devices - 2 * batchSize);
  const rows = await test.namespace.database.reader('worker').select().from(deliveries);
  const lost = rows.filter(({ state }) => state === 'claimed').length;
  expect(rows).toHaveLength(devices);
  // What had arrived without being written down yet is claimed too, and not sent again.
  expect(lost).toBeLessThanOrEqual(3 * batchSize);
  expect(told.length + lost).toBeGreaterThanOrEqual(devices);
}, 240_000);
