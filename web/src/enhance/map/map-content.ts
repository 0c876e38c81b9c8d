/** What a map shows, in the terms of GeoJSON (RFC 7946). Knows nothing of a browser. */

/** Longitude and latitude, WGS 84: the order of GeoJSON. */
export type Coordinate = [longitude: number, latitude: number];
/** South-west and north-east corner. */
export type Bounds = [Coordinate, Coordinate];

/** An area, closure or detour, with its geometry as in GeoJSON (RFC 7946). */
export interface MapFeature {
  readonly kind: 'area' | 'closure' | 'detour';
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: Coordinate[][] }
    | { readonly type: 'LineString'; readonly coordinates: Coordinate[] };
}

/** A project as a point; points close together become a cluster with their number. */
export interface MapPoint {
  readonly id: string;
  readonly position: Coordinate;
  readonly label: string;
  /** Marks points where something happens today. */
  readonly isToday?: boolean;
}

export interface MapContent {
  readonly features?: readonly MapFeature[];
  readonly points?: readonly MapPoint[];
}

/** The smallest bounds around the content; undefined when there is none. */
export function boundsOf({ features = [], points = [] }: MapContent): Bounds | undefined {
  return boundsAround([
    ...points.map(({ position }) => position),
    ...features.flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates,
    ),
  ]);
}

/** The smallest bounds around these places; undefined when there are none. */
export function boundsAround(places: readonly Coordinate[]): Bounds | undefined {
  if (places.length === 0) return undefined;
  const bounds: Bounds = [
    [180, 90],
    [-180, -90],
  ];
  const [southWest, northEast] = bounds;
  for (const [longitude, latitude] of places) {
    southWest[0] = Math.min(southWest[0], longitude);
    southWest[1] = Math.min(southWest[1], latitude);
    northEast[0] = Math.max(northEast[0], longitude);
    northEast[1] = Math.max(northEast[1], latitude);
  }
  return bounds;
}
