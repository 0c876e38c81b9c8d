/** Polls planted to measure promises on, and ballots for them without a device. */
import { constants, createPrivateKey, randomBytes, sign } from 'node:crypto';
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Tx } from '../../kernel/database/database.ts';
import type { Localised } from '../../kernel/i18n.ts';
import type { ClientId, PollId, ProjectId, QuestionId } from '../../kernel/ids.ts';
import type { Namespace } from '../../kernel/namespace.ts';
import { newPollKey } from './ballots/blind-signature.ts';
import { newHouseholdCode } from './ballots/household-code.ts';
import { hashOfCode } from './ballots/household-token.ts';
import { openPollKey } from './ballots/poll-key.ts';
import { importPoll } from './import-poll.ts';
import { type PollKind, type PollState, smallestGroup } from './shapes.ts';
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

/** The planted polls: two that are open, one nobody but the team sees, and one with its results. */
const probePollNames = ['ordinary', 'household', 'draft', 'closed'] as const;
export type ProbePolls = Readonly<Record<(typeof probePollNames)[number], ProbePoll>>;

/** Every text a team writes in a poll, and what residents answer in words. */
const saidInPoll = [
  ...(['title', 'introduction', 'question', 'option', 'low', 'high', 'open', 'words'] as const),
] as const;
type SaidInPoll = `${keyof ProbePolls}-${(typeof saidInPoll)[number]}`;

/** Everything that is said in the planted polls; a draft has no answers. */
export const saidInProbePolls: readonly SaidInPoll[] = probePollNames.flatMap((poll) =>
  saidInPoll.map((what): SaidInPoll => `${poll}-${what}`).filter((what) => what !== 'draft-words'),
);

/** Enough for residents to be shown results. */
const enough = smallestGroup;

/** Plants the polls; each text says what `text` gives for it. Runs as the worker. */
export async function plantPolls(
  tx: Tx,
  namespace: Namespace,
  owner: Owner,
  text: (what: SaidInPoll) => string,
  at: Date,
): Promise<void> {
  const household = { key: await newPollKey(), codes: [] };
  const shared = {
    ...owner,
    results: 'never',
    opensAt: at,
    closesAt: null,
    counted: enough,
  } as const;
  const open = { ...shared, state: 'open' } as const;
  const said = (poll: keyof ProbePolls) => saidIn(poll, text);
  for (const poll of [
    { ...open, ...said('ordinary'), kind: 'ordinary' as const },
    { ...open, ...said('household'), kind: 'household' as const, household },
    {
      ...{ ...shared, ...said('draft'), kind: 'ordinary' as const },
      ...({ state: 'draft', opensAt: null, counted: 0 } as const),
    },
    {
      ...{ ...shared, ...said('closed'), kind: 'ordinary' as const },
      ...({ state: 'closed', results: 'always', closesAt: at } as const),
    },
  ])
    await importPoll(tx, namespace, poll);
}

/** One question of each kind, with answers unless it is a draft. */
function saidIn(poll: keyof ProbePolls, text: (what: SaidInPoll) => string) {
  const said = (what: (typeof saidInPoll)[number]) => {
    const words = text(`${poll}-${what}`);
    return { nl: words, en: words };
  };
  const results = (numbers: number[]): Record<string, number[]> =>
    poll === 'draft' ? {} : { '': numbers };
  const asked = (numbers: number[]) => ({
    ...{ text: said('question'), options: [] as Localised[], ends: null },
    numbers: results(numbers),
  });
  const options = [said('option'), said('option')];
  return {
    ...{ title: said('title'), introduction: said('introduction') },
    questions: [
      { ...asked([enough, 0]), kind: 'single' as const, options },
      { ...asked([enough, 0]), kind: 'multiple' as const, options },
      {
        ...{ ...asked([enough, 0, 0, 0, 0]), kind: 'scale' as const },
        ends: { low: said('low'), high: said('high') },
      },
      {
        ...{ ...asked([enough]), kind: 'open' as const, text: said('open') },
        words: poll === 'draft' ? [] : [said('words').nl],
      },
    ],
  };
}

/** The planted polls of a project; undefined when one is missing. */
export async function findProbePolls(
  { database }: Namespace,
  projectId: ProjectId,
): Promise<ProbePolls | undefined> {
  const rows = await database
    .reader('worker')
    .select({
      ...{ kind: polls.kind, state: polls.state },
      ...{ pollId: polls.id, questionId: pollQuestions.id },
    })
    .from(polls)
    .innerJoin(
      pollQuestions,
      and(eq(pollQuestions.pollId, polls.id), eq(pollQuestions.position, 0)),
    )
    .where(eq(polls.projectId, projectId))
    .orderBy(asc(polls.createdAt))
    .limit(10);
  const of = (wantedKind: PollKind, wantedState: PollState): ProbePoll | undefined => {
    const row = rows.find(({ kind, state }) => kind === wantedKind && state === wantedState);
    return row && { pollId: row.pollId, answers: [{ questionId: row.questionId, choices: [0] }] };
  };
  const [ordinary, household] = [of('ordinary', 'open'), of('household', 'open')];
  const [draft, closed] = [of('ordinary', 'draft'), of('ordinary', 'closed')];
  if (!ordinary || !household || !draft || !closed) return undefined;
  return { ordinary, household, draft, closed };
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
