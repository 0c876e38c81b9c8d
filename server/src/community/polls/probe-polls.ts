/** Polls planted to measure promises on, and ballots for them without a device. */
import { constants, createPrivateKey, randomBytes, sign } from 'node:crypto';
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Tx } from '../../kernel/database/database.ts';
import type { ClientId, PollId, ProjectId, QuestionId } from '../../kernel/ids.ts';
import type { Namespace } from '../../kernel/namespace.ts';
import { newPollKey } from './blind-signature.ts';
import { newHouseholdCode } from './household-code.ts';
import { hashOfCode } from './household-token.ts';
import { importPoll } from './import-poll.ts';
import { openPollKey } from './poll-key.ts';
import { pollBallots, pollQuestions, polls, pollTokens } from './tables.ts';

interface Owner {
  readonly clientId: ClientId;
  readonly projectId: ProjectId;
}

/** A planted poll and what answers its one question. */
export interface ProbePoll {
  readonly pollId: PollId;
  readonly answers: readonly { questionId: QuestionId; choices: readonly number[] }[];
}

/** What is said in a planted poll. */
type SaidInPoll = 'poll' | 'introduction' | 'poll-question' | 'option' | 'open-answer';

/** An ordinary and a household poll, both open, which say what `text` gives. Runs as the worker. */
export async function plantPolls(
  tx: Tx,
  namespace: Namespace,
  owner: Owner,
  text: (what: SaidInPoll) => string,
  at: Date,
): Promise<void> {
  const said = (what: SaidInPoll) => ({ nl: text(what) });
  const asked = { text: said('poll-question'), ends: null };
  const options = [said('option'), said('option')];
  const shared = {
    ...({ ...owner, state: 'open', title: said('poll'), counted: 1 } as const),
    ...{ introduction: said('introduction'), opensAt: at, closesAt: null },
  };
  const questions = [
    { ...asked, kind: 'single' as const, options },
    { ...asked, kind: 'open' as const, options: [], words: [text('open-answer')] },
  ];
  await importPoll(tx, namespace, { ...shared, kind: 'ordinary', results: 'never', questions });
  const household = { key: await newPollKey(), codes: [] };
  await importPoll(tx, namespace, {
    ...{ ...shared, kind: 'household', results: 'never', questions, household },
  });
}

/** The planted polls of a project, by kind. */
export async function findProbePolls(
  { database }: Namespace,
  projectId: ProjectId,
): Promise<{ ordinary: ProbePoll; household: ProbePoll } | undefined> {
  const rows = await database
    .reader('worker')
    .select({ kind: polls.kind, pollId: polls.id, questionId: pollQuestions.id })
    .from(polls)
    .innerJoin(
      pollQuestions,
      and(eq(pollQuestions.pollId, polls.id), eq(pollQuestions.position, 0)),
    )
    .where(and(eq(polls.projectId, projectId), eq(polls.state, 'open')))
    .orderBy(asc(polls.createdAt))
    .limit(10);
  const of = (wanted: string): ProbePoll | undefined => {
    const row = rows.find(({ kind }) => kind === wanted);
    return row && { pollId: row.pollId, answers: [{ questionId: row.questionId, choices: [0] }] };
  };
  const [ordinary, household] = [of('ordinary'), of('household')];
  return ordinary && household ? { ordinary, household } : undefined;
}

/** What a device would send for a household poll: a code with something to sign, and a signed ballot. */
export async function probeBallot(namespace: Namespace, pollId: PollId, clientId: ClientId) {
  const token = newHouseholdCode();
  await namespace.database.transaction('worker', {}, (tx) =>
    tx
      .insert(pollTokens)
      .values({ codeHash: hashOfCode(namespace, pollId, token), clientId, pollId }),
  );
  const der = await openPollKey(namespace, { id: pollId, clientId });
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const serial = randomBytes(64);
  const padding = constants.RSA_PKCS1_PSS_PADDING;
  const signature = sign('sha384', serial, { key, padding, saltLength: 48 });
  return {
    ...{ token, blindedMessage: Buffer.alloc(256, 1).toString('base64url') },
    ...{ serial: serial.toString('base64url'), signature: signature.toString('base64url') },
  };
}

/** Takes out what checks have put into the boxes of these polls, and the codes they used. */
export async function emptyProbePolls(
  { database }: Namespace,
  pollIds: readonly PollId[],
): Promise<void> {
  await database.transaction('worker', {}, async (tx) => {
    await tx.delete(pollBallots).where(inArray(pollBallots.pollId, [...pollIds]));
    await tx.delete(pollTokens).where(inArray(pollTokens.pollId, [...pollIds]));
  });
}
