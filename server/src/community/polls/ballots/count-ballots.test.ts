/** What one person wrote to two questions is not kept side by side. */
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshProof } from '../../../test-support/fresh.ts';
import { freshPoll, pollContent } from '../../../test-support/fresh-poll.ts';
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
