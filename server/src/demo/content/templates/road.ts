import type { UpdateTemplate } from './template.ts';

export const roadTemplates: readonly UpdateTemplate[] = [
  {
    id: 'road-section-one',
    phase: 'early',
    category: 'access',
    picture: true,
    title: {
      nl: 'Eerste deel van de {street} dicht voor auto’s',
      en: 'First part of {street} closed to cars',
    },
    nl: [
      'Van {start} tot en met {end} frezen en graven we in het eerste deel. Auto’s en bussen rijden om. Fietsers houden een smalle strook, voetgangers beide stoepen.',
      'Winkels zijn open. Voor laden en lossen ligt er elke ochtend tussen 6.00 en 8.00 uur een rijplaat. Uw afval zet u gewoon buiten; wij brengen het naar de hoek.',
    ],
    en: [
      'From {start} to {end} we mill and dig in the first part. Cars and buses make a detour. Cyclists keep a narrow strip, pedestrians both pavements.',
      'Shops are open. For loading there is a plate every morning between 6.00 and 8.00. Put your bins out as usual; we take them to the corner.',
    ],
    works: {
      title: {
        nl: 'Rijweg opengebroken',
        en: 'Carriageway broken up',
        de: 'Fahrbahn aufgebrochen',
      },
      rhythm: 'continuous',
      days: 20,
      nuisance: ['noise', 'dust', 'closure'],
      situation: 'carsStayOut',
    },
  },
  {
    id: 'road-quiet-asphalt',
    phase: 'early',
    category: 'neighbourhood',
    numbers: { decibel: [3, 5] },
    title: { nl: 'Wat maakt stil asfalt stil?', en: 'What makes quiet asphalt quiet?' },
    nl: [
      'Kleine steentjes, veel kleine gaatjes. De lucht onder de band kan weg en het klappen dempt. Het scheelt {decibel} decibel, alsof er half zoveel auto’s rijden.',
      'Het moet wel elk jaar schoongezogen worden, anders slibt het dicht. Die afspraak staat in het contract.',
    ],
    en: [
      'Small stones, many small holes. The air under the tyre can escape and the slap is softened. It makes {decibel} decibels of difference, as if half the cars had gone.',
      'It does have to be vacuumed every year or it clogs. That is in the contract.',
    ],
  },
  {
    id: 'road-asphalt-weekend',
    phase: 'middle',
    category: 'nuisance',
    picture: true,
    numbers: { tonnes: [640, 1450] },
    title: {
      nl: 'Asfalt draaien: {tonnes} ton in een paar dagen',
      en: 'Laying asphalt: {tonnes} tonnes in a few days',
    },
    nl: [
      'Van {start} tot en met {end} rijdt de asfalttrein: frees, sproeiwagen, spreidmachine, walsen. Het is warm, het ruikt en het bromt, maar het gaat snel. Elk stuk is na zes uur koud genoeg om over te lopen.',
      [
        'Haal uw auto vóór 6.00 uur uit de straat.',
        'Ramen dicht helpt tegen de geur.',
        'Steek alleen over bij de verkeersregelaars; vers asfalt is 150 graden.',
      ],
    ],
    en: [
      'From {start} to {end} the asphalt train passes: miller, sprayer, paver, rollers. It is hot, it smells and it hums, but it is quick. Each piece is cool enough to walk on after six hours.',
      [
        'Move your car before 6.00.',
        'Closed windows help against the smell.',
        'Cross only where our marshals stand; fresh asphalt is 150 degrees.',
      ],
    ],
    works: {
      title: {
        nl: 'Asfalteren, straat dicht',
        en: 'Laying asphalt, street closed',
        de: 'Asphaltieren, Straße gesperrt',
      },
      rhythm: 'continuous',
      days: 10,
      daily: ['07:00', '20:00'],
      nuisance: ['noise', 'dust', 'closure'],
      situation: 'bikesAndCarsDetour',
    },
  },
  {
    id: 'road-kerb',
    phase: 'middle',
    category: 'progress',
    numbers: { bands: [310, 720] },
    title: {
      nl: '{bands} meter stoeprand, met de hand gesteld',
      en: '{bands} metres of kerb, set by hand',
    },
    nl: [
      'Voor het oog is het een rand, voor ons precisiewerk: {bands} meter trottoirband die overal op de centimeter klopt, zodat het water naar de kolk loopt en niet naar uw kelder.',
      'Bij elke oversteek is de band nul centimeter hoog. Dat hebben we getest met Ria en haar scootmobiel. Ria was streng.',
    ],
    en: [
      'To you it is an edge, to us precision: {bands} metres of kerb, right to the centimetre, so that water runs to the drain and not to your basement.',
      'At each crossing the kerb is flush. We tested it with Ria and her mobility scooter. Ria was strict.',
    ],
  },
  {
    id: 'road-markings',
    phase: 'late',
    category: 'planning',
    picture: true,
    title: { nl: 'Strepen, borden en dan open', en: 'Lines, signs and then we open' },
    nl: [
      'Van {start} tot en met {end} brengen we ’s avonds de belijning aan: gesmolten kunststof die in tien minuten hard is. Eén rijstrook blijft steeds open.',
      'Daarna verdwijnen de gele borden. Let op: de voorrang is op twee kruispunten veranderd, er hangen tijdelijk waarschuwingsborden.',
    ],
    en: [
      'From {start} to {end} we apply the lines in the evening: molten plastic that hardens in ten minutes. One lane stays open throughout.',
      'Then the yellow signs go. Note that priority has changed at two crossings; warning signs hang there for now.',
    ],
    works: {
      title: {
        nl: 'Belijning aanbrengen',
        en: 'Applying road markings',
        de: 'Fahrbahnmarkierung aufbringen',
      },
      rhythm: 'continuous',
      days: 8,
      daily: ['19:00', '23:00'],
      nuisance: ['noise', 'light'],
      situation: 'carsDetour',
    },
  },
];
