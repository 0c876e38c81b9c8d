/**
 * Whether one more comment is let in at all: the one place for everything that keeps machines out.
 * The limit per caller stands with the action. What is counted here are comments per project, by all
 * processes together, so that a storm from many addresses stays small for those who moderate.
 */
import type { WriteContext } from '../../kernel/action.ts';
import { DomainError } from '../../kernel/errors.ts';
import type { ProjectId } from '../../kernel/ids.ts';
import { countTogether } from '../../kernel/shared-limit.ts';
import type { ModerationMode } from '../projects/index.ts';

export const hourlyPerProject = { max: 120, windowS: 3_600 };
export const countedAs = (projectId: ProjectId) => `comments.write/${projectId}`;

/** What becomes of a new comment under each mode of moderation; undefined: it is not taken. */
const stateUnder: Record<ModerationMode, 'waiting' | 'shown' | undefined> = {
  off: undefined,
  pre: 'waiting',
  post: 'shown',
};

/**
 * Counts a comment for its project and gives the state in which it begins. Throws `refused` when the
 * project takes none, `too-many` past what it takes in an hour.
 */
export async function admitComment(
  context: Pick<WriteContext<unknown>, 'tx' | 'clock'>,
  project: { id: ProjectId; moderation: ModerationMode; isProbe: boolean },
): Promise<'waiting' | 'shown'> {
  const state = stateUnder[project.moderation];
  if (!state) throw new DomainError('refused', 'This project takes no comments.');
  // As with questions: the checks of promises write a great deal under their own project.
  if (!project.isProbe) await countTogether(context, countedAs(project.id), hourlyPerProject);
  return state;
}
