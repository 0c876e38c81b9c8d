/** Polls a test can use up, made as if they came from elsewhere. */
import { newPollKey, type PollKeyPair } from '../community/polls/ballots/blind-signature.ts';
import { newHouseholdCode } from '../community/polls/ballots/household-code.ts';
import { importPoll } from '../community/polls/index.ts';
import type { PollResults } from '../community/polls/shapes.ts';
import { loadQuestions } from '../community/polls/the-poll.ts';
import type { PollId, QuestionId } from '../kernel/ids.ts';
import { asSystem, required } from './fresh.ts';
import { blindBallot, unblind } from './household-device.ts';
import type { TestRuntime } from './test-runtime.ts';
import type { Site } from './world.ts';

const nl = (text: string) => ({ nl: text });

export const pollContent = {
  ...({ kind: 'ordinary', results: 'always', title: nl('Groen op het plein') } as const),
  questions: [
    { kind: 'single' as const, text: nl('Welke boom?'), options: [nl('Linde'), nl('Eik')] },
    {
      kind: 'multiple' as const,
      text: nl('Wat mist u?'),
      options: [nl('Bank'), nl('Water'), nl('Schaduw')],
    },
    {
      kind: 'scale' as const,
      text: nl('Hoe mooi?'),
      ends: { low: nl('Lelijk'), high: nl('Mooi') },
    },
    { kind: 'open' as const, text: nl('Nog iets?') },
  ],
};
export const householdContent = {
  ...pollContent,
  ...({ kind: 'household', results: 'after-closing' } as const),
};

export type PollState = 'draft' | 'open' | 'closed';
type Content = typeof pollContent | typeof householdContent;

export interface FreshPoll {
  readonly projectId: Site['projectId'];
  readonly slug: string;
  readonly pollId: PollId;
  readonly questionIds: readonly QuestionId[];
}

/** A poll of a project in this state, as if it came from elsewhere. */
export async function freshPoll(
  test: TestRuntime,
  { projectId, clientId, slug }: Site,
  state: PollState,
  { questions, ...content }: Content & { results?: PollResults } = pollContent,
  household?: { key: PollKeyPair; codes: readonly string[] },
): Promise<FreshPoll> {
  const now = test.clock.now();
  return asSystem(test, async ({ tx }) => {
    const pollId = await importPoll(tx, test.namespace, {
      ...{ clientId, projectId, state, ...content, introduction: null, counted: 0 },
      opensAt: state === 'draft' ? null : now,
      closesAt: state === 'closed' ? now : null,
      questions: questions.map((question) => ({ options: [], ...question })),
      ...(household ? { household } : {}),
    });
    const rows = await loadQuestions(tx, [pollId]);
    return { projectId, slug, pollId, questionIds: rows.map(({ id }) => id) };
  });
}

let key: Promise<PollKeyPair> | undefined;

/** An open household poll and codes for it. */
export async function freshHouseholdPoll(
  test: TestRuntime,
  site: Site,
  number: number,
): Promise<FreshPoll & { publicKey: string; codes: readonly string[] }> {
  key ??= newPollKey();
  const household = {
    key: await key,
    codes: Array.from({ length: number }, () => newHouseholdCode()),
  };
  const poll = await freshPoll(test, site, 'open', householdContent, household);
  return { ...poll, publicKey: household.key.publicKey, codes: household.codes };
}

/** Answers to the questions of `pollContent`. */
export function answersTo(
  { questionIds }: Pick<FreshPoll, 'questionIds'>,
  given: { tree?: number; missing?: number[]; beauty?: number; words?: string },
) {
  const [tree, missing, beauty, words] = questionIds.map((questionId) => ({ questionId }));
  const answers = [
    given.tree === undefined ? [] : { ...required(tree), choices: [given.tree] },
    given.missing === undefined ? [] : { ...required(missing), choices: given.missing },
    given.beauty === undefined ? [] : { ...required(beauty), choices: [given.beauty] },
    given.words === undefined ? [] : { ...required(words), words: given.words },
  ];
  return answers.flat();
}

/** A ballot signed for a code, not cast yet. */
export async function signedBallot(
  test: TestRuntime,
  { slug, pollId, publicKey }: { slug: string; pollId: PollId; publicKey: string },
  code: string,
) {
  const ballot = await blindBallot(publicKey);
  const { blindedMessage, serial } = ballot;
  const { blindSignature } = await test.call({ kind: 'resident' }, 'polls.sign', {
    ...{ slug, pollId, token: code, blindedMessage },
  });
  return { serial, signature: await unblind(publicKey, ballot, blindSignature), ballot };
}
