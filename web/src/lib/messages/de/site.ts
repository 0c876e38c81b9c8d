import type { site as dutch } from '../nl/site.ts';

export const site: Record<keyof typeof dutch, string> = {
  'category.progress': 'Fortschritt',
  'category.access': 'Erreichbarkeit',
  'category.planning': 'Planung',
  'category.neighbourhood': 'Nachbarschaft',
  'category.nuisance': 'Belästigung',

  'nuisance.noise': 'Lärm',
  'nuisance.vibration': 'Erschütterungen',
  'nuisance.dust': 'Staub',
  'nuisance.light': 'Grelles Licht',
  'nuisance.closure': 'Sperrung',
  'nuisance.water-off': 'Kein Wasser',
  'nuisance.power-off': 'Kein Strom',

  'traveller.pedestrians': 'Zu Fuß',
  'traveller.cyclists': 'Fahrrad',
  'traveller.wheelchairs': 'Rollstuhl',
  'traveller.cars': 'Auto',
  'traveller.emergency': 'Rettungsdienst',

  'direction.n': 'nördlich',
  'direction.ne': 'nordöstlich',
  'direction.e': 'östlich',
  'direction.se': 'südöstlich',
  'direction.s': 'südlich',
  'direction.sw': 'südwestlich',
  'direction.w': 'westlich',
  'direction.nw': 'nordwestlich',
};
