import type { map as dutch } from '../nl/map.ts';

export const map: Record<keyof typeof dutch, string> = {
  'map.title': 'Map of the projects',
  'map.failed': 'The map cannot be shown here. Everything on it is in the list as well.',
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
