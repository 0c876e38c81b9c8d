/** Polls a test can use up, made as the team makes them. */
import type { PollId, QuestionId } from '../kernel/ids.ts';
import { required } from './fresh.ts';
import { blindBallot, unblind } from './household-device.ts';
import type { TestRuntime } from './test-runtime.ts';
import type { Site, World } from './world.ts';

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

export interface FreshPoll {
  readonly projectId: Site['projectId'];
  readonly slug: string;
  readonly pollId: PollId;
  readonly questionIds: readonly QuestionId[];
}

/** A poll of a project in this state. */
export async function freshPoll(
  test: TestRuntime,
  world: World,
  { projectId, slug }: Site,
  state: PollState,
  content: object = pollContent,
): Promise<FreshPoll> {
  const team = world.actors['administrator with a switch'];
  const input = { projectId, ...content } as never;
  const pollId = (await test.call(team, 'polls.draft', input)).pollId as PollId;
  const the = { projectId, pollId };
  if (state !== 'draft') await test.call(team, 'polls.open', the);
  if (state === 'closed') await test.call(team, 'polls.close', the);
  const { questions } = await test.call(team, 'polls.results', the);
  return { ...the, slug, questionIds: questions.map(({ id }) => id as QuestionId) };
}

/** An open household poll and codes for it. */
export async function freshHouseholdPoll(
  test: TestRuntime,
  world: World,
  site: Site,
  number: number,
): Promise<FreshPoll & { publicKey: string; codes: readonly string[] }> {
  const poll = await freshPoll(test, world, site, 'open', householdContent);
  const the = { projectId: poll.projectId, pollId: poll.pollId };
  const team = world.actors['administrator with a switch'];
  const { tokens } = await test.call(team, 'polls.print-tokens', { ...the, number });
  const shown = await test.call({ kind: 'resident' }, 'polls.show', {
    ...{ slug: site.slug, pollId: poll.pollId },
  });
  return {
    ...{ ...poll, publicKey: required(shown.poll.publicKey ?? undefined) },
    codes: tokens.map(({ code }) => code),
  };
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
