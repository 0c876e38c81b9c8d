import { and, count, eq, inArray, isNull } from 'drizzle-orm';
import type { Reader } from '../../kernel/database/database.ts';
import type { ProjectId } from '../../kernel/ids.ts';
import { conversations } from './tables.ts';

/** How many conversations wait for an answer, per project, in one query. */
export async function countWaitingByProject(
  db: Reader,
  projectIds: readonly ProjectId[],
): Promise<Map<ProjectId, number>> {
  if (projectIds.length === 0) return new Map();
  const rows = await db
    .select({ projectId: conversations.projectId, waiting: count(conversations.id) })
    .from(conversations)
    .where(
      and(
        inArray(conversations.projectId, [...projectIds]),
        eq(conversations.state, 'open'),
        isNull(conversations.doubt),
        isNull(conversations.setAside),
      ),
    )
    .groupBy(conversations.projectId);
  return new Map(rows.map(({ projectId, waiting }) => [projectId, waiting]));
}
