/** Closures and detours of all projects at once, for the map of everyone. */
import { and, asc, eq, gt, isNotNull, isNull } from 'drizzle-orm';
import type { Reader } from '../../kernel/database/database.ts';
import { projects } from '../projects/index.ts';
import { works } from './tables.ts';
import { pointsIn, type WorksMap } from './works-map.ts';

/** Works with a map; with their points bounded as well, the file stays one that a phone can draw. */
const mostWorks = 5_000;
const mostPoints = 100_000;

export interface RouteAhead {
  readonly slug: string;
  readonly endsAt: Date;
  readonly features: WorksMap['features'];
}

/**
 * Of published works that are not called off and end after `since`, in projects that residents may
 * see. The first come first: those furthest away are left out when there are too many.
 */
export async function loadRoutesAhead(db: Reader, since: Date): Promise<RouteAhead[]> {
  const { startsAt, endsAt, map } = works;
  const rows = await db
    .select({ slug: projects.slug, endsAt, map })
    .from(works)
    .innerJoin(projects, eq(projects.id, works.projectId))
    .where(
      and(
        ...[isNotNull(projects.publishedAt), eq(projects.isProbe, false)],
        ...[isNotNull(works.publishedAt), isNull(works.cancelledAt)],
        ...[gt(endsAt, since), isNotNull(map)],
      ),
    )
    .orderBy(asc(startsAt), asc(works.id))
    .limit(mostWorks);
  let points = 0;
  return rows.flatMap(({ slug, endsAt: until, map: drawn }) => {
    const features = drawn?.features ?? [];
    points += pointsIn({ features });
    return points > mostPoints ? [] : [{ slug, endsAt: until, features }];
  });
}
