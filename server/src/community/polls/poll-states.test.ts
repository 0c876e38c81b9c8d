/** Opening and closing, by the clock and by hand: when, what is queued, and what the trail says. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PollId } from '../../kernel/ids.ts';
import { freshProof } from '../../test-support/fresh.ts';
import { answersTo, freshPoll, pollContent } from '../../test-support/fresh-poll.ts';
import { asRole } from '../../test-support/raw-connection.ts';
import { queued, runJob } from '../../test-support/run-job.ts';
import { startTestRuntime, type TestRuntime } from '../../test-support/test-runtime.ts';
import { createWorld, type World } from '../../test-support/world.ts';
import { pollDue } from './poll-states.ts';

let test: TestRuntime;
let world: World;
beforeAll(async () => {
  test = await startTestRuntime();
  world = await createWorld(test);
});
afterAll(() => test?.close());

const minuteMs = 60_000;
const editor = () => world.actors['editor of this project'];
const the = (pollId: PollId) => ({ projectId: world.north, pollId });
const stateOf = async (pollId: PollId) =>
  (await test.call(editor(), 'polls.results', the(pollId))).poll.state;
const show = (pollId: PollId) =>
  test.call({ kind: 'resident' }, 'polls.show', { slug: 'north', pollId });
const due = (pollId: PollId) => runJob(test, pollDue, { pollId });
const dueMoments = async (pollId: PollId) =>
  (await queued(test, pollDue))
    .filter(({ data }) => data.pollId === pollId)
    .map(({ startAfter }) => startAfter);

/** A poll that was told to open in ten minutes and to close in twenty. */
async function scheduledPoll() {
  const at = (minutes: number) => new Date(test.clock.now().getTime() + minutes * minuteMs);
  const [opensAt, closesAt] = [at(10), at(20)];
  const { pollId } = (await test.call(editor(), 'polls.draft', {
    ...{ projectId: world.north, ...pollContent },
    ...{ opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString() },
  })) as { pollId: PollId };
  const opened = await test.call(editor(), 'polls.open', the(pollId));
  expect(opened).toEqual({ state: 'scheduled' });
  return { pollId, opensAt, closesAt };
}

/** What the trail says of opening and closing a poll, the oldest first. */
async function trailOf(pollId: PollId) {
  const { rows } = await asRole(test, 'worker', {}, (ask) =>
    ask(
      `select event, action, actor_kind as by, client_id as client, details from audit_log
       where subject = $1 and event in ('poll.opened', 'poll.closed') order by at, id`,
      [`polls/${pollId}`],
    ),
  );
  return rows;
}

describe('by the clock, a poll', () => {
  it('opens and closes at the moments it says, and not a moment before', async () => {
    const { pollId, opensAt, closesAt } = await scheduledPoll();
    const untilMs = (moment: Date) => moment.getTime() - test.clock.now().getTime();
    test.clock.moveMs(untilMs(opensAt) - 1);
    await due(pollId);
    expect(await stateOf(pollId)).toBe('scheduled');
    await expect(show(pollId)).rejects.toMatchObject({ code: 'not-found' });
    test.clock.moveMs(1);
    await due(pollId);
    expect((await show(pollId)).poll.isOpen).toBe(true);

    test.clock.moveMs(untilMs(closesAt) - 1);
    await due(pollId);
    expect(await stateOf(pollId)).toBe('open');
    expect((await show(pollId)).poll.isOpen).toBe(true);
    test.clock.moveMs(1);
    expect((await show(pollId)).poll.isOpen).toBe(false);
    await due(pollId);
    expect(await stateOf(pollId)).toBe('closed');
    expect(await dueMoments(pollId)).toEqual([opensAt, closesAt]);
  });

  it('takes no vote once its last moment has passed, whether or not it was closed yet', async () => {
    const { pollId } = await scheduledPoll();
    test.clock.moveMs(10 * minuteMs);
    await due(pollId);
    const questionIds = (await show(pollId)).questions.map(({ id }) => id as never);
    const vote = async () =>
      test.call({ kind: 'resident' }, 'polls.vote', {
        ...{ slug: 'north', pollId, answers: answersTo({ questionIds }, { tree: 0 }) },
        proof: await freshProof(test),
      });
    await vote();
    test.clock.moveMs(10 * minuteMs);
    await expect(vote()).rejects.toMatchObject({ code: 'conflict' });
  });

  it('that says no last moment stays open', async () => {
    const { pollId } = await freshPoll(test, world.sites.north, 'open');
    await due(pollId);
    expect(await stateOf(pollId)).toBe('open');
  });

  it('leaves an entry in the trail for opening and one for closing, however often it looks', async () => {
    const { pollId } = await scheduledPoll();
    const byHand = { action: 'polls.open', by: 'member', details: { state: 'scheduled' } };
    const byClock = { action: 'polls.due', by: 'system', details: {} };
    const entries = [
      { event: 'poll.opened', ...byHand, client: world.quay },
      { event: 'poll.opened', ...byClock, client: world.quay },
      { event: 'poll.closed', ...byClock, client: world.quay },
    ];
    for (const known of [1, 2, 3]) {
      await due(pollId);
      await due(pollId);
      expect(await trailOf(pollId)).toEqual(entries.slice(0, known));
      test.clock.moveMs(10 * minuteMs);
    }
  });
});

describe('by hand, a poll', () => {
  it('is closed at once, and counting its box is queued', async () => {
    const { pollId } = await freshPoll(test, world.sites.north, 'open');
    expect(await dueMoments(pollId)).toEqual([]);
    await test.call(editor(), 'polls.close', the(pollId));
    expect(await stateOf(pollId)).toBe('closed');
    expect(await dueMoments(pollId)).toHaveLength(1);
  });
});
