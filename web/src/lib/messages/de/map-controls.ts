import type { mapControls as dutch } from '../nl/map-controls.ts';

export const mapControls: Record<keyof typeof dutch, string> = {
  'map.in': 'Vergrößern',
  'map.out': 'Verkleinern',
  'map.all': 'Alles zeigen',
  'map.busy': 'Die Karte wird geladen…',
  'map.scroll': 'Zum Zoomen Strg gedrückt halten und scrollen',
  'map.touch': 'Die Karte mit zwei Fingern bewegen',
};
