import { eq } from 'drizzle-orm';
import type { Reader } from '../../kernel/database/database.ts';
import type { ProjectId } from '../../kernel/ids.ts';
import { works } from '../works/index.ts';
import { updates } from './tables.ts';
import { inTimeline, newestFirst, timelinePage } from './timeline-order.ts';
import { publicationOf, publicColumns } from './update-cards.ts';

const pageSize = 50;

export type News = Awaited<ReturnType<typeof loadNews>>['rows'][number];

/** A page of published and withdrawn updates, whole, newest first: what feeds are made of. */
export async function loadNews(db: Reader, projectId: ProjectId, cursor: string | undefined) {
  const rows = await db
    .select({ update: publicColumns, works })
    .from(updates)
    .leftJoin(works, eq(works.updateId, updates.id))
    .where(inTimeline(projectId, cursor))
    .orderBy(...newestFirst)
    .limit(pageSize + 1);
  const published = rows.map((row) => ({ ...row, publishedAt: publicationOf(row.update) }));
  return timelinePage(published, pageSize);
}
