/** What is left of a comment, looked at beside its resident: for checks of what we promise them. */
import { eq } from 'drizzle-orm';
import type { CommentId } from '../../kernel/ids.ts';
import type { Namespace } from '../../kernel/namespace.ts';
import { comments } from './tables.ts';

/** How many rows the database still has of it. */
export function commentRowsLeft({ database }: Namespace, id: CommentId): Promise<number> {
  return database.reader('worker').$count(comments, eq(comments.id, id));
}
