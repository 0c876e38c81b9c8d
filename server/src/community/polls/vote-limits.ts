/** How many votes for everyone one network casts on one poll in a day: with work, and without. */
import type { WriteContext } from '../../kernel/action.ts';
import type { PollId } from '../../kernel/ids.ts';
import { requireProofOr } from '../../kernel/proof-of-work/index.ts';

const dayS = 24 * 60 * 60;
/** More than one house has residents, or one office people who live nearby. */
const mostWithWork = { max: 100, windowS: dayS };
/** A family and the neighbours on its network. */
const mostWithoutWork = { max: 5, windowS: dayS };

const full = (key: 'no-work' | 'network') => ({
  issues: [{ path: '', message: 'Enough from this network today.', hint: { key } }],
});

/** Spends the proof, if there is one, and counts the vote. Throws too-many, and as `requireProofOr`. */
export async function limitVotes(
  context: Pick<WriteContext<unknown>, 'tx' | 'namespace' | 'clock' | 'caller'>,
  pollId: PollId,
  proof: string | undefined,
): Promise<void> {
  const { caller } = context;
  const isWorkless = await requireProofOr(context, proof, () => true);
  if (isWorkless)
    await caller.count('polls.vote without work', pollId, mostWithoutWork, full('no-work'));
  else await caller.count('polls.vote with work', pollId, mostWithWork, full('network'));
}
