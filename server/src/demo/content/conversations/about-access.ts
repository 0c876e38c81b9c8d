import type { ConversationDraft } from '../shapes.ts';

/** Getting in, out and past. */
export const aboutAccess = [
  {
    project: 'kademuur-prinsengracht',
    kind: 'question',
    name: 'Joke',
    state: 'confirmed',
    messages: [
      [
        'resident',
        9,
        '08:12',
        'Goedemorgen. Mijn moeder van 84 komt donderdag met de taxi en kan niet ver lopen. Kan de taxi voor de deur komen? Wij wonen bijna op de hoek van de Westermarkt.',
      ],
      [
        'team',
        9,
        '10:40',
        'Goedemorgen Joke, dat kan. Laat de chauffeur bij het hek bellen met het nummer op het gele bord, dan rijdt onze verkeersregelaar voor de taxi uit. Hoe laat verwacht u haar ongeveer?',
      ],
      ['resident', 9, '11:02', 'Rond half drie. Wat fijn!'],
      [
        'team',
        9,
        '11:20',
        'Staat genoteerd. We leggen voor die tijd ook de drempel bij uw stoep vlak. Tot donderdag.',
      ],
      [
        'resident',
        6,
        '18:31',
        'Het ging perfect. De man met de oranje jas hielp haar zelfs de trap op. Dank!',
      ],
    ],
  },
  {
    project: 'tramsporen-leidseplein',
    kind: 'question',
    state: 'answered',
    messages: [
      [
        'resident',
        4,
        '21:48',
        'Hi, I use a power wheelchair and I am visiting the theatre on Saturday evening. Is there still a way from the Marnixstraat side without kerbs?',
      ],
      [
        'team',
        3,
        '09:05',
        'Hello! Yes. Take the pavement on the theatre side; it is 1.8 metres wide and has ramps at both ends. The last part is steel plate, which is rough but level. A marshal is there until 23.00 and will gladly walk along.',
      ],
    ],
  },
  {
    project: 'riool-dapperstraat',
    kind: 'report',
    state: 'answered',
    messages: [
      [
        'resident',
        2,
        '07:38',
        'De loopplank voor mijn deur wiebelt enorm. Ik durf er met de kinderwagen niet overheen.',
      ],
      [
        'team',
        2,
        '08:15',
        'Dank voor de melding, dat mag niet gebeuren. Er is nu iemand naar u onderweg. Om welk huisnummer gaat het? Als u dat liever niet hier zet, zwaai dan even, we lopen de hele straat langs.',
      ],
      [
        'team',
        2,
        '09:10',
        'We hebben de plank vervangen door een bredere en er blokken onder gezet. Is het zo goed?',
      ],
    ],
  },
  {
    project: 'erasmusbrug',
    kind: 'question',
    state: 'open',
    messages: [
      [
        'resident',
        1,
        '22:17',
        'Ik fiets elke dag om 6.15 uur over de brug naar mijn werk op Zuid. Is het fietspad dan open? Vorige week stond er ineens een hek en heb ik mijn dienst gemist.',
      ],
    ],
  },
  {
    project: 'west-kruiskade',
    kind: 'question',
    name: 'Toko',
    state: 'confirmed',
    messages: [
      [
        'resident',
        12,
        '06:50',
        'Goedemorgen, onze groente komt elke dag om zes uur met een bestelbus. Sinds maandag moet de chauffeur alles vijftig meter sjouwen. Dat houdt hij niet vol.',
      ],
      [
        'team',
        12,
        '08:30',
        'Goedemorgen. Begrijpelijk. Vanaf morgen ligt er tussen 5.45 en 7.15 uur een rijplaat tot uw gevel. Past dat bij de tijden van uw leverancier?',
      ],
      ['resident', 11, '06:20', 'Het lag er. Top. Kom straks een loempia halen.'],
    ],
  },
  {
    project: 'magere-brug',
    kind: 'question',
    state: 'answered',
    messages: [
      [
        'resident',
        5,
        '13:04',
        'We are getting married next month and would love a photo on the bridge. Is there a moment without scaffolding?',
      ],
      [
        'team',
        5,
        '16:22',
        'Congratulations! The scaffolding stays for now, but the Amstel side of the bridge is free and lovely in the late afternoon. Tell us the day and we will move our van out of the picture.',
      ],
    ],
  },
  {
    project: 'oosterstraat',
    kind: 'report',
    state: 'confirmed',
    messages: [
      [
        'resident',
        8,
        '17:40',
        'Fietsers rijden keihard over de stoep omdat ze er niet langs kunnen. Gisteren werd mijn hond bijna geraakt.',
      ],
      [
        'team',
        7,
        '08:45',
        'Wat akelig. We hebben vanmorgen twee bochten in het hek gezet, zodat doorrijden geen zin heeft, en borden met ‘hier lopen’. Tussen 8 en 9 en tussen 16 en 18 uur staat er iemand bij. Merkt u verschil?',
      ],
      ['resident', 5, '19:12', 'Ja, veel rustiger. De hond is ook tevreden.'],
    ],
  },
  {
    project: 'kinderdijk',
    kind: 'question',
    name: 'Familie Boer',
    state: 'answered',
    messages: [
      [
        'resident',
        6,
        '20:05',
        'Wij krijgen over twee weken een nieuwe keuken. De vrachtwagen is tien meter lang. Hoe komt die bij ons op de dijk?',
      ],
      [
        'team',
        5,
        '09:50',
        'Vanaf de kant van de veerstoep kan een wagen van tien meter er tot 7.30 uur op. Geef ons de dag door, dan houden we de passeerplaats bij u voor de deur vrij en helpen we zo nodig met de heftruck.',
      ],
    ],
  },
  {
    project: 'fietstunnel-groningen',
    kind: 'question',
    state: 'open',
    messages: [
      [
        'resident',
        0,
        '07:25',
        'De omleiding loopt nu over het busstation. Dat is doodeng in het donker met kinderen op de fiets. Is er een andere route?',
      ],
    ],
  },
  {
    project: 'station-zaandam',
    kind: 'question',
    state: 'answered',
    messages: [
      [
        'resident',
        3,
        '12:11',
        'Waar is de geleidelijn gebleven? Ik ben slechtziend en ben vanochtend twee keer verkeerd gelopen.',
      ],
      [
        'team',
        3,
        '13:30',
        'Dat spijt ons, die had er bij het verleggen meteen moeten liggen. De ploeg plakt hem vanmiddag. Als u wilt loopt onze verkeersregelaar morgen de route een keer met u mee; hij staat vanaf 7.00 uur bij de trap.',
      ],
      [
        'team',
        2,
        '07:50',
        'De lijn ligt er, van de trap tot het busplatform. Laat u weten of hij duidelijk genoeg is?',
      ],
    ],
  },
  {
    project: 'sluis-weurt',
    kind: 'question',
    state: 'confirmed',
    messages: [
      [
        'resident',
        10,
        '18:45',
        'Kan ik in het weekend met de fiets over de sluis? We maken een rondje met de vereniging, 22 man.',
      ],
      [
        'team',
        9,
        '08:05',
        'In het weekend wordt er niet gehesen en is de sluis gewoon open voor fietsers. Graag in groepjes van tien, het pad is smal. Veel plezier!',
      ],
      ['resident', 6, '16:58', 'Gelukt. Mooi om de lege kolk te zien.'],
    ],
  },
] satisfies ConversationDraft[];
