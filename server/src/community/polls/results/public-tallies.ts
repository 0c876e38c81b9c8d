import type { Reader } from '../../../kernel/database/database.ts';
import { loadCounts, type Tally, tallyOf } from '../question-view.ts';
import type { PublicPoll } from '../resident-poll.ts';
import { smallestGroup } from '../shapes.ts';
import type { Question } from '../the-poll.ts';

/**
 * The results as residents may see them now, or null. A question that fewer than the smallest group
 * answered is left out. The row rules refuse the rest again.
 */
export async function loadTallies(
  db: Reader,
  poll: PublicPoll,
  questions: readonly Question[],
  { voted }: { voted: boolean },
): Promise<Tally[] | null> {
  if (!isShown(poll, voted)) return null;
  const counts = await loadCounts(db, poll.id);
  return questions
    .map((question) => tallyOf(question, counts))
    .filter((tally) => tally.answered >= smallestGroup);
}

/** Once a poll is closed, what was shown after voting is shown to everyone. */
function isShown({ results, state }: PublicPoll, voted: boolean): boolean {
  if (results === 'never') return false;
  if (results === 'always' || state === 'closed') return true;
  return results === 'after-voting' && voted;
}
