/** The index as it is now: made once, and again after a write changes what it shows. */
import { and, eq, isNotNull } from 'drizzle-orm';
import type { ReadContext } from '../../../kernel/action.ts';
import type { Reader } from '../../../kernel/database/database.ts';
import { localDay } from '../../../kernel/local-day.ts';
import { projects } from '../../projects/index.ts';
import { loadWorksAhead, type WorksAhead } from '../../works/index.ts';
import { encodeIndex, type ListedProject } from './encode-index.ts';
import { encodeFeatures, loadMapFeatures } from './map-features.ts';
import { type IndexFile, sealIndex } from './seal-index.ts';

/** Beyond this an index for everyone is no longer small. */
const mostProjects = 25_000;
/** Of one project; enough to tell today and the weeks to come. */
const mostWorks = 12;

type Context = Pick<ReadContext<unknown>, 'db' | 'clock' | 'namespace' | 'keep'>;

/** It tells dates, never `today`, so it stays true over midnight. */
export function currentIndex({ db, clock, namespace, keep }: Context): Promise<IndexFile> {
  return keep('discover-index', ['discover'], async () =>
    sealIndex(encodeIndex(await loadListed(db, clock.now())), namespace.keys),
  );
}

/** What the map draws, apart from the index: who reads the list does not fetch it. */
export function currentFeatures({ db, clock, namespace, keep }: Context): Promise<IndexFile> {
  return keep('discover-features', ['discover'], async () =>
    sealIndex(encodeFeatures(await loadMapFeatures(db, clock.now())), namespace.keys),
  );
}

/** What the resident's own role sees; what was planted to check isolation is not in it. */
async function loadListed(db: Reader, now: Date): Promise<ListedProject[]> {
  const { id, slug, name, street, place: town, latitude, longitude, status } = projects;
  const rows = await db
    .select({ id, slug, name, street, town, latitude, longitude, status })
    .from(projects)
    .where(and(isNotNull(projects.publishedAt), eq(projects.isProbe, false)))
    .limit(mostProjects);
  const ahead = Map.groupBy(
    await loadWorksAhead(db, localDay(now).start),
    (works: WorksAhead) => works.projectId,
  );
  return rows.map((row) => ({ ...row, works: (ahead.get(row.id) ?? []).slice(0, mostWorks) }));
}
