import type { site as dutch } from '../nl/site.ts';

export const site: Record<keyof typeof dutch, string> = {
  'category.progress': 'Progress',
  'category.access': 'Access',
  'category.planning': 'Planning',
  'category.neighbourhood': 'Neighbourhood',
  'category.nuisance': 'Nuisance',

  'nuisance.noise': 'Noise',
  'nuisance.vibration': 'Vibration',
  'nuisance.dust': 'Dust',
  'nuisance.light': 'Bright light',
  'nuisance.closure': 'Road closed',
  'nuisance.water-off': 'Water off',
  'nuisance.power-off': 'Power off',

  'traveller.pedestrians': 'On foot',
  'traveller.cyclists': 'Bicycle',
  'traveller.wheelchairs': 'Wheelchair',
  'traveller.cars': 'Car',
  'traveller.emergency': 'Emergency',

  'direction.n': 'north',
  'direction.ne': 'north-east',
  'direction.e': 'east',
  'direction.se': 'south-east',
  'direction.s': 'south',
  'direction.sw': 'south-west',
  'direction.w': 'west',
  'direction.nw': 'north-west',
};
