import type { UpdateTemplate } from './template.ts';

export const dikeTemplates: readonly UpdateTemplate[] = [
  {
    id: 'dike-path-closed',
    phase: 'early',
    category: 'access',
    picture: true,
    title: {
      nl: 'Het pad over de waterkering is dicht',
      en: 'The path on the flood defence is closed',
    },
    nl: [
      'Van {start} tot en met {end} kunt u niet over de kruin lopen of fietsen, ook niet als er niemand werkt. De klei moet rusten en is spekglad.',
      'De omleiding loopt onderlangs en is met witte fietsen op de borden aangegeven. Bewoners houden altijd een vrije weg naar huis, met een rijplaat tot de oprit.',
    ],
    en: [
      'From {start} to {end} you cannot walk or cycle on the crest, not even when nobody is working. The clay has to settle and is very slippery.',
      'The detour runs below and is marked with white bicycles on the signs. Residents always keep a clear way home, with plates up to the drive.',
    ],
    works: {
      title: {
        nl: 'Pad over de kruin afgesloten',
        en: 'Path on the crest closed',
        de: 'Weg auf der Deichkrone gesperrt',
      },
      rhythm: 'continuous',
      days: 45,
      nuisance: ['closure'],
      situation: 'pathClosed',
    },
  },
  {
    id: 'dike-soil',
    phase: 'early',
    category: 'progress',
    numbers: { cores: [32, 60] },
    title: {
      nl: '{cores} boringen: zo ziet de ondergrond eruit',
      en: '{cores} borings: this is what lies below',
    },
    nl: [
      'Met {cores} boringen weten we nu hoe het hier onder de grond zit: een laag klei, dan veen, dan zand waar water doorheen wil. Precies op die zandlaag richten we de versterking.',
      'Een paar kernen liggen in onze keet. U mag ze aanraken; vierduizend jaar oud veen voelt als natte tabak.',
    ],
    en: [
      'From {cores} borings we know what lies beneath: a layer of clay, then peat, then sand through which water wants to pass. That sand is where we strengthen.',
      'Some cores are in our hut. You may touch them; peat of four thousand years old feels like wet tobacco.',
    ],
  },
  {
    id: 'dike-ship',
    phase: 'middle',
    category: 'nuisance',
    picture: true,
    numbers: { ships: [2, 4], lorries: [50, 90] },
    title: {
      nl: 'Per schip: {lorries} vrachtwagens minder per dag',
      en: 'By ship: {lorries} fewer lorries a day',
    },
    nl: [
      'Grond en steen komen over het water, {ships} schepen per dag. Dat scheelt {lorries} vrachtwagens door de straten. Vanaf de loswal rijden dumpers over een eigen baan naar het werk.',
      'Van {start} tot en met {end} is de oversteek bij de loswal begeleid tijdens werktijd; de dijkweg zelf blijft dicht voor doorgaand verkeer. We sproeien de baan tegen stof.',
    ],
    en: [
      'Soil and stone come by water, {ships} ships a day. That saves {lorries} lorries through the streets. From the landing, dumpers use their own track.',
      'From {start} to {end} a marshal helps you across at the landing during working hours; the dike road itself stays closed to through traffic. We spray the track against dust.',
    ],
    works: {
      title: {
        nl: 'Dijkweg dicht voor doorgaand verkeer',
        en: 'Dike road closed to through traffic',
        de: 'Deichstraße für den Durchgangsverkehr gesperrt',
      },
      rhythm: 'continuous',
      days: 38,
      nuisance: ['closure', 'noise', 'dust'],
      situation: 'bikesAndCarsDetour',
    },
  },
  {
    id: 'dike-storm-season',
    phase: 'middle',
    category: 'planning',
    title: { nl: 'Wat doen we bij hoogwater?', en: 'What do we do at high water?' },
    nl: [
      'Een kering die open ligt, is kwetsbaar. Daarom werken we met stukken van honderd meter en ligt er altijd een voorraad klei, zand en doek klaar. Komt er hoogwater aan, dan is het open stuk binnen achttien uur dicht.',
      'We oefenden het vorige week, in de regen en in het donker. Het kon in veertien uur.',
    ],
    en: [
      'An open flood defence is vulnerable. So we work in pieces of a hundred metres and always keep clay, sand and sheeting at hand. If high water comes, the open piece is closed within eighteen hours.',
      'We practised last week, in rain and in the dark. It took fourteen.',
    ],
  },
  {
    id: 'dike-top-layer',
    phase: 'late',
    category: 'progress',
    picture: true,
    title: { nl: 'De laatste laag: klaar voor gras en zeewind', en: 'The top layer is on' },
    nl: [
      'De bovenlaag ligt erop en is glad afgewerkt. Van {start} tot en met {end} brengen we de verharding van het pad aan. Daarna gaan de afrasteringen weg en komen de schapen of de wandelaars terug, al naar gelang de plek.',
    ],
    en: [
      'The top layer is on and smooth. From {start} to {end} we lay the surface of the path. Then the fences go and the sheep or the walkers return, whichever belong there.',
    ],
    works: {
      title: { nl: 'Pad verharden', en: 'Surfacing the path', de: 'Weg befestigen' },
      rhythm: 'continuous',
      days: 14,
      daily: ['07:00', '17:00'],
      nuisance: ['noise'],
      situation: 'pathClosed',
    },
  },
];
