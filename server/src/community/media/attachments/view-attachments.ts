/** Videos and documents as pages show them. */
import { and, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import type { Reader, Tx } from '../../../kernel/database/database.ts';
import { invalid } from '../../../kernel/errors.ts';
import { inLanguage, type Language } from '../../../kernel/i18n.ts';
import type { AttachmentId, ProjectId } from '../../../kernel/ids.ts';
import { loadPictures, type PictureDoor, pictureSchema } from '../pictures.ts';
import { attachmentKinds, attachments, attachmentTypes } from '../tables.ts';
import { attachmentFile, captionsFile } from './attachment-files.ts';

export const attachmentSchema = z.object({
  id: z.string(),
  kind: z.enum(attachmentKinds),
  type: z.enum(attachmentTypes),
  title: z.string(),
  description: z.string().nullable(),
  url: z.string(),
  captionsUrl: z.string().nullable(),
  poster: pictureSchema.nullable(),
  sizeBytes: z.number(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  durationMs: z.number().nullable(),
  pages: z.number().nullable(),
});
export type AttachmentView = z.infer<typeof attachmentSchema>;

/** The attachments of these ids that the reader may see, in this order. */
export async function loadAttachments(
  db: Reader,
  ids: readonly AttachmentId[],
  language: Language,
  door: PictureDoor,
): Promise<AttachmentView[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select()
    .from(attachments)
    .where(inArray(attachments.id, [...ids]));
  const posters = await loadPictures(
    db,
    rows.map(({ posterId }) => posterId),
    language,
    door,
  );
  const views = new Map(
    rows.map((row) => [row.id, { ...viewOf(row, language, door), poster: posterOf(row) }]),
  );
  function posterOf({ posterId }: { posterId: string | null }) {
    return (posterId && posters.get(posterId)) || null;
  }
  return ids.flatMap((id) => views.get(id) ?? []);
}

function viewOf(row: typeof attachments.$inferSelect, language: Language, door: PictureDoor) {
  const { id, kind, type, sizeBytes, width, height, durationMs, pages } = row;
  return {
    ...{ id, kind, type, sizeBytes, width, height, durationMs, pages },
    title: inLanguage(row.title, language).value,
    description: row.description ? inLanguage(row.description, language).value : null,
    url: `${door}/${attachmentFile(row)}`,
    captionsUrl: row.captions === null ? null : `${door}/${captionsFile(id)}`,
  };
}

/** Refuses ids that are not attachments of this project. */
export async function requireAttachments(
  db: Reader,
  projectId: ProjectId,
  ids: readonly AttachmentId[],
): Promise<void> {
  if (ids.length === 0) return;
  const rows = await db
    .select({ id: attachments.id })
    .from(attachments)
    .where(and(eq(attachments.projectId, projectId), inArray(attachments.id, [...ids])));
  const known = new Set(rows.map(({ id }) => id));
  const missing = ids.findIndex((id) => !known.has(id));
  if (missing >= 0) throw invalid(`attachmentIds.${missing}`, 'is not an attachment here');
}

/** Shows attachments to residents, or takes them back; their project keeps them. */
export async function showAttachments(
  tx: Tx,
  ids: readonly AttachmentId[],
  isPublished: boolean,
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(attachments)
    .set({ isPublished })
    .where(inArray(attachments.id, [...ids]));
}

/** The pictures that stand for these videos until they play. */
export async function postersOf(db: Reader, ids: readonly AttachmentId[]) {
  if (ids.length === 0) return [];
  const rows = await db
    .select({ posterId: attachments.posterId })
    .from(attachments)
    .where(inArray(attachments.id, [...ids]));
  return rows.flatMap(({ posterId }) => posterId ?? []);
}
