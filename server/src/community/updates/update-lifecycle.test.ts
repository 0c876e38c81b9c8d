/** An update from draft to withdrawal: draft ⇄ scheduled → published → withdrawn. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActionId, InputOf } from '../../compose.ts';
import { auditLog } from '../../kernel/audit.ts';
import type { UpdateId } from '../../kernel/ids.ts';
import { freshUpdate } from '../../test-support/fresh.ts';
import { queued, runJob } from '../../test-support/run-job.ts';
import { startTestRuntime, type TestRuntime } from '../../test-support/test-runtime.ts';
import { createWorld, plainText, type World } from '../../test-support/world.ts';
import { updatePublished } from './published-event.ts';
import { updateDue } from './schedule-update.ts';

let test: TestRuntime;
let world: World;
beforeAll(async () => {
  test = await startTestRuntime();
  world = await createWorld(test);
});
afterAll(() => test?.close());

const title = { nl: 'Brug open' };
const body = { nl: plainText('Vanaf maandag.') };
const hourMs = 3_600_000;
const inHours = (hours: number) =>
  new Date(test.clock.now().getTime() + hours * hourMs).toISOString();

type OnUpdate = Extract<
  ActionId,
  `updates.${'publish' | 'schedule' | 'unschedule' | 'correct' | 'withdraw' | 'revise'}`
>;
/** Everything that can be done to an update, with what it takes besides the update. */
const doings: { [Id in OnUpdate]: () => Omit<InputOf<Id>, 'projectId' | 'updateId'> } = {
  'updates.publish': () => ({}),
  'updates.schedule': () => ({ at: inHours(1) }),
  'updates.unschedule': () => ({}),
  'updates.revise': () => ({ kind: 'news', category: 'progress', title, body }),
  'updates.correct': () => ({ title, body, note: { nl: 'De dag klopte niet.' } }),
  'updates.withdraw': () => ({ reason: { nl: 'Gaat niet door.' } }),
};

function edit<Id extends OnUpdate>(id: Id, updateId: UpdateId, more: object = doings[id]()) {
  const editor = world.actors['editor of this project'];
  return test.call(editor, id, { projectId: world.north, updateId, ...more } as InputOf<Id>);
}

async function stateOf(updateId: UpdateId) {
  const input = { projectId: world.north, updateId };
  return (await test.call(world.actors.viewer, 'updates.edit', input)).update;
}

const residentReads = (updateId: UpdateId) =>
  test.call({ kind: 'resident' }, 'updates.read', { slug: 'north', updateId });

/** How often the trail says that this update was published, and its followers were to be told. */
async function publications(updateId: UpdateId) {
  const rows = await test.namespace.database.reader('worker').select().from(auditLog);
  const recorded = rows.filter(
    ({ event, subject }) => event === 'update.published' && subject === `updates/${updateId}`,
  );
  const jobs = await queued(test, updatePublished);
  return [recorded.length, jobs.filter(({ data }) => data.updateId === updateId).length];
}

describe('what may follow on', () => {
  const allowed: Record<'draft' | 'scheduled' | 'published' | 'withdrawn', readonly OnUpdate[]> = {
    draft: ['updates.publish', 'updates.schedule', 'updates.revise'],
    scheduled: ['updates.publish', 'updates.schedule', 'updates.unschedule', 'updates.revise'],
    published: ['updates.correct', 'updates.withdraw'],
    withdrawn: [],
  };
  const cells = Object.entries(allowed).flatMap(([state, may]) =>
    (Object.keys(doings) as OnUpdate[]).map(
      (id) => [state as keyof typeof allowed, id, may.includes(id) ? 'done' : 'conflict'] as const,
    ),
  );

  it.each(cells)('%s: %s is %s', async (state, id, expected) => {
    const updateId = await freshUpdate(test, world.sites.north, state);
    const outcome = await edit(id, updateId).then(
      () => 'done',
      (error) => error.code,
    );
    expect(outcome).toBe(expected);
    if (outcome === 'conflict') expect((await stateOf(updateId)).state).toBe(state);
  });
});

describe('a draft', () => {
  it('is hidden from residents until it is published, and then says who and what', async () => {
    const updateId = await freshUpdate(test, world.sites.north, 'draft');
    await expect(residentReads(updateId)).rejects.toMatchObject({ code: 'not-found' });
    await edit('updates.revise', updateId);
    await edit('updates.publish', updateId);
    const { update } = await residentReads(updateId);
    expect(update).toMatchObject({ title: 'Brug open', body: body.nl, correctionNote: null });
    expect(await publications(updateId)).toEqual([1, 1]);
  });

  it('announces works when it is a works notice, and only then', async () => {
    const updateId = await freshUpdate(test, world.sites.north, 'draft');
    const notice = { ...doings['updates.revise'](), kind: 'works' };
    await expect(edit('updates.revise', updateId, notice)).rejects.toMatchObject({
      ...{ code: 'invalid', issues: [{ path: 'works' }] },
    });
  });

  it('takes no picture of another project', async () => {
    const updateId = await freshUpdate(test, world.sites.north, 'draft');
    const content = { ...doings['updates.revise'](), pictureIds: [crypto.randomUUID()] };
    await expect(edit('updates.revise', updateId, content)).rejects.toMatchObject({
      ...{ code: 'invalid', issues: [{ path: 'pictureIds.0' }] },
    });
  });

  it('is found under its own project only', async () => {
    const updateId = await freshUpdate(test, world.sites.north, 'draft');
    const manager = world.actors['manager of this client'];
    const input = { projectId: world.south, updateId };
    await expect(test.call(manager, 'updates.publish', input)).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('a scheduled update', () => {
  const schedule = async (hours: number) => {
    const updateId = await freshUpdate(test, world.sites.north, 'draft');
    await edit('updates.schedule', updateId, { at: inHours(hours) });
    return updateId;
  };
  const due = (updateId: UpdateId) => runJob(test, updateDue, { updateId });

  it('waits in the queue for its moment, which lies ahead', async () => {
    const updateId = await schedule(2);
    const jobs = await queued(test, updateDue);
    const waiting = jobs.find(({ data }) => data.updateId === updateId);
    expect(waiting?.startAfter.toISOString()).toBe(inHours(2));
    await expect(edit('updates.schedule', updateId, { at: inHours(-1) })).rejects.toMatchObject({
      ...{ code: 'invalid', issues: [{ path: 'at' }] },
    });
  });

  it('is published once when its job runs twice, and not before its moment', async () => {
    const updateId = await schedule(2);
    await due(updateId);
    expect((await stateOf(updateId)).state).toBe('scheduled');
    test.clock.moveMs(2 * hourMs);
    await Promise.all([due(updateId), due(updateId)]);
    await due(updateId);
    expect((await stateOf(updateId)).state).toBe('published');
    expect(await publications(updateId)).toEqual([1, 1]);
  });

  it('stays a draft after unscheduling, although its job still runs', async () => {
    const updateId = await schedule(2);
    await edit('updates.unschedule', updateId);
    test.clock.moveMs(3 * hourMs);
    await due(updateId);
    expect(await stateOf(updateId)).toMatchObject({ state: 'draft', scheduledFor: null });
    expect(await publications(updateId)).toEqual([0, 0]);
  });

  it('moved to later waits for the later moment', async () => {
    const updateId = await schedule(1);
    await edit('updates.schedule', updateId, { at: inHours(5) });
    test.clock.moveMs(2 * hourMs);
    await due(updateId);
    expect((await stateOf(updateId)).state).toBe('scheduled');
    test.clock.moveMs(3 * hourMs);
    await due(updateId);
    expect((await stateOf(updateId)).state).toBe('published');
  });

  it('published by hand is not published again by its job', async () => {
    const updateId = await schedule(1);
    await edit('updates.publish', updateId);
    test.clock.moveMs(2 * hourMs);
    await due(updateId);
    expect(await publications(updateId)).toEqual([1, 1]);
  });
});
