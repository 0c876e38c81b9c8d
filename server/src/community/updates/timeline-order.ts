/** Which updates of a project residents read, in which order, and where a page of them ends. */
import { and, desc, eq, inArray, type SQL } from 'drizzle-orm';
import { behind, pageOf } from '../../kernel/cursor.ts';
import type { ProjectId } from '../../kernel/ids.ts';
import { updates } from './tables.ts';
import { type PublicUpdate, publicationOf } from './update-cards.ts';

export const newestFirst = [desc(updates.publishedAt), desc(updates.id)] as const;

/** Published and withdrawn, behind the cursor. */
export function inTimeline(projectId: ProjectId, cursor: string | undefined): SQL | undefined {
  return and(
    eq(updates.projectId, projectId),
    inArray(updates.state, ['published', 'withdrawn']),
    behind(cursor, updates.publishedAt, updates.id),
  );
}

/** Splits one row more than a page, newest first, into the page and the cursor behind it. */
export function timelinePage<Row extends { readonly update: PublicUpdate }>(
  rows: readonly Row[],
  size: number,
) {
  return pageOf(rows, size, ({ update }) => ({ at: publicationOf(update), id: update.id }));
}
