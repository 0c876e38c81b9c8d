/** A poll from draft to results: who may vote when, what is counted, and who sees what of it. */
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId, type PollId } from '../../kernel/ids.ts';
import { freshProof } from '../../test-support/fresh.ts';
import {
  answersTo,
  type FreshPoll,
  freshPoll,
  householdContent,
  pollContent,
} from '../../test-support/fresh-poll.ts';
import { asRole, denied, dumpOf, refusalOf } from '../../test-support/raw-connection.ts';
import { runJob } from '../../test-support/run-job.ts';
import { startTestRuntime, type TestRuntime } from '../../test-support/test-runtime.ts';
import { createWorld, type World } from '../../test-support/world.ts';
import { writingsOf } from '../../test-support/writings.ts';
import { boxesDue, decideBox } from './ballots/count-job.ts';
import { pollDue } from './poll-states.ts';
import { pollBallots, pollWords } from './tables.ts';

let test: TestRuntime;
let world: World;
beforeAll(async () => {
  test = await startTestRuntime();
  world = await createWorld(test);
});
afterAll(() => test?.close());

const resident = { kind: 'resident' } as const;
const editor = () => world.actors['editor of this project'];
const show = ({ slug, pollId }: FreshPoll, more: { voted?: 'yes' } = {}) =>
  test.call(resident, 'polls.show', { slug, pollId, ...more });
const results = ({ projectId, pollId }: FreshPoll) =>
  test.call(editor(), 'polls.results', { projectId, pollId });
const voteOn = async (poll: FreshPoll, given: Parameters<typeof answersTo>[1]) =>
  test.call(resident, 'polls.vote', {
    ...{ slug: poll.slug, pollId: poll.pollId, answers: answersTo(poll, given) },
    proof: await freshProof(test),
  });
const count = () => runJob(test, boxesDue, {});
const open = (content?: Parameters<typeof freshPoll>[3]) =>
  freshPoll(test, world.sites.north, 'open', content);
const worker = () => test.namespace.database.reader('worker');

describe('a poll', () => {
  it('is hidden from residents until it opens, and then listed', async () => {
    const poll = await freshPoll(test, world.sites.north, 'draft');
    await expect(show(poll)).rejects.toMatchObject({ code: 'not-found' });
    await expect(voteOn(poll, { tree: 0 })).rejects.toMatchObject({ code: 'not-found' });
    const { projectId, pollId } = poll;
    await test.call(editor(), 'polls.open', { projectId, pollId });
    const listed = await test.call(resident, 'polls.list', { slug: 'north' });
    expect(listed.polls).toContainEqual(expect.objectContaining({ id: pollId, isOpen: true }));
    expect((await show(poll)).questions.map(({ kind }) => kind)).toEqual([
      ...['single', 'multiple', 'scale', 'open'],
    ]);
  });

  it('can be changed and thrown away before it opens, and not after', async () => {
    const { projectId, pollId, slug } = await freshPoll(test, world.sites.north, 'draft');
    const the = { projectId, pollId };
    await test.call(editor(), 'polls.revise', { ...the, ...pollContent, title: { nl: 'Anders' } });
    const changed = await test.call(editor(), 'polls.results', the);
    expect(changed.poll.title.nl).toBe('Anders');
    expect(changed.questions).toHaveLength(4);
    await test.call(editor(), 'polls.open', the);
    const change = { ...the, ...pollContent };
    for (const attempt of [
      () => test.call(editor(), 'polls.revise', change),
      () => test.call(editor(), 'polls.discard', the),
      () => test.call(editor(), 'polls.open', the),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: 'conflict' });
    const draft = await freshPoll(test, world.sites.north, 'draft');
    await test.call(editor(), 'polls.discard', { projectId, pollId: draft.pollId });
    await expect(results({ ...draft, slug })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('of a household cannot promise results before it closes', async () => {
    const input = { projectId: world.north, ...householdContent, results: 'always' as const };
    await expect(test.call(editor(), 'polls.draft', input)).rejects.toMatchObject({
      issues: [{ path: 'results' }],
    });
  });

  it.each([
    ['a choice without answers', { kind: 'single', options: [] }, 'options'],
    ['a scale without ends', { kind: 'scale' }, 'ends'],
    ['answers to an open question', { kind: 'open', options: [{ nl: 'x' }] }, 'options'],
  ])('is refused with %s', async (_what, question, field) => {
    const questions = [{ text: { nl: 'Wat?' }, ...question }] as never;
    const input = { projectId: world.north, ...pollContent, questions };
    await expect(test.call(editor(), 'polls.draft', input)).rejects.toMatchObject({
      issues: [{ path: `questions.0.${field}` }],
    });
  });

  it('leaves a trail of what the team did, and none of who voted', async () => {
    const poll = await open();
    const at = { projectId: poll.projectId, pollId: poll.pollId };
    const before = await auditRows();
    await voteOn(poll, { tree: 1, words: 'Meer bankjes' });
    expect(await auditRows()).toEqual(before);
    await test.call(editor(), 'polls.close', at);
    const [last] = (await auditRows()).slice(-1);
    expect(last).toMatchObject({ event: 'poll.closed', subject: `polls/${poll.pollId}` });
  });

  async function auditRows() {
    const { rows } = await asRole(test, 'worker', {}, (ask) =>
      ask('select event, subject from audit_log order by at, id'),
    );
    return rows;
  }
});

describe('votes', () => {
  it('are counted for five together, per answer, and then gone from the box', async () => {
    const poll = await open();
    for (const tree of [0, 1, 1, 1]) await voteOn(poll, { tree, missing: [0, 2] });
    await count();
    expect((await results(poll)).poll.counted).toBe(0);
    expect((await show(poll)).tallies).toEqual([]);
    await voteOn(poll, { tree: 0, beauty: 4, words: 'Mooi zo' });
    await count();
    await count();
    const seen = await results(poll);
    expect(seen.poll.counted).toBe(5);
    expect(seen.questions.map(({ answered, numbers }) => [answered, numbers])).toEqual([
      ...[
        [5, [2, 3]],
        [4, [4, 0, 4]],
        [1, [0, 0, 0, 1, 0]],
        [1, []],
      ],
    ]);
    expect(seen.questions[3]?.words).toEqual(['Mooi zo']);
    const left = await worker()
      .select({ id: pollBallots.id })
      .from(pollBallots)
      .where(eq(pollBallots.pollId, poll.pollId));
    expect(left).toEqual([]);
  });

  it('are shown to residents per question once five answered it', async () => {
    const poll = await open();
    for (const tree of [0, 1, 1, 1, 0]) await voteOn(poll, { tree });
    await voteOn(poll, { beauty: 5 });
    await count();
    const { tallies } = await show(poll);
    expect(tallies).toEqual([{ questionId: poll.questionIds[0], answered: 5, numbers: [2, 3] }]);
  });

  it('that are left when a poll closes are counted, however few, and none after', async () => {
    const poll = await open();
    const { projectId, pollId } = poll;
    await voteOn(poll, { tree: 1 });
    await test.call(editor(), 'polls.close', { projectId, pollId });
    await expect(voteOn(poll, { tree: 1 })).rejects.toMatchObject({ code: 'conflict' });
    await runJob(test, pollDue, { pollId });
    await runJob(test, pollDue, { pollId });
    expect((await results(poll)).questions[0]).toMatchObject({ answered: 1, numbers: [0, 1] });
  });

  it('hold no word on disk that can be read, in the box and out of it', async () => {
    const poll = await open();
    for (let each = 0; each < 5; each += 1) await voteOn(poll, { words: 'Kanariewoord' });
    const dump = () => dumpOf(test, ['poll_ballots', 'poll_words']);
    const inBox = await dump();
    await count();
    for (const text of [inBox, await dump()])
      for (const hidden of writingsOf('Kanariewoord')) expect(text).not.toContain(hidden);
    const kept = await worker()
      .select({ id: pollWords.id })
      .from(pollWords)
      .where(and(eq(pollWords.pollId, poll.pollId)));
    expect(kept).toHaveLength(5);
  });

  it('are never lost or doubled when many come at once while the box is being counted', async () => {
    const poll = await open();
    const votes = Array.from({ length: 30 }, (_none, each) => voteOn(poll, { tree: each % 2 }));
    await Promise.all([...votes, count(), count()]);
    await test.call(editor(), 'polls.close', { projectId: poll.projectId, pollId: poll.pollId });
    await Promise.all([runJob(test, pollDue, { pollId: poll.pollId }), count()]);
    await count();
    const { poll: seen, questions } = await results(poll);
    expect(seen.counted).toBe(30);
    expect(questions[0]).toMatchObject({ answered: 30, numbers: [15, 15] });
  });
});

describe('results', () => {
  const five = async (poll: FreshPoll) => {
    for (let each = 0; each < 5; each += 1) await voteOn(poll, { tree: 0 });
    await count();
    return poll;
  };
  const close = async ({ projectId, pollId }: FreshPoll) => {
    await test.call(editor(), 'polls.close', { projectId, pollId });
    await runJob(test, pollDue, { pollId });
  };

  it.each([
    ['always', 1, 1, 1],
    ['after-voting', null, 1, 1],
    ['after-closing', null, null, 1],
    ['never', null, null, null],
  ] as const)('shown %s', async (shown, before, voted, closed) => {
    const poll = await five(await open({ ...pollContent, results: shown } as never));
    const seen = async (more?: { voted: 'yes' }) =>
      (await show(poll, more)).tallies?.length ?? null;
    expect([await seen(), await seen({ voted: 'yes' })]).toEqual([before, voted]);
    await close(poll);
    expect(await seen()).toBe(closed);
  });

  it('that are not shown are refused by PostgreSQL itself', async () => {
    const hidden = await five(await open({ ...pollContent, results: 'after-closing' } as never));
    const shown = await five(await open());
    const rows = async ({ pollId }: FreshPoll) =>
      asRole(
        test,
        'resident',
        {},
        async (ask) =>
          (await ask('select 1 from poll_counts where poll_id = $1', [pollId])).rowCount,
      );
    expect([await rows(hidden), await rows(shown)]).toEqual([0, 2]);
    await close(hidden);
    expect(await rows(hidden)).toBe(2);
  });

  it('can be taken along as a file', async () => {
    const poll = await five(await open());
    const { projectId, pollId } = poll;
    const file = await test.call(editor(), 'polls.export', { projectId, pollId });
    expect(file.type).toBe('text/csv; charset=utf-8');
    expect(file.bytes.toString()).toContain('"Welke boom?","single","Linde","5","5"');
  });
});

describe('what PostgreSQL refuses', () => {
  it('a resident: looking into the box, at words, codes and keys, and changing a count', async () => {
    await asRole(test, 'resident', {}, async (ask) => {
      for (const statement of [
        'select 1 from poll_ballots',
        'select 1 from poll_words',
        'select 1 from poll_keys',
        'delete from poll_ballots',
        'update poll_ballots set is_shaken = true',
        'update poll_counts set number = 9',
        'insert into poll_words (id) values (gen_random_uuid())',
        'select counted from polls',
      ])
        expect(await refusalOf(ask, statement), statement).toBe(denied);
      expect((await ask('select 1 from poll_tokens')).rowCount).toBe(0);
      expect((await ask('update poll_tokens set is_spent = true')).rowCount).toBe(0);
    });
  });

  it('a member: ballots, keys, which code is whose, and changing a count', async () => {
    const mine = { clients: `{${world.quay}}` };
    await asRole(test, 'member', mine, async (ask) => {
      for (const statement of [
        'select 1 from poll_ballots',
        'select 1 from poll_keys',
        'select code_hash from poll_tokens',
        'select blinded_hash from poll_tokens',
        'update poll_tokens set is_spent = false',
        'update poll_counts set number = 9',
        'delete from poll_words',
      ])
        expect(await refusalOf(ask, statement), statement).toBe(denied);
    });
  });

  it('putting a ballot into a box that is closed or not open yet', async () => {
    for (const state of ['draft', 'closed'] as const) {
      const { pollId } = await freshPoll(test, world.sites.north, state);
      const insert = `insert into poll_ballots (id, client_id, poll_id, serial, answers)
        values (gen_random_uuid(), '${world.quay}', '${pollId}', '\\x00', '\\x00')`;
      await asRole(test, 'resident', {}, async (ask) =>
        expect(await refusalOf(ask, insert)).toBe(denied),
      );
    }
  });
});

describe('a rating', () => {
  it('is asked once, counted by the month, and seen by the team only', async () => {
    const projectId = world.south;
    const manager = world.actors['manager of this client'];
    const { pollId } = await test.call(manager, 'polls.start-rating', { projectId });
    await expect(test.call(manager, 'polls.start-rating', { projectId })).rejects.toMatchObject({
      code: 'conflict',
    });
    const the = { projectId, pollId: pollId as PollId };
    const { questions } = await test.call(manager, 'polls.results', the);
    const poll = { ...the, slug: 'south', questionIds: questions.map(({ id }) => id as never) };
    const rate = async (points: number) =>
      test.call(resident, 'polls.vote', {
        ...{ slug: 'south', pollId: the.pollId, proof: await freshProof(test) },
        answers: [{ questionId: poll.questionIds[0] as never, choices: [points] }],
      });
    for (const points of [5, 4, 4, 3, 4]) await rate(points);
    await count();
    test.clock.moveMs(31 * 24 * 3_600_000);
    for (const points of [1, 2, 1, 2, 1]) await rate(points);
    await count();
    const seen = await test.call(manager, 'polls.results', the);
    expect(seen.questions[0]?.months).toEqual([
      { month: '2026-06', answered: 5, average: 4 },
      { month: '2026-07', answered: 5, average: 1.4 },
    ]);
    expect((await show(poll)).tallies).toBeNull();
  });
});

describe('the box', () => {
  const box = (kind: 'ordinary' | 'household', state: 'open' | 'closed', waiting: number) => ({
    poll: { id: newId<'poll'>(), clientId: newId<'client'>(), kind, state },
    ...{ slug: 'north', waiting, unshaken: waiting },
  });

  it('waits for a group, is shaken when it must stay shut, and emptied when the poll is over', () => {
    expect(decideBox(box('ordinary', 'open', 4))).toBe('wait');
    expect(decideBox(box('ordinary', 'open', 5))).toBe('count');
    expect(decideBox(box('household', 'open', 4))).toBe('wait');
    expect(decideBox(box('household', 'open', 500))).toBe('shake');
    expect(decideBox({ ...box('household', 'open', 500), unshaken: 4 })).toBe('wait');
    expect(decideBox(box('household', 'closed', 1))).toBe('count');
    expect(decideBox(box('ordinary', 'closed', 1))).toBe('count');
  });
});
