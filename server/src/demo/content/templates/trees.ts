import type { UpdateTemplate } from './template.ts';

export const treeTemplates: readonly UpdateTemplate[] = [
  {
    id: 'trees-pits',
    phase: 'early',
    category: 'access',
    picture: true,
    numbers: { cubic: [18, 30] },
    title: { nl: 'We graven de plantgaten', en: 'We are digging the planting pits' },
    nl: [
      'Elke boom krijgt {cubic} kubieke meter grond, veel meer dan vroeger. Daarvoor graven we van {start} tot en met {end} flinke gaten. Er staan hekken omheen, ook in het weekend.',
      'Lopen kan overal, soms met een bochtje. Een paar parkeerplekken en fietsnietjes zijn even weg; tijdelijke rekken staan om de hoek.',
    ],
    en: [
      'Each tree gets {cubic} cubic metres of soil, far more than in the past. From {start} to {end} we dig sizeable pits. They are fenced, also in weekends.',
      'You can walk everywhere, sometimes with a small bend. A few parking spaces and bicycle racks are gone for now; temporary racks stand around the corner.',
    ],
    works: {
      title: {
        nl: 'Plantgaten open, hekken eromheen',
        en: 'Planting pits open and fenced',
        de: 'Pflanzgruben offen und eingezäunt',
      },
      rhythm: 'continuous',
      days: 18,
      nuisance: ['closure', 'noise'],
      situation: 'carsDetour',
    },
  },
  {
    id: 'trees-roots',
    phase: 'early',
    category: 'progress',
    title: {
      nl: 'Met lucht graven, zo blijven wortels heel',
      en: 'Digging with air keeps roots whole',
    },
    nl: [
      'Vlak bij de bestaande bomen gebruiken we geen schep maar een zuigwagen en perslucht. De grond waait weg, de wortels blijven liggen. De boomverzorger kijkt mee en knipt alleen wat kapot is.',
      'Het klinkt als een grote stofzuiger en het duurt maar een paar uur per boom.',
    ],
    en: [
      'Near the existing trees we use no spade but a suction lorry and compressed air. The soil blows away, the roots stay. The arborist watches and cuts only what is damaged.',
      'It sounds like a big vacuum cleaner and takes only a few hours per tree.',
    ],
  },
  {
    id: 'trees-arrive',
    phase: 'middle',
    category: 'progress',
    picture: true,
    numbers: { years: [14, 22], metres: [7, 9] },
    title: {
      nl: 'Bomen van {metres} meter komen aangereden',
      en: 'Trees {metres} metres tall arrive by lorry',
    },
    nl: [
      'De kwekerij rijdt van {start} tot en met {end} elke ochtend vier bomen aan. Ze zijn {years} jaar oud en {metres} meter hoog. Eén kraan tilt, drie mensen draaien tot de mooiste kant naar de straat staat.',
      'Tussen 7.00 en 10.00 uur kan een auto er niet langs. Wandelaars en fietsers wel.',
    ],
    en: [
      'From {start} to {end} the nursery brings four trees every morning. They are {years} years old and {metres} metres tall. One crane lifts, three people turn until the best side faces the street.',
      'Cars cannot pass between 7.00 and 10.00. People on foot and on bicycles can.',
    ],
    works: {
      title: {
        nl: 'Bomen planten met de kraan',
        en: 'Planting trees with the crane',
        de: 'Bäume mit dem Kran pflanzen',
      },
      rhythm: 'continuous',
      days: 9,
      daily: ['07:00', '10:00'],
      nuisance: ['closure', 'noise'],
      situation: 'carsStayOut',
    },
  },
  {
    id: 'trees-choice',
    phase: 'middle',
    category: 'neighbourhood',
    title: { nl: 'Waarom niet één soort maar zes?', en: 'Why six kinds and not one?' },
    nl: [
      'Een rij van één soort is prachtig tot er een ziekte komt. Daarom planten we er zes door elkaar. Ze bloeien na elkaar, dus er is van maart tot oktober iets te halen voor bijen.',
      'Bij elke boom komt een klein bordje met de naam. Wie er een wil adopteren en water geven in droge weken, kan zich bij {contact} melden. De gieter krijgt u erbij.',
    ],
    en: [
      'A row of one kind is splendid until a disease arrives. So we plant six, mixed. They flower one after another, which feeds bees from March to October.',
      'Each tree gets a small name plate. Would you like to adopt one and water it in dry weeks? Tell {contact}; the watering can is included.',
    ],
  },
  {
    id: 'trees-watering',
    phase: 'late',
    category: 'planning',
    picture: true,
    numbers: { litres: [80, 120] },
    title: { nl: 'Wie geeft de bomen water?', en: 'Who waters the trees?' },
    nl: [
      'Elke boom krijgt de eerste zomers {litres} liter per keer uit een groene zak om de stam. De zak laat het water in een nacht langzaam los. Een sensor in de grond zegt wanneer het weer nodig is.',
      'Ziet u een lege zak bij hitte? Meld het gerust. Prikken of optillen liever niet.',
    ],
    en: [
      'In its first summers each tree gets {litres} litres at a time from a green bag around the trunk. The bag releases it slowly overnight. A sensor in the soil says when it is time again.',
      'See an empty bag in hot weather? Do tell us. Please do not lift or pierce them.',
    ],
  },
];
