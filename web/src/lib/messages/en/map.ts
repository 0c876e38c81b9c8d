import type { map as dutch } from '../nl/map.ts';

export const map: Record<keyof typeof dutch, string> = {
  'map.title': 'Map of the projects',
  'map.in': 'Zoom in',
  'map.out': 'Zoom out',
  'map.all': 'Show everything',
  'map.busy': 'The map is on its way…',
  'map.failed': 'The map cannot be shown here. Everything on it is in the list as well.',
  'map.scroll': 'Hold Ctrl and scroll to zoom',
  'map.touch': 'Use two fingers to move the map',
  'map.intro': 'Choose a project on the map, or in the list beside it: it holds the same.',
  'map.list': 'All projects',
  'map.count': '{total, plural, =0 {No projects yet} one {One project} other {# projects}}',
  'map.open': 'To the project',
  'map.asList': 'As a list',
  'map.asMap': 'On the map',
  'map.closures': 'Closure',
  'map.detours': 'Detour',
  'map.areas': 'Works area',
  'map.legend': 'On the map',
  'map.keys': 'With the keyboard: arrows move, + and − zoom.',
};
