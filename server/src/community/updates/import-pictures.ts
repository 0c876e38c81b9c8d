import { and, desc, eq, exists, not } from 'drizzle-orm';
import type { Tx } from '../../kernel/database/database.ts';
import type { MediaId, UpdateId } from '../../kernel/ids.ts';
import type { Namespace } from '../../kernel/namespace.ts';
import { publishPictures } from '../media/index.ts';
import { projects } from '../projects/index.ts';
import { updatePictures, updates } from './tables.ts';

/** Published updates without a picture, the latest first, with what names them to an importer. */
export async function updatesWithoutPicture({ database }: Namespace) {
  const db = database.reader('worker');
  const ofUpdate = db
    .select({ id: updatePictures.mediaId })
    .from(updatePictures)
    .where(eq(updatePictures.updateId, updates.id));
  return db
    .select({
      id: updates.id,
      clientId: updates.clientId,
      projectId: updates.projectId,
      slug: projects.slug,
      title: updates.title,
    })
    .from(updates)
    .innerJoin(projects, eq(projects.id, updates.projectId))
    .where(and(eq(updates.state, 'published'), not(exists(ofUpdate))))
    .orderBy(desc(updates.publishedAt))
    .limit(1000);
}

/** Makes a picture the first of a published update, visible to residents. */
export async function attachPicture(
  tx: Tx,
  update: Pick<typeof updates.$inferSelect, 'clientId'> & { id: UpdateId },
  mediaId: MediaId,
): Promise<void> {
  const { id: updateId, clientId } = update;
  await tx.insert(updatePictures).values({ updateId, mediaId, clientId, position: 0 });
  await publishPictures(tx, [mediaId]);
}
