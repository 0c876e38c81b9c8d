/** Which polls residents find, and under which address. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answersTo, freshPoll } from '../../test-support/fresh-poll.ts';
import { startTestRuntime, type TestRuntime } from '../../test-support/test-runtime.ts';
import { createWorld, type World } from '../../test-support/world.ts';

let test: TestRuntime;
let world: World;
beforeAll(async () => {
  test = await startTestRuntime();
  world = await createWorld(test);
});
afterAll(() => test?.close());

const resident = { kind: 'resident' } as const;
const dayMs = 24 * 60 * 60 * 1000;

describe('a poll', () => {
  it('is listed for ninety days after it closed, and can be looked up longer', async () => {
    const { slug, pollId } = await freshPoll(test, world.sites.north, 'closed');
    const listed = async () =>
      (await test.call(resident, 'polls.list', { slug })).polls.some(({ id }) => id === pollId);
    test.clock.moveMs(90 * dayMs - 1);
    expect(await listed()).toBe(true);
    test.clock.moveMs(1);
    expect(await listed()).toBe(false);
    const { poll } = await test.call(resident, 'polls.show', { slug, pollId });
    expect(poll.isOpen).toBe(false);
  });

  it('is found, and voted on, under its own project only', async () => {
    const poll = await freshPoll(test, world.sites.north, 'open');
    const elsewhere = { slug: 'south', pollId: poll.pollId };
    const vote = { ...elsewhere, answers: answersTo(poll, { tree: 0 }) };
    for (const attempt of [
      () => test.call(resident, 'polls.show', elsewhere),
      () => test.call(resident, 'polls.vote', vote),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: 'not-found' });
    const { polls } = await test.call(resident, 'polls.list', { slug: 'south' });
    expect(polls.map(({ id }) => id)).not.toContain(poll.pollId);
  });
});
