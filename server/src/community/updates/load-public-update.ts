import { and, eq } from 'drizzle-orm';
import type { Reader } from '../../kernel/database/database.ts';
import { notFound } from '../../kernel/errors.ts';
import type { Language } from '../../kernel/i18n.ts';
import type { ProjectId, UpdateId } from '../../kernel/ids.ts';
import { loadPictures, type PictureView } from '../media/index.ts';
import { updates } from './tables.ts';
import { cardOf, loadFirstPictures, publicColumns } from './update-cards.ts';

/** What others may show of one update of a project, with its first picture. Throws not-found. */
export async function loadPublicUpdate(
  db: Reader,
  projectId: ProjectId,
  updateId: UpdateId,
  language: Language,
): Promise<{ update: ReturnType<typeof cardOf>; picture: PictureView | undefined }> {
  const [row] = await db
    .select(publicColumns)
    .from(updates)
    .where(and(eq(updates.id, updateId), eq(updates.projectId, projectId)));
  if (!row) throw notFound();
  const mediaId = (await loadFirstPictures(db, [updateId])).get(updateId) ?? null;
  const pictures = await loadPictures(db, [mediaId], language, '/api/media');
  return {
    update: cardOf(row, language),
    picture: mediaId ? pictures.get(mediaId) : undefined,
  };
}
