/** What the team may write in a poll and when: its moments, who votes, and what opening and closing leave. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asId } from '../../kernel/ids.ts';
import { freshPoll, householdContent, pollContent } from '../../test-support/fresh-poll.ts';
import { asRole } from '../../test-support/raw-connection.ts';
import { runJob } from '../../test-support/run-job.ts';
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

const editor = () => world.actors['editor of this project'];
const at = (minutes: number) =>
  new Date(test.clock.now().getTime() + minutes * 60_000).toISOString();
type More = { opensAt?: string; closesAt?: string };
const draft = async (more: More = {}) => {
  const content = { projectId: world.north, ...pollContent, ...more };
  const { pollId } = await test.call(editor(), 'polls.draft', content);
  return { projectId: world.north, pollId: asId<'poll'>(pollId) };
};
type Poll = Awaited<ReturnType<typeof draft>>;
const open = (poll: Poll) => test.call(editor(), 'polls.open', poll);
const stateOf = async (poll: Poll) => (await test.call(editor(), 'polls.results', poll)).poll.state;
const due = ({ pollId }: Poll) => runJob(test, pollDue, { pollId });
const closesAtWrong = { code: 'invalid', issues: [{ path: 'closesAt' }] };

describe('the moments of a poll', () => {
  it('are refused when it would close before or as it opens', async () => {
    for (const closesAt of [at(10), at(9)])
      await expect(draft({ opensAt: at(10), closesAt })).rejects.toMatchObject(closesAtWrong);
    const poll = await draft();
    const change = { ...poll, ...pollContent, opensAt: at(10), closesAt: at(10) };
    await expect(test.call(editor(), 'polls.revise', change)).rejects.toMatchObject(closesAtWrong);
  });

  it('are too late to open it when its last has passed', async () => {
    const poll = await draft({ closesAt: at(5) });
    test.clock.moveMs(5 * 60_000);
    await expect(open(poll)).rejects.toMatchObject(closesAtWrong);
    expect(await stateOf(poll)).toBe('draft');
  });

  it('hold no more once a scheduled poll is changed: it is a draft again', async () => {
    const poll = await draft({ opensAt: at(10) });
    expect(await open(poll)).toEqual({ state: 'scheduled' });
    await test.call(editor(), 'polls.revise', { ...poll, ...pollContent });
    test.clock.moveMs(10 * 60_000);
    await due(poll);
    expect(await stateOf(poll)).toBe('draft');
  });

  it('leave a trail when the clock opens and closes it, once however often the job runs', async () => {
    const poll = await draft({ opensAt: at(10), closesAt: at(20) });
    await open(poll);
    for (let time = 0; time < 2; time += 1) {
      test.clock.moveMs(10 * 60_000);
      await due(poll);
      await due(poll);
    }
    const { rows } = await asRole(test, 'worker', {}, (ask) =>
      ask('select event from audit_log where subject = $1 order by at, id', [
        `polls/${poll.pollId}`,
      ]),
    );
    const events = rows.map(({ event }) => event).filter((event) => event !== 'poll.drafted');
    expect(events.slice(-2)).toEqual(['poll.opened', 'poll.closed']);
    expect(events.filter((event) => event === 'poll.closed')).toHaveLength(1);
  });
});

describe('a draft', () => {
  it('cannot be closed, nor can who may vote be changed', async () => {
    const poll = await draft();
    await expect(test.call(editor(), 'polls.close', poll)).rejects.toMatchObject({
      code: 'conflict',
    });
    const change = { ...poll, ...householdContent };
    await expect(test.call(editor(), 'polls.revise', change)).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(await stateOf(poll)).toBe('draft');
  });

  it('of a household may not become one that shows results early', async () => {
    const { projectId, pollId } = await freshPoll(
      test,
      world.sites.north,
      'draft',
      householdContent,
    );
    const change = { projectId, pollId, ...householdContent, results: 'after-voting' as const };
    await expect(test.call(editor(), 'polls.revise', change)).rejects.toMatchObject({
      issues: [{ path: 'results' }],
    });
  });
});
