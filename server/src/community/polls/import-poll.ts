import { randomUUID } from 'node:crypto';
import type { Tx } from '../../kernel/database/database.ts';
import { type ClientId, newId, type PollId, type ProjectId } from '../../kernel/ids.ts';
import type { Namespace } from '../../kernel/namespace.ts';
import { openClientKey } from '../clients/index.ts';
import type { PollKeyPair } from './ballots/blind-signature.ts';
import { wordsContext } from './ballots/count-ballots.ts';
import { hashOfCode } from './ballots/household-token.ts';
import { keepPollKey } from './ballots/poll-key.ts';
import type { NewQuestion, PollKind, PollResults, PollState } from './shapes.ts';
import { answered, pollCounts, pollQuestions, polls, pollTokens, pollWords } from './tables.ts';

/** A question that was answered elsewhere. */
export type ImportedQuestion = NewQuestion & {
  /** How often each answer was given, by month (`2026-04`) or, for other polls than ratings, `''`. */
  readonly numbers?: Readonly<Record<string, readonly number[]>>;
  readonly words?: readonly string[];
  /** How many answered at all, where several answers may be given; else it follows. */
  readonly answered?: number;
};

/** A poll with its results, as it comes from elsewhere. */
export interface ImportedPoll {
  readonly clientId: ClientId;
  readonly projectId: ProjectId;
  readonly kind: PollKind;
  readonly state: PollState;
  readonly results: PollResults;
  readonly title: typeof polls.$inferSelect.title;
  readonly introduction: typeof polls.$inferSelect.introduction;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  readonly counted: number;
  readonly questions: readonly ImportedQuestion[];
  /** For a household poll: its key, and codes that open it. */
  readonly household?: { readonly key: PollKeyPair; readonly codes: readonly string[] };
}

/** Adds a poll; gives its id. Runs as the worker; the client's key is opened. */
export async function importPoll(
  tx: Tx,
  namespace: Namespace,
  { questions, household, ...poll }: ImportedPoll,
): Promise<PollId> {
  const id = newId<'poll'>();
  const { clientId } = poll;
  await tx.insert(polls).values({
    ...{ id, ...poll, publicKey: household?.key.publicKey ?? null },
    closedAt: poll.state === 'closed' ? poll.closesAt : null,
  });
  const asked = questions.map((question) => ({ ...question, id: newId<'question'>() }));
  await tx.insert(pollQuestions).values(
    asked.map(
      ({ numbers: _numbers, words: _words, answered: _all, ends, ...question }, position) => ({
        ...{ ...question, clientId, pollId: id, position },
        ends: ends ?? null,
      }),
    ),
  );
  await importResults(tx, namespace, { pollId: id, clientId }, asked);
  if (household) {
    await keepPollKey(tx, namespace, { id, clientId }, household.key);
    const hashes = household.codes.map((code) => hashOfCode(namespace, id, code));
    if (hashes.length > 0)
      await tx
        .insert(pollTokens)
        .values(hashes.map((codeHash) => ({ codeHash, clientId, pollId: id })));
  }
  return id;
}

type Asked = ImportedQuestion & { readonly id: typeof pollQuestions.$inferSelect.id };

async function importResults(
  tx: Tx,
  namespace: Namespace,
  owner: { pollId: PollId; clientId: ClientId },
  asked: readonly Asked[],
): Promise<void> {
  const counts = asked.flatMap((question) =>
    Object.entries(question.numbers ?? {}).flatMap(([period, numbers]) =>
      countersOf(question, period, numbers),
    ),
  );
  if (counts.length > 0)
    await tx.insert(pollCounts).values(counts.map((each) => ({ ...owner, ...each })));
  const keys = await openClientKey(namespace, owner.clientId);
  const said = asked.flatMap(({ id: questionId, words = [] }) =>
    words.map((text) => {
      const id = randomUUID();
      const sealed = keys.seal(owner.clientId, text, wordsContext(id));
      return { id, ...owner, questionId, words: sealed };
    }),
  );
  if (said.length > 0) await tx.insert(pollWords).values(said);
}

/** A scale counts from 1; of several answers to one question only the most given is sure. */
function countersOf(question: Asked, period: string, numbers: readonly number[]) {
  const { id: questionId, kind } = question;
  const sure = kind === 'multiple' ? Math.max(0, ...numbers) : numbers.reduce((a, b) => a + b, 0);
  const total = question.answered ?? sure;
  const first = kind === 'scale' ? 1 : 0;
  const perChoice = kind === 'open' ? [] : numbers;
  return [total, ...perChoice].map((number, place) => ({
    ...{ questionId, period, number },
    choice: place === 0 ? answered : place - 1 + first,
  }));
}
