import { count, inArray } from 'drizzle-orm';
import type { Reader } from '../../kernel/database/database.ts';
import type { ProjectId } from '../../kernel/ids.ts';
import { followers } from './tables.ts';

/** How many devices follow, per project, in one query. */
export async function countFollowersByProject(
  db: Reader,
  projectIds: readonly ProjectId[],
): Promise<Map<ProjectId, number>> {
  if (projectIds.length === 0) return new Map();
  const rows = await db
    .select({ projectId: followers.projectId, number: count(followers.id) })
    .from(followers)
    .where(inArray(followers.projectId, [...projectIds]))
    .groupBy(followers.projectId);
  return new Map(rows.map(({ projectId, number }) => [projectId, number]));
}
