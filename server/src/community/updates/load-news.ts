import { and, desc, eq, inArray } from 'drizzle-orm';
import { behind, pageOf } from '../../kernel/cursor.ts';
import type { Reader } from '../../kernel/database/database.ts';
import type { ProjectId } from '../../kernel/ids.ts';
import { works } from '../works/index.ts';
import { updates } from './tables.ts';
import { publicationOf, publicColumns } from './update-cards.ts';

const pageSize = 50;

export type News = Awaited<ReturnType<typeof loadNews>>['rows'][number];

/** A page of published and withdrawn updates, whole, newest first: what feeds are made of. */
export async function loadNews(db: Reader, projectId: ProjectId, cursor: string | undefined) {
  const rows = await db
    .select({ update: publicColumns, works })
    .from(updates)
    .leftJoin(works, eq(works.updateId, updates.id))
    .where(
      and(
        eq(updates.projectId, projectId),
        inArray(updates.state, ['published', 'withdrawn']),
        behind(cursor, updates.publishedAt, updates.id),
      ),
    )
    .orderBy(desc(updates.publishedAt), desc(updates.id))
    .limit(pageSize + 1);
  const published = rows.map((row) => ({ ...row, publishedAt: publicationOf(row.update) }));
  return pageOf(published, pageSize, ({ publishedAt, update }) => ({
    at: publishedAt,
    id: update.id,
  }));
}
