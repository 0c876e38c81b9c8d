import { eq } from 'drizzle-orm';
import type { Tx } from '../../kernel/database/database.ts';
import type { Localised } from '../../kernel/i18n.ts';
import {
  type ClientId,
  type CommentId,
  newId,
  type ProjectId,
  type UpdateId,
} from '../../kernel/ids.ts';
import type { Namespace } from '../../kernel/namespace.ts';
import { openClientKey } from '../clients/index.ts';
import { secretHash } from './comment-secret.ts';
import { sealComment } from './seal-comment.ts';
import { type CommentState, comments } from './tables.ts';

/** A comment as it comes from elsewhere; no device can take it back. */
export interface ImportedComment {
  readonly clientId: ClientId;
  readonly projectId: ProjectId;
  readonly updateId: UpdateId;
  readonly state: CommentState;
  readonly text: string;
  readonly name: string | null;
  readonly sentAt: Date;
  /** Why it was removed. */
  readonly reason?: Localised;
}

/** Adds a comment; gives its id. */
export async function importComment(
  tx: Tx,
  namespace: Namespace,
  { text, name, state, ...comment }: ImportedComment,
): Promise<CommentId> {
  const id = newId<'comment'>();
  const keys = await openClientKey(namespace, comment.clientId);
  const said = sealComment(
    keys,
    { id, clientId: comment.clientId },
    { text, name: name ?? undefined },
  );
  await tx.insert(comments).values({
    ...{ ...comment, id, state, secretHash: secretHash(namespace, newId()) },
    ...(state === 'removed' ? {} : said),
  });
  return id;
}

/** Removes every comment on an update: for checks, which leave nothing behind. */
export async function forgetComments({ database }: Namespace, updateId: UpdateId): Promise<void> {
  await database.transaction('worker', {}, async (tx) => {
    await tx.delete(comments).where(eq(comments.updateId, updateId));
  });
}
