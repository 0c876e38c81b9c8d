/** Works of all projects at once, as far as they still matter. */
import { and, asc, gt, isNotNull, isNull } from 'drizzle-orm';
import type { Reader } from '../../kernel/database/database.ts';
import type { ProjectId } from '../../kernel/ids.ts';
import type { Nuisance } from './schemas.ts';
import { works } from './tables.ts';

/** More than anyone plans; those furthest away are left out. */
const mostAhead = 60_000;

export interface WorksAhead {
  readonly projectId: ProjectId;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly nuisance: readonly Nuisance[];
}

/** Published works that are not called off and end after `since`, the first first. */
export function loadWorksAhead(db: Reader, since: Date): Promise<WorksAhead[]> {
  const { projectId, startsAt, endsAt, nuisance } = works;
  return db
    .select({ projectId, startsAt, endsAt, nuisance })
    .from(works)
    .where(and(isNotNull(works.publishedAt), isNull(works.cancelledAt), gt(endsAt, since)))
    .orderBy(asc(startsAt), asc(works.id))
    .limit(mostAhead);
}
