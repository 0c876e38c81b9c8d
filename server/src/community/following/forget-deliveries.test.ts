/** Who was told what is kept for a week and no longer. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshPushTarget, freshUpdate } from '../../test-support/fresh.ts';
import { runJob } from '../../test-support/run-job.ts';
import { startTestRuntime, type TestRuntime } from '../../test-support/test-runtime.ts';
import { createWorld, type World } from '../../test-support/world.ts';
import { claimFirst, nextFollowers } from './claim-deliveries.ts';
import { deliveriesDue } from './forget-deliveries.ts';
import { everyone } from './push-shards.ts';
import { deliveries } from './tables.ts';

let test: TestRuntime;
let world: World;
beforeAll(async () => {
  test = await startTestRuntime();
  world = await createWorld(test);
});
afterAll(() => test?.close());

const dayMs = 24 * 60 * 60 * 1000;
const forget = () => runJob(test, deliveriesDue, {});

async function claimForUpdate() {
  const { database } = test.namespace;
  const updateId = await freshUpdate(test, world.sites.north, 'published');
  const page = await nextFollowers(database, world.north, everyone, 10);
  expect(await claimFirst(database, updateId, page, test.clock.now())).toHaveLength(1);
  return updateId;
}

it('a delivery is forgotten after seven days, a younger one is kept, and twice changes nothing', async () => {
  const device = { slug: 'north', language: 'nl' as const, ...(await freshPushTarget()) };
  await test.call({ kind: 'resident' }, 'following.follow', device);
  await claimForUpdate();
  test.clock.moveMs(6 * dayMs);
  const kept = await claimForUpdate();
  await forget();
  const left = () => test.namespace.database.reader('worker').select().from(deliveries);
  expect(await left()).toHaveLength(2);
  test.clock.moveMs(dayMs + 1000);
  await forget();
  await forget();
  expect((await left()).map(({ updateId }) => updateId)).toEqual([kept]);
});
