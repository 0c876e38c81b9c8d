/** What the map of all projects draws besides points: the same file for everyone, as the index. */
import { and, eq, isNotNull } from 'drizzle-orm';
import type { Reader } from '../../../kernel/database/database.ts';
import { projects } from '../../projects/index.ts';

/** Longitude and latitude, as in GeoJSON (RFC 7946). */
type Line = readonly (readonly [number, number])[];

export interface MapFeature {
  readonly slug: string;
  readonly kind: 'area' | 'closure' | 'detour';
  /** The rings of an area; one line of a closure or detour. */
  readonly lines: readonly Line[];
}

const mostProjects = 25_000;
const version = 1;
const positionUnits = 1e5;

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

/** Closures and detours of works that are not over; works have no geometry yet. */
async function loadRoutes(_db: Reader, _now: Date): Promise<MapFeature[]> {
  return [];
}

/** Each line is its first position and the steps from there, in whole units. */
export function encodeFeatures(features: readonly MapFeature[]): string {
  const whole = (degrees: number) => Math.round(degrees * positionUnits);
  const steps = (line: Line) =>
    line.flatMap(([longitude, latitude], at) => {
      const [x = 0, y = 0] = line[at - 1] ?? [];
      return [whole(longitude) - whole(x), whole(latitude) - whole(y)];
    });
  return JSON.stringify({
    version,
    features: features.map(({ slug, kind, lines }) => [slug, kind, ...lines.map(steps)]),
  });
}
