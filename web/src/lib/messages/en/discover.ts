import type { discover as dutch } from '../nl/discover.ts';

export const discover: Record<keyof typeof dutch, string> = {
  'discover.title': 'What is being built near you?',
  'discover.search': 'Search by street, place or project',
  'discover.placeholder': 'Street, place, project',
  'discover.submit': 'Search',
  'discover.count': '{total, plural, =0 {No projects found} one {One project} other {# projects}}',
  'discover.countFor':
    '{total, plural, =0 {Nothing found for “{query}”} one {One project for “{query}”} other {# projects for “{query}”}}',
  'discover.none': 'Try just the name of the place, or part of the street name.',
  'discover.all': 'Show all projects',
  'discover.more': 'More projects',
  'discover.nearest': 'Nearest first',
  'discover.nearestHow': 'Your position stays on this device. The distance is worked out here.',
  'discover.nearestBusy': 'Looking…',
  'discover.nearestDone': 'Sorted by distance. Your position was not sent.',
  'discover.nearestFailed': 'Your device does not give its position. The list stays as it is.',
  'discover.away': '{distance} km away',
};
