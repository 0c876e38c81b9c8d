/** What residents read of a project and what its team chooses from: the same words for both. */
export const site = {
  'category.progress': 'Voortgang',
  'category.access': 'Bereikbaarheid',
  'category.planning': 'Planning',
  'category.neighbourhood': 'Buurt',
  'category.nuisance': 'Hinder',

  'nuisance.noise': 'Geluid',
  'nuisance.vibration': 'Trillingen',
  'nuisance.dust': 'Stof',
  'nuisance.light': 'Fel licht',
  'nuisance.closure': 'Afsluiting',
  'nuisance.water-off': 'Geen water',
  'nuisance.power-off': 'Geen stroom',

  'traveller.pedestrians': 'Te voet',
  'traveller.cyclists': 'Fiets',
  'traveller.wheelchairs': 'Rolstoel',
  'traveller.cars': 'Auto',
  'traveller.emergency': 'Hulpdienst',

  'direction.n': 'ten noorden',
  'direction.ne': 'ten noordoosten',
  'direction.e': 'ten oosten',
  'direction.se': 'ten zuidoosten',
  'direction.s': 'ten zuiden',
  'direction.sw': 'ten zuidwesten',
  'direction.w': 'ten westen',
  'direction.nw': 'ten noordwesten',
} as const;
