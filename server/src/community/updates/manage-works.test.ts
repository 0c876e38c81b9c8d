import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshNotice } from '../../test-support/fresh.ts';
import { startTestRuntime, type TestRuntime } from '../../test-support/test-runtime.ts';
import { createWorld, type World } from '../../test-support/world.ts';

let test: TestRuntime;
let world: World;
beforeAll(async () => {
  test = await startTestRuntime();
  world = await createWorld(test);
});
afterAll(() => test?.close());

const hourMs = 3_600_000;
const title = (nl: string) => ({ title: { nl } });
const between = (from: number, until: number) => ({
  startsAt: new Date(test.clock.now().getTime() + from * hourMs),
  endsAt: new Date(test.clock.now().getTime() + until * hourMs),
});

async function listed(): Promise<string[]> {
  const viewer = world.actors.viewer;
  const { works } = await test.call(viewer, 'updates.works', { projectId: world.north });
  return works.map((each) => each.title.nl + (each.cancelled ? ', called off' : ''));
}

it('works of today and later are listed, the first first, also those called off', async () => {
  const { north, east } = world.sites;
  const before = await listed();
  await freshNotice(test, north, { ...between(48, 50), ...title('Later') });
  await freshNotice(test, north, { ...between(-72, -48), ...title('Over') });
  const updateId = await freshNotice(test, north, { ...between(-2, 2), ...title('Under way') });
  await freshNotice(test, east, { ...between(1, 2), ...title('Elsewhere') });
  const added = async () => (await listed()).filter((each) => !before.includes(each));
  expect(await added()).toEqual(['Under way', 'Later']);

  await test.call(world.actors['editor of this project'], 'updates.withdraw', {
    ...{ projectId: world.north, updateId, reason: { nl: 'Het gaat niet door.' } },
  });
  expect(await added()).toEqual(['Under way, called off', 'Later']);
});

it('works that ended this morning can still be prolonged', async () => {
  const { startsAt, endsAt } = between(-2, -0.001);
  await freshNotice(test, world.sites.north, { startsAt, endsAt, ...title('Just over') });
  expect(await listed()).toContain('Just over');
});
