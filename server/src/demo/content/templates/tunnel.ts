import type { UpdateTemplate } from './template.ts';

export const tunnelTemplates: readonly UpdateTemplate[] = [
  {
    id: 'tunnel-cycle-detour',
    phase: 'early',
    category: 'access',
    picture: true,
    numbers: { minutes: [3, 6] },
    title: {
      nl: 'Fietsers rijden {minutes} minuten om',
      en: 'Cyclists ride {minutes} minutes further',
    },
    nl: [
      'De fietsroute bij {street} is van {start} tot en met {end} dicht. De omleiding is {minutes} minuten langer en ligt vlak, verlicht en in beide richtingen.',
      'Voetgangers en rolstoelen houden een eigen doorgang langs de bouwkuip, met een leuning en zonder drempels.',
    ],
    en: [
      'The cycle route at {street} is closed from {start} to {end}. The detour is {minutes} minutes longer; it is level, lit and runs both ways.',
      'People on foot and in wheelchairs keep their own passage beside the pit, with a handrail and no steps.',
    ],
    works: {
      title: { nl: 'Fietsroute omgeleid', en: 'Cycle route diverted', de: 'Radweg umgeleitet' },
      rhythm: 'continuous',
      days: 34,
      nuisance: ['closure'],
      situation: 'bikesAndCarsDetour',
    },
  },
  {
    id: 'tunnel-groundwater',
    phase: 'early',
    category: 'progress',
    numbers: { metres: [5, 7] },
    title: { nl: 'Een droge kuip van {metres} meter diep', en: 'A dry pit {metres} metres deep' },
    nl: [
      'Onder {place} staat het grondwater hoog. Daarom storten we eerst een vloer onder water, met duikers die op de tast werken. Pas als die hard is, pompen we de kuip leeg.',
      'In drie tuinen in de buurt staan peilbuizen. Zakt het grondwater meer dan tien centimeter, dan pompen we water terug. Tot nu toe: twee centimeter.',
    ],
    en: [
      'The groundwater under {place} is high. So we first pour a floor under water, with divers working by touch. Only when it has set do we pump the pit dry.',
      'Three gardens nearby have gauges. If the water drops by more than ten centimetres we pump some back. So far: two.',
    ],
  },
  {
    id: 'tunnel-deck',
    phase: 'middle',
    category: 'nuisance',
    picture: true,
    numbers: { tonnes: [900, 1600] },
    title: {
      nl: 'Klaar om {tonnes} ton beton te schuiven',
      en: 'Ready to slide {tonnes} tonnes of concrete',
    },
    nl: [
      'Naast het spoor staat het tunneldek klaar. Vanaf {start} brengen we de schuifbanen aan; dat gaat dag en nacht door, omdat de treinen alleen ’s nachts even stoppen. Op {end} is dit deel klaar.',
      [
        '’s Nachts geen radio’s en geen achteruitrijpiepers.',
        'Lampen zijn naar beneden gericht.',
        'Slaapt u slecht door het werk? We hebben hotelbonnen voor de drukste nachten.',
      ],
    ],
    en: [
      'The tunnel deck stands ready beside the tracks. From {start} we fit the slide rails; this goes on day and night because trains pause only at night. This part is done on {end}.',
      [
        'No radios and no reversing beepers at night.',
        'Lamps point down.',
        'Losing sleep over the works? We have hotel vouchers for the busiest nights.',
      ],
    ],
    works: {
      title: {
        nl: 'Dag en nacht werk bij het spoor',
        en: 'Work beside the tracks day and night',
        de: 'Arbeiten am Gleis bei Tag und Nacht',
      },
      rhythm: 'continuous',
      days: 13,
      nuisance: ['noise', 'light', 'closure'],
      situation: 'bikesAndCarsDetour',
    },
  },
  {
    id: 'tunnel-slope',
    phase: 'middle',
    category: 'neighbourhood',
    title: { nl: 'Hoe steil is flauw genoeg?', en: 'How gentle is gentle enough?' },
    nl: [
      'We bouwden van hout een stuk helling op ware grootte en nodigden vijftien mensen uit om te proberen: met rollator, bakfiets, handbike en één eenwieler.',
      'Hun oordeel: vier procent is prima, maar maak halverwege een vlak stuk om op adem te komen. Dat doen we. De leuning komt aan twee kanten en op twee hoogten.',
    ],
    en: [
      'We built a full-size timber piece of the slope and invited fifteen people to try it: with a walker, cargo bike, handbike and one unicycle.',
      'Their verdict: four per cent is fine, but make a level stretch halfway to catch your breath. We will. There will be handrails on both sides at two heights.',
    ],
  },
  {
    id: 'tunnel-tiles',
    phase: 'late',
    category: 'progress',
    picture: true,
    numbers: { tiles: [11, 19] },
    title: { nl: '{tiles}.000 tegels, één tekening', en: '{tiles},000 tiles, one drawing' },
    nl: [
      'Aan de wanden komt een tekening van {tiles}.000 tegels. Van dichtbij ziet u kleurvlakken, al fietsend het verhaal van de stad. De tegelzetters beginnen in het midden en werken naar het licht toe.',
      'Van {start} tot en met {end} leggen we ook het rode asfalt. Dat ruikt een dag, daarna niet meer.',
    ],
    en: [
      'The walls carry a drawing of {tiles},000 tiles. Up close you see patches of colour, cycling past you see the story of the town. The tilers start in the middle and work towards the light.',
      'From {start} to {end} we also lay the red asphalt. It smells for a day and then no more.',
    ],
    works: {
      title: {
        nl: 'Afwerking en rood asfalt',
        en: 'Finishing and red asphalt',
        de: 'Letzte Arbeiten und roter Asphalt',
      },
      rhythm: 'continuous',
      days: 15,
      nuisance: ['closure'],
      situation: 'bikesAndCarsDetour',
    },
  },
];
