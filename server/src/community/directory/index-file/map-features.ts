/** What the map of all projects draws besides points: the same file for everyone, as the index. */
import { and, eq, isNotNull } from 'drizzle-orm';
import type { Reader } from '../../../kernel/database/database.ts';
import { projects } from '../../projects/index.ts';
import { loadRoutesAhead } from '../../works/index.ts';

/** Longitude and latitude, as in GeoJSON (RFC 7946). */
type Line = readonly (readonly [number, number])[];

export interface MapFeature {
  readonly slug: string;
  readonly kind: 'area' | 'closure' | 'detour';
  /** The rings of an area; one line of a closure or detour. */
  readonly lines: readonly Line[];
  /** When it is over; left out for what stays. */
  readonly until?: Date;
}

const mostProjects = 25_000;
const version = 2;
const positionUnits = 1e5;
const minuteMs = 60_000;

/** All of them that residents may see. What works close and lead around joins in here. */
export async function loadMapFeatures(db: Reader, now: Date): Promise<MapFeature[]> {
  return [...(await loadAreas(db)), ...(await loadRoutes(db, now))];
}

async function loadAreas(db: Reader): Promise<MapFeature[]> {
  const { slug, area } = projects;
  const rows = await db
    .select({ slug, area })
    .from(projects)
    .where(and(isNotNull(projects.publishedAt), eq(projects.isProbe, false), isNotNull(area)))
    .orderBy(slug)
    .limit(mostProjects);
  return rows.flatMap((row) =>
    row.area ? [{ slug: row.slug, kind: 'area', lines: row.area.coordinates }] : [],
  );
}

/** Closures and detours of works that are not over. A closed square is drawn by its edges. */
async function loadRoutes(db: Reader, now: Date): Promise<MapFeature[]> {
  const routes = await loadRoutesAhead(db, now);
  return routes.flatMap(({ slug, endsAt: until, features }) =>
    features.flatMap(({ properties: { kind }, geometry }) => {
      const lines = geometry.type === 'Polygon' ? geometry.coordinates : [geometry.coordinates];
      return lines.map((line) => ({ slug, kind, lines: [line], until }));
    }),
  );
}

/**
 * Each line is its first position and the steps from there, in whole units. The end is told rather
 * than left to the next write, so that the file stays true while nobody writes: minutes, 0 for none.
 */
export function encodeFeatures(features: readonly MapFeature[]): string {
  const whole = (degrees: number) => Math.round(degrees * positionUnits);
  const steps = (line: Line) =>
    line.flatMap(([longitude, latitude], at) => {
      const [x = 0, y = 0] = line[at - 1] ?? [];
      return [whole(longitude) - whole(x), whole(latitude) - whole(y)];
    });
  return JSON.stringify({
    version,
    features: features.map(({ slug, kind, lines, until }) => [
      ...[slug, kind, until ? Math.ceil(until.getTime() / minuteMs) : 0],
      ...lines.map(steps),
    ]),
  });
}
