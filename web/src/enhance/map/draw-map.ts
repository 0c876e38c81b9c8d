import { AttributionControl, Map as MapLibre, type MapOptions } from 'maplibre-gl';
import { mapColours } from './map-colours.ts';
import { mapStyle } from './map-style.ts';

/** The map itself, once all it needs is there. Rejects, and leaves nothing, when it cannot be drawn. */
export async function draw(view: HTMLElement, options: Partial<MapOptions>): Promise<MapLibre> {
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = new MapLibre({
    ...{ container: view, style: mapStyle(mapColours(isDark)), minZoom: 5, maxZoom: 18 },
    ...{ attributionControl: false, dragRotate: false, pitchWithRotate: false },
    ...(isStill ? { fadeDuration: 0 } : {}),
    ...options,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new AttributionControl({ compact: false }));
  try {
    await new Promise<void>((resolve, reject) => {
      map.once('load', () => resolve());
      map.once('error', ({ error }) => reject(error));
    });
  } catch (error) {
    map.remove();
    throw error;
  }
  return map;
}
