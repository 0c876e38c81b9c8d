/** Published works together with the update that announces them: for planning, calendars and lists. */
import { and, asc, desc, eq, gt, isNotNull, isNull, lt, or, type SQL } from 'drizzle-orm';
import type { Reader } from '../../kernel/database/database.ts';
import type { ProjectId } from '../../kernel/ids.ts';
import { works } from '../works/index.ts';
import { updates } from './tables.ts';

const mostBetween = 200;
const mostInCalendar = 2_000;
const dayMs = 86_400_000;
/** So long works that are over stay in calendars, and so long those that were called off. */
const keptDays = { over: 366, cancelled: 35 } as const;

export type AnnouncedWorks = Awaited<ReturnType<typeof loadWorksBetween>>[number];

/** Published works of a project that touch a stretch of time, the first to begin first. */
export function loadWorksBetween(db: Reader, projectId: ProjectId, from: Date, until: Date) {
  return announced(db, projectId, gt(works.endsAt, from), lt(works.startsAt, until))
    .orderBy(asc(works.startsAt), asc(works.id))
    .limit(mostBetween);
}

/**
 * What a calendar of a project holds: works to come, under way and of the past year. Those that were
 * called off stay for a while, so that calendars hear of it; the latest come first.
 */
export function loadCalendarWorks(
  db: Reader,
  projectId: ProjectId,
  now: Date,
  category: string | undefined,
) {
  const ago = (days: number) => new Date(now.getTime() - days * dayMs);
  return announced(
    db,
    projectId,
    category ? eq(updates.category, category) : undefined,
    or(
      and(isNull(works.cancelledAt), gt(works.endsAt, ago(keptDays.over))),
      gt(works.cancelledAt, ago(keptDays.cancelled)),
      and(isNotNull(works.cancelledAt), gt(works.endsAt, ago(keptDays.cancelled))),
    ),
  )
    .orderBy(desc(works.startsAt), desc(works.id))
    .limit(mostInCalendar);
}

/** Those of a project that are published, in the order and number the caller asks for. */
function announced(db: Reader, projectId: ProjectId, ...which: (SQL | undefined)[]) {
  const { title, body, category } = updates;
  return db
    .select({ works, update: { title, body, category } })
    .from(works)
    .innerJoin(updates, eq(updates.id, works.updateId))
    .where(and(eq(works.projectId, projectId), isNotNull(works.publishedAt), ...which));
}
