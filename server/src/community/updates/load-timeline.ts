import { and, eq } from 'drizzle-orm';
import { cursorAfter } from '../../kernel/cursor.ts';
import type { Reader } from '../../kernel/database/database.ts';
import type { Language } from '../../kernel/i18n.ts';
import type { ProjectId, UpdateId } from '../../kernel/ids.ts';
import { media, viewPicture } from '../media/index.ts';
import { works, worksView } from '../works/index.ts';
import { updatePictures, updates } from './tables.ts';
import { inTimeline, newestFirst, timelinePage } from './timeline-order.ts';
import { cardOf, publicColumns } from './update-cards.ts';

const pageSize = 10;
/** Behind every id: all updates of one moment come after it in the order of the list. */
const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** One page of a project's published and withdrawn updates, newest first, in one query. */
export async function loadTimeline(
  db: Reader,
  projectId: ProjectId,
  cursor: string | undefined,
  language: Language,
) {
  const rows = await db
    .select({ update: publicColumns, works, picture: media })
    .from(updates)
    .leftJoin(works, eq(works.updateId, updates.id))
    .leftJoin(
      updatePictures,
      and(eq(updatePictures.updateId, updates.id), eq(updatePictures.position, 0)),
    )
    .leftJoin(media, eq(media.id, updatePictures.mediaId))
    .where(inTimeline(projectId, cursor))
    .orderBy(...newestFirst)
    .limit(pageSize + 1);
  const page = timelinePage(rows, pageSize);
  return {
    updates: page.rows.map((row) => ({
      ...cardOf(row.update, language),
      picture: row.picture && viewPicture(row.picture, language, '/api/media'),
      works: row.works && worksView(row.works, language),
    })),
    nextCursor: page.nextCursor,
  };
}

/** Points just before an update, so that the page behind it begins with it; undefined for none. */
export async function cursorBefore(
  db: Reader,
  projectId: ProjectId,
  id: UpdateId,
): Promise<string | undefined> {
  const [row] = await db
    .select({ publishedAt: updates.publishedAt })
    .from(updates)
    .where(and(eq(updates.id, id), eq(updates.projectId, projectId)));
  if (!row?.publishedAt) return undefined;
  return cursorAfter({ at: row.publishedAt, id: lastId });
}
