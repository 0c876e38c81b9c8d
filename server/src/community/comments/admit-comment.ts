/**
 * Whether one more comment is let in at all: the one place for everything that keeps machines out.
 * The limit per caller stands with the action. What is counted here are comments per project, in the
 * memory of this process, so that a storm from many addresses stays small for those who moderate.
 */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { DomainError } from '../../kernel/errors.ts';
import type { ProjectId } from '../../kernel/ids.ts';
import type { Namespace } from '../../kernel/namespace.ts';
import type { ModerationMode } from '../projects/index.ts';

export const mostPerHour = 120;

const perProject = new RateLimiterMemory({
  keyPrefix: 'comments',
  points: mostPerHour,
  duration: 3_600,
});

/** What becomes of a new comment under each mode of moderation; undefined: it is not taken. */
const stateUnder: Record<ModerationMode, 'waiting' | 'shown' | undefined> = {
  off: undefined,
  pre: 'waiting',
  post: 'shown',
};

/** Gives the state in which the comment begins. Throws refused when the project takes none. */
export async function admitComment(
  { name }: Namespace,
  project: { id: ProjectId; moderation: ModerationMode; isProbe: boolean },
): Promise<'waiting' | 'shown'> {
  const state = stateUnder[project.moderation];
  if (!state) throw new DomainError('refused', 'This project takes no comments.');
  // As with questions: the checks of promises write a great deal under their own project.
  if (project.isProbe) return state;
  try {
    await perProject.consume(`${name}/${project.id}`);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw new DomainError('too-many', 'Many people are commenting right now. Try again later.', {
      retryAfterS: Math.ceil(refusal.msBeforeNext / 1000),
    });
  }
  return state;
}
