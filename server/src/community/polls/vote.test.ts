/** A vote for everyone takes work: a flood is stopped, a household at one network is not. */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { freshProof } from '../../test-support/fresh.ts';
import { answersTo, type FreshPoll, freshPoll } from '../../test-support/fresh-poll.ts';
import { asRole } from '../../test-support/raw-connection.ts';
import { startTestRuntime, type TestRuntime } from '../../test-support/test-runtime.ts';
import { createWorld, type World } from '../../test-support/world.ts';
import { pollBallots } from './tables.ts';
import { limitVotes } from './vote-limits.ts';

let test: TestRuntime;
let world: World;
beforeAll(async () => {
  test = await startTestRuntime();
  world = await createWorld(test);
});
afterAll(() => test?.close());

/** The network of a household, another in each test. */
let home = '';
let tests = 0;
beforeEach(() => {
  tests += 1;
  home = `203.0.113.${tests}`;
});
const elsewhere = '198.51.100.7';
const dayMs = 24 * 60 * 60 * 1000;
const open = () => freshPoll(test, world.sites.north, 'open');
const vote = (poll: FreshPoll, proof?: string, networkAddress = home, tree = 0) =>
  test.call(
    { kind: 'resident' },
    'polls.vote',
    { slug: poll.slug, pollId: poll.pollId, answers: answersTo(poll, { tree }), proof },
    { networkAddress },
  );
const inBox = ({ pollId }: FreshPoll) =>
  test.namespace.database.reader('worker').$count(pollBallots, eq(pollBallots.pollId, pollId));
const noMore = { code: 'too-many', issues: [{ hint: { key: 'no-work' } }] };

describe('without work', () => {
  it('five votes a day are taken from one network, however many devices are made up', async () => {
    const poll = await open();
    for (let each = 0; each < 5; each += 1) await vote(poll);
    const flood = await Promise.allSettled(Array.from({ length: 10 }, () => vote(poll)));
    expect(flood.filter(({ status }) => status === 'fulfilled')).toEqual([]);
    await expect(vote(poll)).rejects.toMatchObject(noMore);
    expect(await inBox(poll)).toBe(5);
  });

  it('other networks, other polls and the next day are not held to it', async () => {
    const [poll, other] = [await open(), await open()];
    for (let each = 0; each < 5; each += 1) await vote(poll);
    await expect(vote(poll)).rejects.toMatchObject(noMore);
    await vote(poll, undefined, elsewhere);
    await vote(other);
    test.clock.moveMs(dayMs);
    await vote(poll);
    expect([await inBox(poll), await inBox(other)]).toEqual([7, 1]);
  });

  it('nothing is counted for a vote that was not taken', async () => {
    const poll = await open();
    for (let each = 0; each < 6; each += 1)
      await expect(vote(poll, undefined, home, 9)).rejects.toMatchObject({ code: 'invalid' });
    expect(await vote(poll)).toEqual({ isCast: true });
  });
});

describe('with work', () => {
  it('the honest resident votes from a network that is full', async () => {
    const poll = await open();
    for (let each = 0; each < 5; each += 1) await vote(poll);
    await expect(vote(poll)).rejects.toMatchObject(noMore);
    expect(await vote(poll, await freshProof(test))).toEqual({ isCast: true });
  });

  it('a hundred votes a day are taken from one network, which holds no other up', async () => {
    const { pollId } = await open();
    const { namespace, clock, runtime } = test;
    const count = async (networkAddress: string) => {
      const caller = runtime.rateLimiter.caller({ kind: 'resident' }, networkAddress);
      const proof = await freshProof(test);
      await namespace.database.transaction('resident', {}, (tx) =>
        limitVotes({ tx, namespace, clock, caller }, pollId, proof),
      );
    };
    for (let each = 0; each < 100; each += 1) await count(home);
    const full = { code: 'too-many', issues: [{ hint: { key: 'network' } }] };
    await expect(count(home)).rejects.toMatchObject(full);
    await count(elsewhere);
    clock.moveMs(dayMs);
    await count(home);
  });

  it('one solution is good for one vote, on whichever poll and whenever it comes', async () => {
    const [poll, other] = [await open(), await open()];
    const proof = await freshProof(test);
    const replay = { code: 'conflict', issues: [{ path: 'proof' }] };
    const sent = await Promise.allSettled(Array.from({ length: 10 }, () => vote(poll, proof)));
    expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const again of [poll, other])
      await expect(vote(again, proof, elsewhere)).rejects.toMatchObject(replay);
    expect([await inBox(poll), await inBox(other)]).toEqual([1, 0]);
  });

  it('one that is none is refused, and one that has expired counts as none', async () => {
    const poll = await open();
    await expect(vote(poll, 'x')).rejects.toMatchObject({ issues: [{ path: 'proof' }] });
    for (let each = 0; each < 5; each += 1) await vote(poll);
    const old = await freshProof(test);
    test.clock.moveMs(31 * 60 * 1000);
    await expect(vote(poll, old)).rejects.toMatchObject(noMore);
  });

  it('a solution stays good when the vote was not taken', async () => {
    const poll = await open();
    const proof = await freshProof(test);
    await expect(vote(poll, proof, home, 9)).rejects.toMatchObject({ code: 'invalid' });
    expect(await vote(poll, proof)).toEqual({ isCast: true });
  });
});

describe('of who voted', () => {
  it('nothing is kept: a ballot more, and for half an hour a spent challenge', async () => {
    const poll = await open();
    const before = await rows();
    await vote(poll);
    await vote(poll, await freshProof(test));
    const grown = Object.entries(await rows()).filter(([name, number]) => number !== before[name]);
    expect(Object.fromEntries(grown.map(([name, to]) => [name, to - (before[name] ?? 0)]))).toEqual(
      { poll_ballots: 2, spent_challenges: 1 },
    );
  });

  async function rows(): Promise<Record<string, number>> {
    return asRole(test, 'worker', {}, async (ask) => {
      const found: Record<string, number> = {};
      for (const { name } of test.runtime.tables.community) {
        const { rows: counted } = await ask(`select count(*)::int as number from ${name}`);
        found[name] = counted[0].number;
      }
      return found;
    });
  }
});
