/** How much comes in: from one caller, for one project, and without having worked for it. */
import type { WriteContext } from '../../kernel/action.ts';
import { DomainError } from '../../kernel/errors.ts';
import type { Caller } from '../../kernel/rate-limit.ts';
import { countTogether } from '../../kernel/shared-limit.ts';
import { repeatKey } from './weigh-question.ts';

const hourS = 3600;
/** More than the busiest site has been asked in an hour. */
const mostAsked = { max: 240, windowS: hourS };
/** What a team can look through; beyond it whoever asks is told to call. */
const mostToCheck = { max: 30, windowS: hourS };

const full = { issues: [{ path: '', message: 'This project is full.', hint: { key: 'full' } }] };

/** Counts a question for its project. Throws `too-many` past what it takes in an hour. */
export async function limitQuestions(
  context: WriteContext<undefined>,
  project: { readonly id: string; readonly isProbe: boolean },
  isToCheck: boolean,
): Promise<void> {
  // The checks of promises ask a great deal of their own project, which no team reads.
  if (project.isProbe) return;
  await countTogether(context, `conversations.ask/${project.id}`, mostAsked, full);
  if (isToCheck)
    await countTogether(context, `conversations.check/${project.id}`, mostToCheck, full);
}

/**
 * Refuses what the same caller sent in the last hour under another claim code. Gives how to remember
 * this one, for when all else has been done: what failed was not sent.
 */
export function refuseRepeat(
  caller: Caller,
  { slug, text }: { readonly slug: string; readonly text: string },
  claimHash: Buffer,
): () => void {
  const key = repeatKey(slug, text);
  if (key === undefined) return () => {};
  const name = claimHash.toString('hex');
  if (caller.hasSent(key, name)) {
    const message = 'This was sent from your connection before; the team has it.';
    const hint = { key: 'repeat' };
    throw new DomainError('conflict', message, { issues: [{ path: 'text', message, hint }] });
  }
  return () => caller.noteSent(key, name);
}
