/**
 * A map in a `MapFrame` (web/src/lib/components/MapFrame.svelte). Import this file lazily: with it
 * come MapLibre and the reader of the basemap. Nothing is asked of anyone but this site, and the
 * map never moves to where the device is.
 */
import { addProtocol, type GeoJSONSource, type Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import worker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { Protocol } from 'pmtiles';
import { openBasemap } from './basemap.ts';
import { featureSource, pointSource } from './content-layers.ts';
import { draw } from './draw-map.ts';
import { followChoices } from './follow-choices.ts';
import { holdPin } from './hold-pin.ts';
import { mapColours } from './map-colours.ts';
import {
  type Bounds,
  boundsOf,
  type Coordinate,
  type MapContent,
  type MapPoint,
} from './map-content.ts';
import { mapStyle } from './map-style.ts';

export interface MapOptions extends MapContent {
  /** What is in view at first; left out, all of the content. */
  readonly bounds?: Bounds;
  /** Inside a page that scrolls: one finger and the plain wheel scroll the page, not the map. */
  readonly isEmbedded?: boolean;
  /** How near the map comes by itself; people may go nearer. */
  readonly closestZoom?: number;
  /** Where the pin of the frame stands at first. */
  readonly pin?: Coordinate | null;
  /** Makes this a map to point at: called with what is clicked, tapped or where the pin is moved to. */
  onPick?(at: Coordinate): void;
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
  /** Puts the pin of the frame here; null takes it away. */
  pin(at: Coordinate | null): void;
  /** The middle of what is in view: for who points without a pointer. */
  center(): Coordinate;
  /** Lets go of it, for a page that goes on without. */
  close(): void;
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
  const home = () => options.bounds ?? boundsOf(content) ?? homeBounds;
  // To the right stand the tools.
  const padding = { top: 40, bottom: 40, left: 40, right: 72 };
  const fitting = { padding, maxZoom: options.closestZoom ?? 14 };
  const map = await draw(view, {
    ...{ bounds: home(), fitBoundsOptions: fitting, locale: wordsOf(frame) },
    cooperativeGestures: options.isEmbedded ?? false,
  });
  fill(map, content);
  const recolour = () => {
    map.setStyle(mapStyle(mapColours(isDark.matches)));
    map.once('styledata', () => fill(map, content));
  };
  isDark.addEventListener('change', recolour);
  const shown: ShownMap = {
    show(next) {
      content = next;
      fill(map, content);
    },
    fit(bounds) {
      map.fitBounds(bounds ?? home(), fitting);
    },
    light: lightOf(map, () => content),
    pin: holdPin(map, frame, options.onPick),
    close() {
      isDark.removeEventListener('change', recolour);
      map.remove();
    },
    center() {
      const { lng, lat } = map.getCenter().wrap();
      return [lng, lat];
    },
  };
  shown.pin(options.pin ?? null);
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
