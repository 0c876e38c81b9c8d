import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { writeAction } from '../../kernel/action.ts';
import { notFound } from '../../kernel/errors.ts';
import { idSchema } from '../../kernel/ids.ts';
import { updateTag } from '../updates/index.ts';
import { secretHolders, secretSchema } from './comment-secret.ts';
import { comments } from './tables.ts';

export const takeCommentBack = writeAction({
  id: 'comments.take-back',
  summary: 'Take back a comment this device sent; nothing of it stays',
  route: 'POST /comments/:commentId/take-back',
  by: secretHolders(),
  input: z.strictObject({ commentId: idSchema<'comment'>(), secret: secretSchema }),
  output: z.object({ removed: z.boolean() }),
  audit: () => ({ event: 'comment.taken-back', subject: 'comments' }),
  async run({ tx, outdate }, { commentId }) {
    const [gone] = await tx
      .delete(comments)
      .where(eq(comments.id, commentId))
      .returning({ updateId: comments.updateId });
    if (!gone) throw notFound();
    await outdate(updateTag(gone.updateId));
    return { removed: true };
  },
});
