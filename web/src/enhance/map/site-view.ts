/** A map that opens on one site: its area, and what is right around it. */
import { type Bounds, boundsAround, type Coordinate, type MapFeature } from './map-content.ts';

export interface Site {
  readonly longitude: number;
  readonly latitude: number;
  /** Where the works are, as GeoJSON; null when it was not drawn. */
  readonly area: { readonly type: 'Polygon'; readonly coordinates: Coordinate[][] } | null;
}

/** Degrees around the middle of a site that are in view at least: a street or two. */
const aroundDegrees = 0.0015;

/** What `showMap` takes to show this site, and the pin if there is one. */
export function viewOfSite({ longitude, latitude, area }: Site, pin: Coordinate | null) {
  const features: MapFeature[] = area ? [{ kind: 'area', geometry: area }] : [];
  const bounds: Bounds | undefined = boundsAround([
    [longitude - aroundDegrees, latitude - aroundDegrees],
    [longitude + aroundDegrees, latitude + aroundDegrees],
    ...(area?.coordinates.flat() ?? []),
    ...(pin ? [pin] : []),
  ]);
  return { features, pin, ...(bounds ? { bounds } : {}), isEmbedded: true, closestZoom: 17 };
}
