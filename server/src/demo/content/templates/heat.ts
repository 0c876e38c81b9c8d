import type { UpdateTemplate } from './template.ts';

export const heatTemplates: readonly UpdateTemplate[] = [
  {
    id: 'heat-sections',
    phase: 'early',
    category: 'access',
    picture: true,
    numbers: { metres: [24, 40] },
    title: {
      nl: 'In vakken van {metres} meter door de {street}',
      en: 'Through {street} in sections of {metres} metres',
    },
    nl: [
      '{start} begint het eerste vak. Per vak zijn we drie weken bezig: open, buizen erin, lassen, testen, dicht. Het vak is op {end} weer begaanbaar.',
      [
        'Uw voordeur blijft bereikbaar; voor elke deur ligt een loopbrug.',
        'Fietsers lopen langs het vak.',
        'Auto’s rijden om, behalve hulpdiensten.',
      ],
    ],
    en: [
      'The first section starts on {start}. Each takes three weeks: open, pipes in, weld, test, close. You can use this part again on {end}.',
      [
        'Your front door stays within reach; every door gets a footbridge.',
        'Cyclists walk past the section.',
        'Cars make a detour, emergency services excepted.',
      ],
    ],
    works: {
      title: {
        nl: 'Sleuf open voor warmtebuizen',
        en: 'Trench open for heating pipes',
        de: 'Graben für Fernwärmerohre offen',
      },
      rhythm: 'continuous',
      days: 21,
      nuisance: ['closure', 'noise', 'dust'],
      situation: 'onFootOnly',
    },
  },
  {
    id: 'heat-how',
    phase: 'early',
    category: 'neighbourhood',
    title: { nl: 'Hoe komt de warmte straks binnen?', en: 'How will the heat come in?' },
    nl: [
      'Er liggen twee buizen: één met water van 70 graden heen en één met afgekoeld water terug. In uw meterkast komt een kastje ter grootte van een schoenendoos. Uw radiatoren kunnen blijven.',
      'Aansluiten kost een halve dag en u kiest zelf wanneer. De monteur stofzuigt na afloop.',
    ],
    en: [
      'There are two pipes: one brings water of 70 degrees, the other takes cooled water back. A box the size of a shoebox goes into your meter cupboard. Your radiators can stay.',
      'Connecting takes half a day and you choose when. The fitter vacuums afterwards.',
    ],
  },
  {
    id: 'heat-welders',
    phase: 'middle',
    category: 'nuisance',
    picture: true,
    numbers: { welds: [46, 110] },
    title: {
      nl: '{welds} lassen, stuk voor stuk gefotografeerd',
      en: '{welds} welds, each one photographed',
    },
    nl: [
      'De lassers zitten in hun tentjes in de sleuf. Elke las krijgt een röntgenfoto; dat gebeurt na 20.00 uur en duurt een minuut per las. We zetten dan tien meter af. Gewoon voorbijlopen buiten het lint is veilig.',
      'De straat is van {start} tot en met {end} dag en nacht dicht voor auto’s.',
    ],
    en: [
      'The welders sit in their little tents in the trench. Each weld gets an X-ray, after 20.00 and one minute per weld. We tape off ten metres then; walking past outside the tape is safe.',
      'Cars stay out day and night from {start} to {end}.',
    ],
    works: {
      title: {
        nl: 'Lassen in de sleuf, straat dicht voor auto’s',
        en: 'Welding in the trench, closed to cars',
        de: 'Schweißen im Graben, Straße für Autos gesperrt',
      },
      rhythm: 'continuous',
      days: 18,
      nuisance: ['closure', 'light'],
      situation: 'onFootOnly',
    },
  },
  {
    id: 'heat-find',
    phase: 'middle',
    category: 'neighbourhood',
    picture: true,
    title: { nl: 'Een muurtje van 1600 in de sleuf', en: 'A wall from 1600 in the trench' },
    nl: [
      'Op anderhalve meter diepte stuitten we op een stuk oud metselwerk. De archeoloog was er binnen een uur. Het blijkt de rand van een waterput, met scherven en een benen kam erin.',
      'We hebben alles ingemeten en getekend. De buis gaat er met een bochtje omheen. Het kost een dag en levert een mooi verhaal op.',
    ],
    en: [
      'A metre and a half down we met some old brickwork. The archaeologist was there within the hour. It is the rim of a well, with shards and a bone comb inside.',
      'Everything is measured and drawn. The pipe takes a small bend around it. It costs a day and gives us a good story.',
    ],
  },
  {
    id: 'heat-filling',
    phase: 'late',
    category: 'planning',
    numbers: { litres: [38, 82] },
    title: {
      nl: 'Het net wordt gevuld: {litres}.000 liter',
      en: 'Filling the network: {litres},000 litres',
    },
    nl: [
      'Van {start} tot en met {end} vullen en spoelen we de leidingen, zonder pauze. U ziet een tankwagen en hoort een pomp op de hoek. Daarna staat er drie dagen druk op, om zeker te weten dat niets lekt.',
      'De straat is al dicht; alleen rond de pomp staan hekken.',
    ],
    en: [
      'From {start} to {end} we fill and flush the pipes without a break. You will see a tanker and hear a pump on the corner. Then the pressure stays on for three days to be sure nothing leaks.',
      'The street is closed up already; only the pump is fenced.',
    ],
    works: {
      title: {
        nl: 'Leidingen vullen en spoelen',
        en: 'Filling and flushing pipes',
        de: 'Leitungen füllen und spülen',
      },
      rhythm: 'continuous',
      days: 11,
      nuisance: ['noise'],
      situation: 'carsDetour',
    },
  },
];
