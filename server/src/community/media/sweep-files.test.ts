import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshPicture, smallPicture } from '../../test-support/fresh.ts';
import { runJob } from '../../test-support/run-job.ts';
import { startTestRuntime, type TestRuntime } from '../../test-support/test-runtime.ts';
import { createWorld, type World } from '../../test-support/world.ts';
import { storePicture } from './store-picture.ts';
import { filesDue } from './sweep-files.ts';

let test: TestRuntime;
let world: World;
beforeAll(async () => {
  test = await startTestRuntime();
  world = await createWorld(test);
});
afterAll(() => test?.close());

const filesOf = async (pictureId: string) =>
  (await Array.fromAsync(test.namespace.store.list(''))).filter((key) => key.includes(pictureId));

it('removes files without a picture once they are a day old, and no others, however often', async () => {
  const { north } = world.sites;
  const { mediaId } = await freshPicture(test, north, { isPublished: true });
  const orphan = await storePicture(test.namespace, north.clientId, await smallPicture());
  const kept = await filesOf(mediaId);

  // Files bear the time of the real clock, the job goes by the one of the test.
  test.clock.moveMs(Date.now() - test.clock.now().getTime());
  await runJob(test, filesDue, {});
  expect(await filesOf(orphan.id)).not.toEqual([]);

  test.clock.moveMs(25 * 60 * 60 * 1000);
  await runJob(test, filesDue, {});
  await runJob(test, filesDue, {});
  expect(await filesOf(orphan.id)).toEqual([]);
  expect(await filesOf(mediaId)).toEqual(kept);
});
