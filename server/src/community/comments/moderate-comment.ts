/** Letting a comment through and removing one; either can follow the other's absence only once. */
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { type WriteContext, writeAction } from '../../kernel/action.ts';
import { conflict, notFound } from '../../kernel/errors.ts';
import { localised } from '../../kernel/i18n.ts';
import { type CommentId, idSchema } from '../../kernel/ids.ts';
import { members, type ProjectScope } from '../../kernel/policy.ts';
import { lineSchema } from '../../kernel/text-schemas.ts';
import { theProject } from '../projects/index.ts';
import { updateTag } from '../updates/index.ts';
import { type CommentState, comments } from './tables.ts';

const theComment = {
  projectId: idSchema<'project'>(),
  commentId: idSchema<'comment'>(),
};

const about = (event: string, commentId: CommentId, { clientId }: ProjectScope) => ({
  event,
  subject: `comments/${commentId}`,
  clientId,
});

export const approveComment = writeAction({
  id: 'comments.approve',
  summary: 'Let a comment through: everyone can read it',
  route: 'POST /portal/projects/:projectId/comments/:commentId/approve',
  by: members('editor', theProject),
  input: z.strictObject(theComment),
  output: z.object({ state: z.literal('shown') }),
  audit: ({ input, scope }) => about('comment.approved', input.commentId, scope),
  async run(context, { commentId }) {
    await decide(context, commentId, ['waiting'], { state: 'shown' });
    return { state: 'shown' as const };
  },
});

export const removeComment = writeAction({
  id: 'comments.remove',
  summary: 'Remove a comment; everyone sees that one was removed and why, its text is gone',
  route: 'POST /portal/projects/:projectId/comments/:commentId/remove',
  by: members('editor', theProject),
  input: z.strictObject({ ...theComment, reason: localised(lineSchema(200)) }),
  output: z.object({ state: z.literal('removed') }),
  audit: ({ input, scope }) => about('comment.removed', input.commentId, scope),
  async run(context, { commentId, reason }) {
    const gone = { state: 'removed', text: null, name: null, reason } as const;
    await decide(context, commentId, ['waiting', 'shown'], gone);
    return { state: 'removed' as const };
  },
});

type Change = Partial<Pick<typeof comments.$inferInsert, 'state' | 'text' | 'name' | 'reason'>>;

async function decide(
  { tx, scope, actor, clock, outdate }: WriteContext<ProjectScope>,
  commentId: CommentId,
  from: readonly CommentState[],
  change: Change,
): Promise<void> {
  const isIt = and(eq(comments.id, commentId), eq(comments.projectId, scope.projectId));
  const [row] = await tx
    .select({ state: comments.state, updateId: comments.updateId })
    .from(comments)
    .where(isIt)
    .for('update');
  if (!row) throw notFound();
  if (!from.includes(row.state)) throw conflict('Somebody has decided about this comment already.');
  await tx
    .update(comments)
    .set({
      ...change,
      decidedAt: clock.now(),
      decidedBy: actor.kind === 'member' ? actor.memberId : null,
    })
    .where(isIt);
  await outdate(updateTag(row.updateId));
}
