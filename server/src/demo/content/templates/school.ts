import type { UpdateTemplate } from './template.ts';

export const schoolTemplates: readonly UpdateTemplate[] = [
  {
    id: 'school-hours',
    phase: 'early',
    category: 'planning',
    numbers: { lorries: [8, 15] },
    title: { nl: 'Geen vrachtverkeer rond de schoolbel', en: 'No lorries around the school bell' },
    nl: [
      'Tussen 8.00 en 8.45 uur en tussen 14.00 en 14.45 uur rijden er geen vrachtwagens. De {lorries} ritten per dag plannen we daaromheen.',
      'Bij de inrit staat elke dag dezelfde verkeersregelaar: Henk. Hij kent na een week alle namen, dus zeg gerust gedag.',
    ],
    en: [
      'There are no lorries between 8.00 and 8.45 or between 14.00 and 14.45. The {lorries} trips a day are planned around that.',
      'At the gate you will find the same marshal every day: Henk. After a week he knows every name, so do say hello.',
    ],
  },
  {
    id: 'school-groundworks',
    phase: 'early',
    category: 'nuisance',
    picture: true,
    title: {
      nl: 'Grondwerk en een afgesloten parkeerstrook',
      en: 'Groundworks and a closed parking strip',
    },
    nl: [
      'Van {start} tot en met {end} is de parkeerstrook langs het terrein afgesloten; daar staan de containers. De stoep aan de overkant is vrij en heeft een tijdelijk zebrapad.',
      'Bij droog weer sproeien we het zand, zodat de was schoon blijft. Stuift het toch? Bel {contact} en de sproeiwagen rijdt meteen.',
    ],
    en: [
      'From {start} to {end} the parking strip along the site is closed; that is where the containers stand. The pavement opposite is free and has a temporary crossing.',
      'In dry weather we spray the sand so that your laundry stays clean. Dusty anyway? Call {contact} and the water cart comes at once.',
    ],
    works: {
      title: {
        nl: 'Parkeerstrook dicht, grondwerk',
        en: 'Parking strip closed, groundworks',
        de: 'Parkstreifen gesperrt, Erdarbeiten',
      },
      rhythm: 'continuous',
      days: 30,
      nuisance: ['dust', 'closure'],
      situation: 'carsDetour',
    },
  },
  {
    id: 'school-timber',
    phase: 'middle',
    category: 'progress',
    picture: true,
    numbers: { panels: [140, 260] },
    title: {
      nl: 'Een school als bouwpakket: {panels} houten delen',
      en: 'A school in {panels} timber parts',
    },
    nl: [
      'De wanden en vloeren komen als kant-en-klare houten panelen, {panels} stuks. Elke dag staan er twee lokalen bij. Er wordt geschroefd in plaats van gehakt, dus het blijft opvallend stil.',
      'Van {start} tot en met {end} staat de mobiele kraan op de hoek. Fietsers rijden even om.',
    ],
    en: [
      'Walls and floors arrive as finished timber panels, {panels} in all. Two classrooms are added each day. We screw rather than chisel, so it stays remarkably quiet.',
      'From {start} to {end} the mobile crane stands on the corner. Cyclists make a short detour.',
    ],
    works: {
      title: {
        nl: 'Mobiele kraan op de hoek',
        en: 'Mobile crane on the corner',
        de: 'Mobilkran an der Ecke',
      },
      rhythm: 'continuous',
      days: 17,
      nuisance: ['closure', 'noise'],
      situation: 'bikesAndCarsDetour',
    },
  },
  {
    id: 'school-colours',
    phase: 'middle',
    category: 'neighbourhood',
    title: { nl: 'Groep 6 koos de kleuren', en: 'Year 6 picked the colours' },
    nl: [
      'Vierentwintig kinderen kwamen met te grote helmen op de bouw kijken. Ze mochten de kleur van de gangen kiezen. Het werd geel beneden, groen in het midden en, na een spannende stemming, diepblauw boven.',
      'De vraag van de dag: ‘Waar slaapt de kraan?’ Het antwoord staat op een tekening in onze keet.',
    ],
    en: [
      'Twenty-four children came to see the site in helmets far too big. They chose the colour of the corridors: yellow below, green in the middle and, after a close vote, deep blue on top.',
      'Question of the day: “Where does the crane sleep?” The answer hangs as a drawing in our hut.',
    ],
  },
  {
    id: 'school-playground-works',
    phase: 'late',
    category: 'progress',
    picture: true,
    title: { nl: 'Het schoolplein wordt groen', en: 'The schoolyard turns green' },
    nl: [
      'De laatste klus is buiten: van {start} tot en met {end} maken we het plein. Geen tegelvlakte maar gras, boomstammen, een moestuin en een regengoot om dammetjes in te bouwen.',
      'U hoort de trilplaat voor de paden, alleen overdag.',
    ],
    en: [
      'The last job is outdoors: from {start} to {end} we make the schoolyard. No plain of slabs but grass, logs, a vegetable garden and a gutter to build dams in.',
      'You will hear the plate compactor for the paths, by day only.',
    ],
    works: {
      title: { nl: 'Aanleg schoolplein', en: 'Making the schoolyard', de: 'Bau des Schulhofs' },
      rhythm: 'weekdays',
      days: 12,
      daily: ['07:30', '16:00'],
      nuisance: ['noise'],
      situation: 'everyonePasses',
    },
  },
];
