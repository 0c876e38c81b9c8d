/**
 * A map in a `MapFrame` (web/src/lib/components/MapFrame.svelte). Import this file lazily: with it
 * come MapLibre and the reader of the basemap. Nothing is asked of anyone but this site, and the
 * map never moves to where the device is.
 */
import {
  AttributionControl,
  addProtocol,
  type GeoJSONSource,
  Map as MapLibre,
  setWorkerUrl,
} from 'maplibre-gl';
import worker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { Protocol } from 'pmtiles';
import { openBasemap } from './basemap.ts';
import { featureSource, pointSource } from './content-layers.ts';
import { followChoices } from './follow-choices.ts';
import { mapColours } from './map-colours.ts';
import { mapStyle } from './map-style.ts';

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

export interface MapOptions extends MapContent {
  /** What is in view at first; left out, all of the content. */
  readonly bounds?: Bounds;
  /** Inside a page that scrolls: one finger and the plain wheel scroll the page, not the map. */
  readonly isEmbedded?: boolean;
  /** Called with the id of a point that is chosen on the map. */
  onChoose?(id: string): void;
  /** Called when the map has come to rest, also the first time; `isIn` tells what is in view. */
  onMove?(view: { isIn(point: MapPoint): boolean }): void;
}

export interface ShownMap {
  /** Replaces what the map shows; the view stays. */
  show(content: MapContent): void;
  /** Brings these bounds into view; without any, all of the content. */
  fit(bounds?: Bounds): void;
  /** Makes one point stand out, and if asked brings it into view; null lets it go. */
  light(id: string | null, how?: { readonly moves: boolean }): void;
}

/** The Netherlands, for a map with nothing on it. */
const homeBounds: Bounds = [
  [3.3, 50.7],
  [7.3, 53.6],
];

let prepared: Promise<void> | undefined;

/**
 * Shows a map in this frame. Resolves once it can be moved; rejects, and leaves the frame saying
 * so, when this browser cannot draw it or the basemap does not arrive.
 */
export async function showMap(frame: HTMLElement, options: MapOptions): Promise<ShownMap> {
  frame.dataset.state = 'busy';
  try {
    prepared ??= prepare();
    await prepared;
    return await open(frame, options);
  } catch (error) {
    prepared = undefined;
    frame.dataset.state = 'failed';
    throw error;
  }
}

/** Once per page: the worker's own address, as a strict policy wants it, and the basemap. */
async function prepare(): Promise<void> {
  setWorkerUrl(new URL(worker, location.origin).href);
  const protocol = new Protocol({ metadata: true });
  protocol.add(await openBasemap());
  addProtocol('pmtiles', protocol.tile);
}

async function open(frame: HTMLElement, options: MapOptions): Promise<ShownMap> {
  const view = frame.querySelector<HTMLElement>('[data-map-view]');
  if (!view) throw new Error('A map wants a MapFrame');
  const isDark = matchMedia('(prefers-color-scheme: dark)');
  let content: MapContent = options;
  const map = new MapLibre({
    container: view,
    style: mapStyle(mapColours(isDark.matches)),
    bounds: options.bounds ?? boundsOf(content) ?? homeBounds,
    fitBoundsOptions: { padding: 40, maxZoom: 14 },
    ...{
      minZoom: 5,
      maxZoom: 18,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
    },
    cooperativeGestures: options.isEmbedded ?? false,
    ...(matchMedia('(prefers-reduced-motion: reduce)').matches ? { fadeDuration: 0 } : {}),
    locale: wordsOf(frame),
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new AttributionControl({ compact: false }));
  await new Promise<void>((resolve, reject) => {
    map.once('load', () => resolve());
    map.once('error', ({ error }) => reject(error));
  });
  fill(map, content);
  isDark.addEventListener('change', () => {
    map.setStyle(mapStyle(mapColours(isDark.matches)));
    map.once('styledata', () => fill(map, content));
  });
  const shown: ShownMap = {
    show(next) {
      content = next;
      fill(map, content);
    },
    fit(bounds) {
      map.fitBounds(bounds ?? boundsOf(content) ?? homeBounds, { padding: 40, maxZoom: 14 });
    },
    light: lightOf(map, () => content),
  };
  bindTools(frame, map, shown);
  const tellMove = () => {
    const bounds = map.getBounds();
    options.onMove?.({ isIn: ({ position }) => bounds.contains(position) });
  };
  map.on('moveend', tellMove);
  tellMove();
  followChoices(map, (id) => options.onChoose?.(id));
  frame.dataset.state = 'shown';
  return shown;
}

function fill(map: MapLibre, { features = [], points = [] }: MapContent): void {
  const collection = (list: readonly object[]) =>
    // Guarantee: what `MapFeature` and `MapPoint` describe is GeoJSON once wrapped.
    ({ type: 'FeatureCollection', features: list }) as never;
  map
    .getSource<GeoJSONSource>(featureSource)
    ?.setData(
      collection(
        features.map(({ kind, geometry }) => ({ type: 'Feature', properties: { kind }, geometry })),
      ),
    );
  map.getSource<GeoJSONSource>(pointSource)?.setData(
    collection(
      points.map(({ position, id, label, isToday = false }) => ({
        type: 'Feature',
        properties: { id, label, isToday },
        geometry: { type: 'Point', coordinates: position },
      })),
    ),
  );
}

function lightOf(map: MapLibre, content: () => MapContent): ShownMap['light'] {
  let lit: string | null = null;
  return (id, { moves } = { moves: false }) => {
    if (lit !== null) map.setFeatureState({ source: pointSource, id: lit }, { isLit: false });
    lit = id;
    const point = content().points?.find((each) => each.id === id);
    if (!point) return;
    map.setFeatureState({ source: pointSource, id: point.id }, { isLit: true });
    if (!moves) return;
    map.easeTo({ center: point.position, zoom: Math.max(map.getZoom(), 13.5), duration: 400 });
  };
}

/** The frame's own buttons; they stand there hidden until there is a map to move. */
function bindTools(frame: HTMLElement, map: MapLibre, shown: ShownMap): void {
  const bind = (name: string, act: () => void) =>
    frame.querySelector(`[data-map-${name}]`)?.addEventListener('click', act);
  bind('in', () => map.zoomIn());
  bind('out', () => map.zoomOut());
  bind('all', () => shown.fit());
}

/** The library's own words, in the language of the page. */
function wordsOf({ dataset }: HTMLElement): Record<string, string> {
  const { title = '', scroll = '', touch = '' } = dataset;
  return {
    'Map.Title': title,
    'CooperativeGesturesHandler.WindowsHelpText': scroll,
    'CooperativeGesturesHandler.MacHelpText': scroll,
    'CooperativeGesturesHandler.MobileHelpText': touch,
  };
}

/** The smallest bounds around the content; undefined when there is none. */
export function boundsOf({ features = [], points = [] }: MapContent): Bounds | undefined {
  const all = [
    ...points.map(({ position }) => position),
    ...features.flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates,
    ),
  ];
  if (all.length === 0) return undefined;
  const bounds: Bounds = [
    [180, 90],
    [-180, -90],
  ];
  const [southWest, northEast] = bounds;
  for (const [longitude, latitude] of all) {
    southWest[0] = Math.min(southWest[0], longitude);
    southWest[1] = Math.min(southWest[1], latitude);
    northEast[0] = Math.max(northEast[0], longitude);
    northEast[1] = Math.max(northEast[1], latitude);
  }
  return bounds;
}
