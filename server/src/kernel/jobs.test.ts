/** A job exists exactly when what asked for it is true, and is done although processes die. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { updateDue, updatePublished } from '../community/updates/index.ts';
import { startChild } from '../test-support/child-process.ts';
import { asSystem, freshUpdate } from '../test-support/fresh.ts';
import { loginsFor } from '../test-support/raw-connection.ts';
import { queued } from '../test-support/run-job.ts';
import { startTestRuntime, type TestRuntime } from '../test-support/test-runtime.ts';
import { createWorld, type World } from '../test-support/world.ts';
import { newId, type UpdateId } from './ids.ts';
import { job } from './job.ts';
import { type AnyJob, handle, type Jobs, openJobs } from './jobs.ts';
import { startPushReceiver } from './push/push-receiver.ts';

let test: TestRuntime;
let world: World;
const open: Jobs[] = [];
beforeAll(async () => {
  test = await startTestRuntime();
  world = await createWorld(test);
});
afterAll(async () => {
  for (const jobs of open) await jobs.stop();
  await test?.close();
});

/** Another worker on the same queue; a gone worker's job is given to it after a second. */
async function startWorker(handlers: readonly AnyJob[]): Promise<void> {
  const { actors } = await loginsFor(test, test.namespace.name);
  const { runtime, namespace, clock } = test;
  const jobs = await openJobs(actors.worker, runtime.log, 1);
  open.push(jobs);
  await jobs.work(handlers, { namespace, clock, log: runtime.log, config: runtime.config });
}

const idsOf = async () => (await queued(test, updateDue)).map(({ data }) => data.updateId);
const enqueue = (updateId: UpdateId) =>
  asSystem(test, ({ enqueue: add }) => add(updateDue, { updateId }));

describe('a job', () => {
  it('is there when the transaction commits, and not when it fails', async () => {
    const [kept, lost] = [newId<'update'>(), newId<'update'>()];
    await enqueue(kept);
    const failing = asSystem(test, async ({ enqueue: add }) => {
      await add(updateDue, { updateId: lost });
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(await idsOf()).toEqual([kept]);
  });

  it('that nobody has made a queue for is a fault, and takes its transaction with it', async () => {
    const unknown = job({ name: 'nobody.knows', data: updateDue.data });
    const updateId = newId<'update'>();
    const asking = asSystem(test, async ({ enqueue: add }) => {
      await add(updateDue, { updateId });
      await add(unknown, { updateId });
    });
    await expect(asking).rejects.toThrow();
    expect(await idsOf()).not.toContain(updateId);
  });

  it('with other data than declared is a fault', async () => {
    const asking = asSystem(test, ({ enqueue: add }) =>
      add(updateDue, { updateId: 'not an id' as UpdateId }),
    );
    await expect(asking).rejects.toThrow();
  });
});

describe('a process killed without warning', () => {
  it('after the commit and before the work: the followers are told by another', async () => {
    const service = await startPushReceiver({ clock: test.clock });
    const { endpoint, keys } = service.newSubscription();
    const device = { slug: 'north', language: 'nl' as const, endpoint, ...keys };
    await test.call({ kind: 'resident' }, 'following.follow', device);
    const updateId = await freshUpdate(test, world.sites.north, 'draft');
    const child = startChild(test, './child-that-publishes.ts', [updateId]);
    await child.untilItSays('committed');
    await child.kill();
    expect(service.requestCount()).toBe(0);
    await startWorker(
      test.runtime.jobs.filter(({ job: { name } }) => name === updatePublished.name),
    );
    await expect.poll(() => service.acceptedCount(), { timeout: 10_000 }).toBe(1);
    await service.close();
  });

  it('in the middle of the work: another does it again, from the start', async () => {
    const updateId = newId<'update'>();
    const child = startChild(test, './child-that-hangs.ts', []);
    const shortLived = { ...updateDue, expireInS: 1, retryDelayS: 1 };
    const taken = child.untilItSays('taken');
    await asSystem(test, ({ enqueue: add }) => add(shortLived, { updateId }));
    await taken;
    await child.kill();
    const done: UpdateId[] = [];
    await startWorker([
      handle(updateDue, async (_context, data) => {
        done.push(data.updateId);
      }),
    ]);
    await expect.poll(() => done, { timeout: 20_000 }).toContain(updateId);
  });
});
