/** Reading works: today's, what comes next, and those an update announces. */
import { and, asc, eq, gt, inArray, isNotNull, isNull, lt } from 'drizzle-orm';
import type { Reader } from '../../kernel/database/database.ts';
import { inLanguage, type Language } from '../../kernel/i18n.ts';
import type { ProjectId, UpdateId } from '../../kernel/ids.ts';
import { localDay } from '../../kernel/local-day.ts';
import type { LocalisedWorks, WorksView } from './schemas.ts';
import { works } from './tables.ts';

type Row = typeof works.$inferSelect;

const mostComing = 30;
const mostToManage = 200;

/** Published works of a project that are not over: those touching today, and later ones. */
export async function loadComingWorks(
  db: Reader,
  projectId: ProjectId,
  now: Date,
  language: Language,
): Promise<{ today: WorksView[]; next: WorksView[] }> {
  const today = localDay(now);
  const rows = await db
    .select()
    .from(works)
    .where(and(eq(works.projectId, projectId), isNotNull(works.publishedAt), gt(works.endsAt, now)))
    .orderBy(asc(works.startsAt))
    .limit(mostComing);
  const view = (row: Row) => worksView(row, language);
  return {
    today: rows.filter((row) => row.startsAt < today.end).map(view),
    next: rows.filter((row) => row.startsAt >= today.end).map(view),
  };
}

/** Per project the first works going on today, in one query. */
export async function worksTodayByProject(
  db: Reader,
  projectIds: readonly ProjectId[],
  now: Date,
): Promise<Map<ProjectId, Row>> {
  if (projectIds.length === 0) return new Map();
  const rows = await db
    .selectDistinctOn([works.projectId])
    .from(works)
    .where(
      and(
        inArray(works.projectId, [...projectIds]),
        isNotNull(works.publishedAt),
        isNull(works.cancelledAt),
        lt(works.startsAt, localDay(now).end),
        gt(works.endsAt, now),
      ),
    )
    .orderBy(works.projectId, asc(works.startsAt));
  return new Map(rows.map((row) => [row.projectId, row]));
}

/** The works announced by these updates, by update, in one query. */
export async function loadWorksOfUpdates(
  db: Reader,
  updateIds: readonly UpdateId[],
  language: Language,
): Promise<Map<string, WorksView>> {
  if (updateIds.length === 0) return new Map();
  const rows = await db
    .select()
    .from(works)
    .where(inArray(works.updateId, [...updateIds]));
  return new Map(rows.map((row) => [row.updateId, worksView(row, language)]));
}

/** The works an update announces, in every language; null when it announces none. */
export async function loadWorksForEditing(
  db: Reader,
  updateId: UpdateId,
): Promise<LocalisedWorks | null> {
  const [row] = await db.select().from(works).where(eq(works.updateId, updateId));
  return row ? localisedView(row) : null;
}

/** Published works of a project that were not over before today, in every language, the first first. */
export async function loadWorksToManage(
  db: Reader,
  projectId: ProjectId,
  now: Date,
): Promise<LocalisedWorks[]> {
  const rows = await db
    .select()
    .from(works)
    .where(
      and(
        eq(works.projectId, projectId),
        isNotNull(works.publishedAt),
        gt(works.endsAt, localDay(now).start),
      ),
    )
    .orderBy(asc(works.startsAt), asc(works.id))
    .limit(mostToManage);
  return rows.map(localisedView);
}

/** Works as everyone sees them, in a language. */
export function worksView(row: Row, language: Language): WorksView {
  const title = inLanguage(row.title, language);
  return { ...localisedView(row), title: title.value, language: title.language };
}

function localisedView(row: Row): LocalisedWorks {
  const { id, title, dailyFrom, dailyUntil, nuisance, passability, updateId, map } = row;
  return {
    ...{ id, title, dailyFrom, dailyUntil, nuisance, passability, updateId, map },
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    cancelled: row.cancelledAt !== null,
  };
}
