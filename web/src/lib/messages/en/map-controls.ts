import type { mapControls as dutch } from '../nl/map-controls.ts';

export const mapControls: Record<keyof typeof dutch, string> = {
  'map.in': 'Zoom in',
  'map.out': 'Zoom out',
  'map.all': 'Show everything',
  'map.busy': 'The map is on its way…',
  'map.scroll': 'Hold Ctrl and scroll to zoom',
  'map.touch': 'Use two fingers to move the map',
};
