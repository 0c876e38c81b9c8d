import { and, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import type { Reader, Tx } from '../../kernel/database/database.ts';
import { invalid } from '../../kernel/errors.ts';
import { inLanguage, type Language } from '../../kernel/i18n.ts';
import type { MediaId, ProjectId } from '../../kernel/ids.ts';
import { pictureFrom } from './picture-sources.ts';
import { media } from './tables.ts';

export const pictureSchema = z.object({
  id: z.string(),
  alt: z.string(),
  width: z.number(),
  height: z.number(),
  colour: z.string(),
  placeholder: z.string().nullable(),
  sources: z.array(
    z.object({
      type: z.enum(['image/avif', 'image/webp', 'image/jpeg']),
      files: z.array(z.object({ url: z.string(), width: z.number() })),
    }),
  ),
  fallback: z.string(),
  largest: z.string(),
});
export type PictureView = z.infer<typeof pictureSchema>;

/** Where a picture's bytes are asked for: residents and members have different doors. */
export type PictureDoor = '/api/media' | '/api/portal/media';

/** The pictures of these ids that the reader may see, by id, in one query. */
export async function loadPictures(
  db: Reader,
  ids: readonly (MediaId | null)[],
  language: Language,
  door: PictureDoor,
): Promise<Map<string, PictureView>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await db.select().from(media).where(inArray(media.id, wanted));
  return new Map(rows.map((row) => [row.id, viewPicture(row, language, door)]));
}

/** A picture as everyone sees it, in a language. */
export function viewPicture(
  row: typeof media.$inferSelect,
  language: Language,
  door: PictureDoor,
): PictureView {
  const { id, width, height, colour, placeholder } = row;
  const alt = inLanguage(row.alt, language).value;
  return pictureFrom({ id, alt, width, height, colour, placeholder }, row.renditions, door);
}

/** Refuses ids that are not pictures of this project. */
export async function requirePictures(
  db: Reader,
  projectId: ProjectId,
  ids: readonly MediaId[],
): Promise<void> {
  if (ids.length === 0) return;
  const rows = await db
    .select({ id: media.id })
    .from(media)
    .where(and(eq(media.projectId, projectId), inArray(media.id, [...ids])));
  const known = new Set(rows.map(({ id }) => id));
  const missing = ids.findIndex((id) => !known.has(id));
  if (missing >= 0) throw invalid(`pictureIds.${missing}`, 'is not a picture of this project');
}

/** Shows pictures to residents from now on. */
export function publishPictures(tx: Tx, ids: readonly MediaId[]): Promise<void> {
  return setPublished(tx, ids, true);
}

/** Takes pictures back from residents; their project keeps them. */
export function hidePictures(tx: Tx, ids: readonly MediaId[]): Promise<void> {
  return setPublished(tx, ids, false);
}

async function setPublished(tx: Tx, ids: readonly MediaId[], isPublished: boolean): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(media)
    .set({ isPublished })
    .where(inArray(media.id, [...ids]));
}
