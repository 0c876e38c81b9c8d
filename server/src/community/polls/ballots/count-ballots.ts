/**
 * Opening the box: ballots become numbers and are gone. They are taken out in random order and the
 * words of one ballot are parted, so that nothing says which answers one person gave.
 */
import { randomInt, randomUUID } from 'node:crypto';
import { eq, inArray, sql } from 'drizzle-orm';
import type { Tx } from '../../../kernel/database/database.ts';
import type { PollId, QuestionId } from '../../../kernel/ids.ts';
import type { Namespace } from '../../../kernel/namespace.ts';
import { openClientKey } from '../../clients/index.ts';
import type { Answer } from '../check-answers.ts';
import { answered, pollBallots, pollCounts, polls, pollWords } from '../tables.ts';
import type { Poll } from '../the-poll.ts';
import { readBallot } from './ballot-box.ts';

const batchSize = 1000;

/** Counts every ballot in the poll's box; gives how many. Runs as the worker. */
export async function countBallots(
  tx: Tx,
  namespace: Namespace,
  poll: Pick<Poll, 'id' | 'clientId' | 'kind'>,
  now: Date,
): Promise<number> {
  const keys = await openClientKey(namespace, poll.clientId);
  let counted = 0;
  for (;;) {
    const ballots = await tx
      .select({ id: pollBallots.id, answers: pollBallots.answers })
      .from(pollBallots)
      .where(eq(pollBallots.pollId, poll.id))
      .orderBy(sql`random()`)
      .limit(batchSize)
      .for('update');
    if (ballots.length === 0) break;
    const answers = ballots.flatMap(({ id, answers: sealed }) =>
      readBallot(keys, { id, clientId: poll.clientId, answers: sealed }),
    );
    await raiseCounters(tx, poll, answers, poll.kind === 'rating' ? monthOf(now) : '');
    await keepWords(tx, keys, poll, answers);
    await tx.delete(pollBallots).where(
      inArray(
        pollBallots.id,
        ballots.map(({ id }) => id),
      ),
    );
    counted += ballots.length;
  }
  if (counted === 0) return 0;
  await tx
    .update(polls)
    .set({ counted: sql`${polls.counted} + ${counted}` })
    .where(eq(polls.id, poll.id));
  return counted;
}

type Owner = Pick<Poll, 'id' | 'clientId'>;

async function raiseCounters(
  tx: Tx,
  { id: pollId, clientId }: Owner,
  answers: readonly Answer[],
  period: string,
): Promise<void> {
  const numbers = new Map<string, { questionId: QuestionId; choice: number; number: number }>();
  for (const { questionId, choices } of answers) {
    for (const choice of [answered, ...choices]) {
      const key = `${questionId} ${choice}`;
      const before = numbers.get(key)?.number ?? 0;
      numbers.set(key, { questionId, choice, number: before + 1 });
    }
  }
  if (numbers.size === 0) return;
  await tx
    .insert(pollCounts)
    .values([...numbers.values()].map((each) => ({ ...each, clientId, pollId, period })))
    .onConflictDoUpdate({
      target: [pollCounts.questionId, pollCounts.period, pollCounts.choice],
      set: { number: sql`${pollCounts.number} + excluded.number` },
    });
}

async function keepWords(
  tx: Tx,
  keys: Awaited<ReturnType<typeof openClientKey>>,
  { id: pollId, clientId }: Owner,
  answers: readonly Answer[],
): Promise<void> {
  const written = answers.flatMap(({ questionId, words }) =>
    words ? [{ questionId, words }] : [],
  );
  if (written.length === 0) return;
  await tx.insert(pollWords).values(
    shuffled(written).map(({ questionId, words }) => {
      const id = randomUUID();
      const sealed = keys.seal(clientId, words, wordsContext(id));
      return { id, clientId, pollId, questionId, words: sealed };
    }),
  );
}

/** What sealed words are bound to. */
export const wordsContext = (id: string) => `poll_words.words/${id}`;

/**
 * Shakes the box of a poll that is not to be counted yet: every ballot is written anew, in random
 * order and in one transaction, so that neither its place in the table nor the transaction that
 * wrote it tells when it came. Runs as the worker.
 */
export async function shakeBox(tx: Tx, pollId: PollId): Promise<void> {
  const ballots = await tx.delete(pollBallots).where(eq(pollBallots.pollId, pollId)).returning();
  for (const part of partsOf(shuffled(ballots)))
    await tx.insert(pollBallots).values(part.map((ballot) => ({ ...ballot, isShaken: true })));
}

function partsOf<T>(all: readonly T[]): T[][] {
  const parts = Math.ceil(all.length / batchSize);
  return Array.from({ length: parts }, (_none, place) =>
    all.slice(place * batchSize, (place + 1) * batchSize),
  );
}

/** In random order (Fisher and Yates), from the system's source of randomness. */
function shuffled<T>(all: readonly T[]): T[] {
  const mixed = [...all];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    const [one, two] = [mixed[last], mixed[other]];
    if (one === undefined || two === undefined) continue;
    mixed[last] = two;
    mixed[other] = one;
  }
  return mixed;
}

function monthOf(now: Date): string {
  return now.toISOString().slice(0, 7);
}
