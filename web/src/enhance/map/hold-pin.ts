/** The pin on a map: where somebody pointed by hand, which has nothing to do with where they are. */
import { type Map as MapLibre, Marker } from 'maplibre-gl';
import type { Coordinate } from './map-content.ts';

/** Degrees a press of an arrow moves it: as fine as a pin is kept; with Shift ten times as far. */
const stepDegrees = 0.0001;
const arrows: Readonly<Record<string, Coordinate>> = {
  ArrowLeft: [-stepDegrees, 0],
  ArrowRight: [stepDegrees, 0],
  ArrowUp: [0, stepDegrees],
  ArrowDown: [0, -stepDegrees],
};

/**
 * Takes hold of the pin of a frame (`data-map-pin`, an element that may be focused) and gives what
 * puts it somewhere; null takes it away. With `pick` a click or tap points, and the pin that stands
 * can be dragged, or moved with the arrow keys.
 */
export function holdPin(
  map: MapLibre,
  frame: HTMLElement,
  pick?: (at: Coordinate) => void,
): (at: Coordinate | null) => void {
  const element = frame.querySelector<HTMLElement>('[data-map-pin]');
  if (!element) return () => {};
  const pin = new Marker({ element, anchor: 'bottom', draggable: pick !== undefined });
  if (pick) {
    // Two clicks would point twice, and then show another part of the map.
    map.doubleClickZoom.disable();
    map.getCanvas().style.cursor = 'crosshair';
    map.on('click', ({ lngLat, originalEvent: { target } }) => {
      if (target instanceof Node && element.contains(target)) return;
      const { lng, lat } = lngLat.wrap();
      pick([lng, lat]);
    });
    const move = (east: number, north: number) => {
      const { lng, lat } = pin.getLngLat().wrap();
      pick([lng + east, lat + north]);
    };
    pin.on('dragend', () => move(0, 0));
    element.addEventListener('keydown', (event) => {
      const [east, north] = arrows[event.key] ?? [];
      if (east === undefined || north === undefined) return;
      event.preventDefault();
      // The map around it listens to the arrows too.
      event.stopPropagation();
      const times = event.shiftKey ? 10 : 1;
      move(east * times, north * times);
    });
  }
  return (at) => {
    if (!at) return void pin.remove();
    element.hidden = false;
    pin.setLngLat(at);
    // Putting it on the map anew would take the keyboard off it.
    if (!element.isConnected || !map.getCanvasContainer().contains(element)) pin.addTo(map);
  };
}
