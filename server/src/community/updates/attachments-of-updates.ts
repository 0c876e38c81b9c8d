/** The videos and documents of an update: attaching, showing and taking back. */
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Reader, Tx } from '../../kernel/database/database.ts';
import type { AttachmentId, ClientId, MediaId, UpdateId } from '../../kernel/ids.ts';
import type { ProjectScope } from '../../kernel/policy.ts';
import {
  attachments,
  postersOf,
  publishPictures,
  requireAttachments,
  showAttachments,
} from '../media/index.ts';
import { updateAttachments, updates } from './tables.ts';

/** Which videos and documents an update has, in order. */
export async function attachmentIdsOf(db: Reader, updateId: UpdateId): Promise<AttachmentId[]> {
  const rows = await db
    .select({ id: updateAttachments.attachmentId })
    .from(updateAttachments)
    .where(eq(updateAttachments.updateId, updateId))
    .orderBy(asc(updateAttachments.position));
  return rows.map(({ id }) => id);
}

/** Replaces the videos and documents of an update. */
export async function writeUpdateAttachments(
  tx: Tx,
  scope: ProjectScope,
  updateId: UpdateId,
  ids: readonly AttachmentId[],
): Promise<void> {
  await requireAttachments(tx, scope.projectId, ids);
  await tx.delete(updateAttachments).where(eq(updateAttachments.updateId, updateId));
  if (ids.length === 0) return;
  const { clientId } = scope;
  await tx
    .insert(updateAttachments)
    .values(ids.map((attachmentId, position) => ({ updateId, attachmentId, clientId, position })));
}

/** Adds a video or document to a published update, visible to residents. */
export async function attachToPublished(
  tx: Tx,
  { updateId, clientId }: { updateId: UpdateId; clientId: ClientId },
  attachmentId: AttachmentId,
  position: number,
): Promise<void> {
  await tx.insert(updateAttachments).values({ updateId, attachmentId, clientId, position });
  await publishAttachments(tx, updateId);
}

/** Shows an update's videos and documents to residents, and the pictures that stand for videos. */
export async function publishAttachments(tx: Tx, updateId: UpdateId): Promise<void> {
  const ids = await attachmentIdsOf(tx, updateId);
  await showAttachments(tx, ids, true);
  await publishPictures(tx, await postersOf(tx, ids));
}

/**
 * Nobody sees these any more, except those that another published update still shows. Gives the
 * pictures that stood for them.
 */
export async function takeAttachmentsBack(tx: Tx, updateId: UpdateId): Promise<MediaId[]> {
  const removed = await tx
    .delete(updateAttachments)
    .where(eq(updateAttachments.updateId, updateId))
    .returning({ id: updateAttachments.attachmentId });
  const ids = removed.map(({ id }) => id);
  const elsewhere = await tx
    .select({ id: updateAttachments.attachmentId })
    .from(updateAttachments)
    .innerJoin(updates, eq(updates.id, updateAttachments.updateId))
    .where(and(inArray(updateAttachments.attachmentId, ids), eq(updates.state, 'published')));
  const shown = new Set(elsewhere.map(({ id }) => id));
  const hidden = ids.filter((id) => !shown.has(id));
  await showAttachments(tx, hidden, false);
  return postersOf(tx, hidden);
}

/** Those of these pictures that stand for a video of a published update. */
export async function shownAsPosters(db: Reader, ids: readonly MediaId[]): Promise<MediaId[]> {
  const rows = await db
    .selectDistinct({ posterId: attachments.posterId })
    .from(updateAttachments)
    .innerJoin(updates, eq(updates.id, updateAttachments.updateId))
    .innerJoin(attachments, eq(attachments.id, updateAttachments.attachmentId))
    .where(and(eq(updates.state, 'published'), inArray(attachments.posterId, [...ids])));
  return rows.flatMap(({ posterId }) => posterId ?? []);
}
