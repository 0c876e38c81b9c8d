import type { UpdateTemplate } from './template.ts';

export const quayTemplates: readonly UpdateTemplate[] = [
  {
    id: 'quay-closed-to-cars',
    phase: 'early',
    category: 'access',
    picture: true,
    title: { nl: '{street} afgesloten voor auto’s', en: '{street} closed to cars' },
    nl: [
      'Van {start} tot en met {end} kunnen auto’s het stuk langs het water niet in. Zo hebben we ruimte om veilig met de kraan te draaien.',
      [
        'Lopend komt u altijd bij uw voordeur, via een vlonder van 1,5 meter breed.',
        'Fietsers stappen af of volgen de gele borden.',
        'De vuilniswagen rijdt tot de hekken; onze mensen brengen de containers erheen en terug.',
      ],
      'Moet er een verhuiswagen of een taxi voor de deur? Bel een dag van tevoren met {contact}, dan maken we de weg vrij.',
    ],
    en: [
      'From {start} up to and including {end} cars cannot enter the part along the water. That gives us room to swing the crane safely.',
      [
        'On foot you can always reach your front door, over a walkway 1.5 metres wide.',
        'Cyclists dismount or follow the yellow signs.',
        'The bin lorry stops at the fence; our people bring the bins there and back.',
      ],
      'Need a removal van or a taxi at the door? Call {contact} a day ahead and we will clear the way.',
    ],
    works: {
      title: {
        nl: 'Kade dicht voor auto’s',
        en: 'Quay closed to cars',
        de: 'Kai für Autos gesperrt',
      },
      rhythm: 'continuous',
      days: 19,
      nuisance: ['closure', 'noise'],
      situation: 'onFootOnly',
    },
  },
  {
    id: 'quay-divers',
    phase: 'early',
    category: 'progress',
    numbers: { piles: [38, 96], old: [14, 31] },
    title: {
      nl: 'Duikers telden de palen onder de kade',
      en: 'Divers counted the piles under the quay',
    },
    nl: [
      'Twee duikers hebben deze week onder de muur gekeken. Ze vonden {piles} houten palen; bij {old} daarvan kun je er met een schroevendraaier in prikken als in zachte boter.',
      'Dat is ongeveer wat we verwachtten. De planning blijft zoals hij was. Op de plek met de slechtste palen zetten we voor de zekerheid een tijdelijke stalen steun.',
    ],
    en: [
      'Two divers looked under the wall this week. They found {piles} timber piles; {old} of them are so soft that a screwdriver goes in like butter.',
      'That is about what we expected, so the schedule stands. At the weakest spot we are placing a temporary steel prop to be safe.',
    ],
  },
  {
    id: 'quay-pressing',
    phase: 'middle',
    category: 'nuisance',
    picture: true,
    numbers: { sheets: [9, 16] },
    title: {
      nl: 'We drukken de damwand in de grond',
      en: 'We are pressing sheet piles into the ground',
    },
    nl: [
      'Van {start} tot en met {end} gaan de stalen planken van de nieuwe wand de bodem in. We drukken ze met een hydraulische pers. Dat bromt, maar het dreunt niet zoals heien.',
      'Reken op ongeveer {sheets} planken per dag. Op zes gevels hangen trillingsmeters; wordt een grenswaarde bereikt, dan stopt de pers vanzelf.',
      '**Merkt u toch een scheur of klemmende deur?** Maak een foto en stuur een melding via deze pagina. We komen dezelfde week kijken.',
    ],
    en: [
      'From {start} to {end} the steel sheets of the new wall go into the ground. We press them in hydraulically. You will hear a hum, not the pounding of a pile driver.',
      'Expect about {sheets} sheets a day. Six house fronts carry vibration meters; when a limit is reached the press stops by itself.',
      '**Noticed a crack or a sticking door anyway?** Take a photo and report it here. We come to look the same week.',
    ],
    works: {
      title: { nl: 'Damwand drukken', en: 'Pressing sheet piles', de: 'Spundwand einpressen' },
      rhythm: 'weekdays',
      days: 11,
      daily: ['07:30', '16:00'],
      nuisance: ['noise', 'vibration'],
      situation: 'onFootOnly',
    },
  },
  {
    id: 'quay-boats',
    phase: 'middle',
    category: 'access',
    title: {
      nl: 'Halve vaarweg: boten wachten even op elkaar',
      en: 'Half the waterway: boats wait their turn',
    },
    nl: [
      'Ons ponton ligt tot en met {end} voor de werkplek, ook ’s nachts en in het weekend. De vaarweg is daar zes meter breed. Schippers varen om beurten; een verkeerslicht regelt dat.',
      'De opstapplaats voor sloepen is verplaatst naar de volgende brug. Op de wal houden we het pad voor voetgangers vrij; auto’s rijden om.',
    ],
    en: [
      'Our pontoon lies in front of the site up to and including {end}, also at night and in weekends. The waterway is six metres wide there and boats take turns at a traffic light.',
      'The boarding place for small boats has moved to the next bridge. On land we keep the footpath clear; cars take a detour.',
    ],
    works: {
      title: {
        nl: 'Ponton in het water, kade dicht voor auto’s',
        en: 'Pontoon in the water, quay closed to cars',
        de: 'Ponton im Wasser, Kai für Autos gesperrt',
      },
      rhythm: 'continuous',
      days: 23,
      nuisance: ['closure'],
      situation: 'carsDetour',
    },
  },
  {
    id: 'quay-bricklayers',
    phase: 'late',
    category: 'progress',
    picture: true,
    numbers: { bricks: [21, 44] },
    title: { nl: 'De metselaars zijn begonnen', en: 'The bricklayers have started' },
    nl: [
      'Vanaf nu ziet u eindelijk iets moois: de metselaars zetten {bricks}.000 bakstenen voor de betonnen muur. De stenen zijn met de hand gesorteerd, zodat de kleur aansluit op de oude kade.',
      'De natuurstenen dekzerken die we eerder nummerden, liggen schoongemaakt klaar. Ze komen in dezelfde volgorde terug.',
    ],
    en: [
      'From now on there is something nice to look at: the bricklayers are setting {bricks},000 bricks in front of the concrete wall. They were sorted by hand to match the old quay.',
      'The coping stones we numbered are cleaned and ready. They return in the same order.',
    ],
  },
];
