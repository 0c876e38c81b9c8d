/** Counts add up over the rounds, and what one person wrote is not kept side by side. */
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshProof } from '../../../test-support/fresh.ts';
import { answersTo, freshPoll, pollContent } from '../../../test-support/fresh-poll.ts';
import { runJob } from '../../../test-support/run-job.ts';
import { startTestRuntime, type TestRuntime } from '../../../test-support/test-runtime.ts';
import { createWorld, type World } from '../../../test-support/world.ts';
import { openClientKey } from '../../clients/index.ts';
import { pollWords } from '../tables.ts';
import { wordsContext } from './count-ballots.ts';
import { boxesDue } from './count-job.ts';

let test: TestRuntime;
let world: World;
beforeAll(async () => {
  test = await startTestRuntime();
  world = await createWorld(test);
});
afterAll(() => test?.close());

describe('a later round', () => {
  it('is added to what was counted before: the answers, who gave any, and the ballots', async () => {
    const poll = await freshPoll(test, world.sites.north, 'open');
    const { slug, projectId, pollId } = poll;
    for (const trees of [
      [0, 0, 1, 1, 1],
      [0, 1, 1, 1, 1, 1],
    ]) {
      for (const tree of trees) {
        const answers = answersTo(poll, { tree });
        const proof = await freshProof(test);
        await test.call({ kind: 'resident' }, 'polls.vote', { slug, pollId, answers, proof });
      }
      await runJob(test, boxesDue, {});
    }
    const editor = world.actors['editor of this project'];
    const seen = await test.call(editor, 'polls.results', { projectId, pollId });
    expect(seen.poll.counted).toBe(11);
    expect(seen.questions[0]).toMatchObject({ answered: 11, numbers: [3, 8] });
  });
});

describe('words', () => {
  it('of one ballot are parted: they do not lie next to each other once counted', async () => {
    const open = { kind: 'open' as const, text: { nl: 'Nog iets?' } };
    const content = { ...pollContent, questions: [open, open] };
    const { slug, pollId, questionIds } = await freshPoll(
      test,
      world.sites.north,
      'open',
      content as never,
    );
    const ballots = 24;
    for (let each = 0; each < ballots; each += 1) {
      const answers = questionIds.map((questionId) => ({ questionId, words: `Van ${each}` }));
      const proof = await freshProof(test);
      await test.call({ kind: 'resident' }, 'polls.vote', { slug, pollId, answers, proof });
    }
    await runJob(test, boxesDue, {});
    const rows = await test.namespace.database
      .reader('worker')
      .select({ id: pollWords.id, words: pollWords.words })
      .from(pollWords)
      .where(eq(pollWords.pollId, pollId))
      .orderBy(sql`ctid`);
    const keys = await openClientKey(test.namespace, world.quay);
    const said = rows.map(({ id, words }) => keys.openText(world.quay, words, wordsContext(id)));
    expect(said).toHaveLength(2 * ballots);
    const together = said.filter((words, place) => words === said[place + 1]).length;
    // By chance one pair lies together; a third of them once in some millions of tests.
    expect(together).toBeLessThan(ballots / 3);
  });
});
