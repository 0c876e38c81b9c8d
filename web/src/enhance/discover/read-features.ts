/** Reads what the map draws; written by server/src/community/directory/index-file/map-features.ts. */
import type { Coordinate, MapFeature } from '../map/map-content.ts';

const positionUnits = 1e5;
const readableVersion = 2;
const minuteMs = 60_000;

type Encoded = readonly [
  ...[slug: string, kind: MapFeature['kind'], untilMinutes: number],
  ...lines: number[][],
];

/** What is not over at `now`. Empty for a version this reader does not know. */
export function readFeatures(text: string, now: Date): MapFeature[] {
  // Guarantee: only text whose signature or hash was checked comes here (fetch-index.ts).
  const { version, features } = JSON.parse(text) as { version: number; features: Encoded[] };
  if (version !== readableVersion) return [];
  const isLeft = ([_slug, _kind, until]: Encoded) =>
    until === 0 || until * minuteMs > now.getTime();
  return features.filter(isLeft).map(([_slug, kind, _until, ...lines]) => ({
    kind,
    geometry:
      kind === 'area'
        ? { type: 'Polygon', coordinates: lines.map(positions) }
        : { type: 'LineString', coordinates: positions(lines[0] ?? []) },
  }));
}

function positions(steps: readonly number[]): Coordinate[] {
  const line: Coordinate[] = [];
  let longitude = 0;
  let latitude = 0;
  for (let at = 0; at + 1 < steps.length; at += 2) {
    longitude += steps[at] ?? 0;
    latitude += steps[at + 1] ?? 0;
    line.push([longitude / positionUnits, latitude / positionUnits]);
  }
  return line;
}
