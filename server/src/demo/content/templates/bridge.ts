import type { UpdateTemplate } from './template.ts';

export const bridgeTemplates: readonly UpdateTemplate[] = [
  {
    id: 'bridge-half-open',
    phase: 'early',
    category: 'access',
    picture: true,
    title: { nl: 'De brug gaat half dicht', en: 'Half of the bridge closes' },
    nl: [
      'Van {start} tot en met {end} werken we op de ene helft van de brug. De andere helft is voor voetgangers en fietsers samen. Auto’s rijden om via de gele route.',
      'Het is smal, dus fiets rustig en laat elkaar voorgaan. Met een bakfiets of scootmobiel kunt u er gewoon langs: het pad is 2,20 meter breed.',
      'Hulpdiensten kunnen altijd over de brug; onze platen dragen een brandweerwagen.',
    ],
    en: [
      'From {start} to {end} we work on one half of the bridge. Pedestrians and cyclists share the other half. Cars follow the yellow detour.',
      'It is narrow, so ride gently and let others pass. A cargo bike or mobility scooter fits: the path is 2.20 metres wide.',
      'Emergency services can always cross; our plates carry a fire engine.',
    ],
    works: {
      title: {
        nl: 'Brug dicht voor auto’s',
        en: 'Bridge closed to cars',
        de: 'Brücke für Autos gesperrt',
      },
      rhythm: 'continuous',
      days: 28,
      nuisance: ['closure', 'noise'],
      situation: 'carsDetour',
    },
  },
  {
    id: 'bridge-rust',
    phase: 'early',
    category: 'progress',
    numbers: { layers: [7, 13] },
    title: {
      nl: 'Onder {layers} lagen verf zit verrassend goed staal',
      en: 'Good steel under {layers} coats of paint',
    },
    nl: [
      'We hebben op twaalf plekken tot op het metaal geschuurd en telden {layers} verflagen. Daaronder is het staal beter dan we vreesden. Twee verbindingen vervangen we, de rest mag blijven.',
      'Dat betekent minder slijpwerk, en dus minder lawaai in de eerste maand.',
    ],
    en: [
      'We sanded down to the metal in twelve places and counted {layers} coats of paint. The steel beneath is better than we feared. Two joints will be replaced, the rest may stay.',
      'That means less grinding, and less noise in the first month.',
    ],
  },
  {
    id: 'bridge-tent',
    phase: 'middle',
    category: 'nuisance',
    picture: true,
    title: { nl: 'Stralen en schilderen in een tent', en: 'Blasting and painting inside a tent' },
    nl: [
      'Tussen {start} en {end} staat er een witte tent om het volgende deel van de brug. Binnenin stralen we de oude verf weg en spuiten we de nieuwe. De tent houdt stof en verfdruppels binnen en blijft ook in het weekend staan.',
      'U hoort overdag het blazen van de compressor. Het pad voor voetgangers en fietsers loopt erlangs, auto’s volgen de omleiding.',
    ],
    en: [
      'Between {start} and {end} a white tent stands around the next part of the bridge. Inside we blast off old paint and spray on new. The tent keeps dust and drops in and also stays up in weekends.',
      'By day you will hear the compressor. The path for pedestrians and cyclists runs alongside, cars follow the detour.',
    ],
    works: {
      title: {
        nl: 'Schildertent op de brug',
        en: 'Painting tent on the bridge',
        de: 'Malerzelt auf der Brücke',
      },
      rhythm: 'continuous',
      days: 25,
      nuisance: ['noise', 'dust', 'closure'],
      situation: 'carsDetour',
    },
  },
  {
    id: 'bridge-hoist',
    phase: 'middle',
    category: 'access',
    numbers: { tonnes: [18, 46] },
    title: {
      nl: 'Nieuw deel van {tonnes} ton wordt ingehesen',
      en: 'A new part of {tonnes} tonnes is lifted in',
    },
    nl: [
      'Op {start} komt er een ponton aan met een nieuw stuk rijdek. Twee kranen tillen het in één keer op zijn plaats. Komt u kijken? De beste plek is aan de overkant, achter het rode lint.',
      'De brug is dan voor iedereen dicht. Een pontje brengt voetgangers en fietsers gratis over, ook met rolstoel.',
    ],
    en: [
      'On {start} a pontoon arrives with a new piece of deck. Two cranes lift it into place in one go. Coming to watch? The best spot is across the water, behind the red tape.',
      'The bridge is closed to everyone that day. A free ferry takes pedestrians and cyclists across, wheelchairs too.',
    ],
    works: {
      title: {
        nl: 'Brug helemaal dicht: hijswerk',
        en: 'Bridge fully closed: lifting',
        de: 'Brücke ganz gesperrt: Kranarbeiten',
      },
      rhythm: 'weekend',
      days: 2,
      daily: ['06:00', '20:00'],
      nuisance: ['closure', 'noise'],
      situation: 'everyoneDetours',
    },
  },
  {
    id: 'bridge-lights',
    phase: 'late',
    category: 'progress',
    picture: true,
    title: { nl: 'De lampen branden weer', en: 'The lamps are on again' },
    nl: [
      'Gisteravond ging bij zonsondergang de nieuwe verlichting aan. Warm wit, naar beneden gericht en na middernacht op halve kracht, zodat vleermuizen onder de brug door durven.',
      'Komende weken stellen we de lampen af. Schijnt er één bij u naar binnen? Geef het door met het nummer dat op de paal staat.',
    ],
    en: [
      'Last night at sunset the new lights came on. Warm white, pointing down and at half strength after midnight, so that bats dare to fly under the bridge.',
      'We will adjust them in the coming weeks. Does one shine into your room? Tell us, with the number on the post.',
    ],
  },
];
