import type { UpdateTemplate } from './template.ts';

export const squareTemplates: readonly UpdateTemplate[] = [
  {
    id: 'square-half',
    phase: 'early',
    category: 'access',
    picture: true,
    title: {
      nl: 'De eerste helft van het plein gaat dicht',
      en: 'The first half of the square closes',
    },
    nl: [
      'Van {start} tot en met {end} is de ene helft van het plein van ons, de andere van u. Over de open helft loopt een pad van vier meter breed, met een geleidelijn voor wie slecht ziet.',
      [
        'Fietsen stallen kan in de tijdelijke rekken aan de zijkant.',
        'Taxi’s en halen-en-brengen: volg de blauwe borden.',
        'Terrassen blijven open.',
      ],
    ],
    en: [
      'From {start} to {end} one half of the square is ours, the other is yours. A path four metres wide crosses the open half, with a guide line for people with low vision.',
      [
        'Park bicycles in the temporary racks at the side.',
        'Taxis and drop-off: follow the blue signs.',
        'Terraces stay open.',
      ],
    ],
    works: {
      title: {
        nl: 'Half plein afgesloten',
        en: 'Half of the square closed',
        de: 'Halber Platz gesperrt',
      },
      rhythm: 'continuous',
      days: 42,
      nuisance: ['closure', 'noise'],
      situation: 'bikesAndCarsDetour',
    },
  },
  {
    id: 'square-stones',
    phase: 'early',
    category: 'neighbourhood',
    numbers: { votes: [280, 640] },
    title: {
      nl: 'Vier proefvakken, {votes} stemmen, één steen',
      en: 'Four samples, {votes} votes, one stone',
    },
    nl: [
      'Naast de keet lagen vier soorten bestrating om over te lopen, te rollen en te struikelen. {votes} mensen gaven hun oordeel. De gele gebakken klinker won, ook bij de rollators: vlak, stroef en niet te heet in de zon.',
      'Er is 3.800 vierkante meter besteld.',
    ],
    en: [
      'Beside our hut lay four kinds of paving to walk, roll and stumble on. {votes} people gave their verdict. The yellow brick won, also among walking frames: level, rough enough and not too hot in the sun.',
      'We have ordered 3,800 square metres.',
    ],
  },
  {
    id: 'square-tanks',
    phase: 'middle',
    category: 'nuisance',
    picture: true,
    numbers: { cubic: [220, 480] },
    title: {
      nl: 'Een kelder voor {cubic}.000 liter regen',
      en: 'A basement for {cubic},000 litres of rain',
    },
    nl: [
      'Onder het plein stapelen we kratten waarin {cubic} kubieke meter regenwater past. De bomen drinken ervan en bij een hoosbui blijft de omgeving droog.',
      'Van {start} tot en met {end} is de kuip open. De looproute verschuift een paar meter naar rechts; de borden verschuiven mee.',
    ],
    en: [
      'Under the square we stack crates that hold {cubic} cubic metres of rainwater. The trees drink from it and the surroundings stay dry in a cloudburst.',
      'The pit is open from {start} to {end}. The walking route moves a few metres to the right, and so do the signs.',
    ],
    works: {
      title: {
        nl: 'Kuip open, looproute verlegd',
        en: 'Pit open, walking route moved',
        de: 'Baugrube offen, Fußweg verlegt',
      },
      rhythm: 'continuous',
      days: 29,
      nuisance: ['closure', 'noise', 'dust'],
      situation: 'bikesAndCarsDetour',
    },
  },
  {
    id: 'square-night-shift',
    phase: 'middle',
    category: 'nuisance',
    title: { nl: 'Twee nachten lang kranen voor de deur', en: 'Two nights of cranes outside' },
    nl: [
      'In het weekend van {start} hijsen we de overkapping. Dat doen we ’s avonds en ’s nachts, als er weinig mensen lopen. Het begint zaterdag om 20.00 uur en is zondag om 6.00 uur klaar.',
      'Het is vooral licht en af en toe een stem door de portofoon. Oordoppen en een slaapmasker liggen gratis in de keet.',
    ],
    en: [
      'In the weekend of {start} we lift the canopy, in the evening and at night when few people pass. It starts on Saturday at 20.00 and ends on Sunday at 6.00.',
      'Mostly light, and a voice on the radio now and then. Free earplugs and sleeping masks at the hut.',
    ],
    works: {
      title: {
        nl: 'Nachtwerk: overkapping hijsen',
        en: 'Night works: lifting the canopy',
        de: 'Nachtarbeit: Überdachung einheben',
      },
      rhythm: 'weekend',
      days: 1,
      daily: ['20:00', '06:00'],
      nuisance: ['light', 'noise'],
      situation: 'carsDetour',
    },
  },
  {
    id: 'square-trees-in',
    phase: 'late',
    category: 'progress',
    picture: true,
    numbers: { trees: [16, 34] },
    title: {
      nl: '{trees} bomen geven het plein een dak',
      en: '{trees} trees give the square a roof',
    },
    nl: [
      'De bomen staan. Nog zonder veel blad, maar over vijf jaar raken de kronen elkaar. Van {start} tot en met {end} leggen we de laatste stroken bestrating en schroeven we de banken vast.',
      'De hekken worden elke week een stukje minder. U mag overal lopen waar geen lint hangt.',
    ],
    en: [
      'The trees are in. Not much leaf yet, but in five years the crowns will touch. From {start} to {end} we lay the last strips of paving and fix the benches.',
      'Every week there is a bit less fence. Walk wherever there is no tape.',
    ],
    works: {
      title: {
        nl: 'Laatste bestrating en banken',
        en: 'Last paving and benches',
        de: 'Letztes Pflaster und Bänke',
      },
      rhythm: 'continuous',
      days: 20,
      nuisance: ['noise'],
      situation: 'carsDetour',
    },
  },
];
