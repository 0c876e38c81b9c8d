import type { ConversationDraft } from '../shapes.ts';

/** What comes, when, and why so. */
export const aboutPlans = [
  {
    project: 'bomen-vondelpark',
    kind: 'question',
    state: 'answered',
    messages: [
      [
        'resident',
        5,
        '15:18',
        'Wordt de grote treurwilg bij het melkhuis ook gekapt? Daar hebben mijn man en ik elkaar leren kennen.',
      ],
      [
        'team',
        4,
        '10:10',
        'Wat een mooi verhaal. De wilg blijft staan. Hij krijgt een steunpaal en wat minder gewicht in de kruin, zodat hij nog jaren mee kan.',
      ],
    ],
  },
  {
    project: 'rozengracht',
    kind: 'question',
    state: 'answered',
    messages: [
      [
        'resident',
        8,
        '09:12',
        'Hoeveel parkeerplaatsen verdwijnen er voorgoed? In de ene brief staat 31, in de andere 38.',
      ],
      [
        'team',
        7,
        '14:00',
        'Het juiste getal is 34. De eerste brief ging over een eerder ontwerp, de tweede telde de laadplekken mee. Slordig van ons. We zetten de kaart met elke plek op de panelen in de keet.',
      ],
      ['resident', 7, '17:35', 'Dank voor het eerlijke antwoord, al had ik liever 0 gehoord.'],
    ],
  },
  {
    project: 'orlyplein',
    kind: 'question',
    state: 'open',
    messages: [
      [
        'resident',
        2,
        '08:55',
        'Will there be any sheltered place to wait for the bus while the square is dug up? It is the windiest spot in Amsterdam.',
      ],
    ],
  },
  {
    project: 'dijk-tiel',
    kind: 'question',
    name: 'Henny',
    state: 'confirmed',
    messages: [
      [
        'resident',
        12,
        '19:50',
        'Moet mijn schuurtje weg? Het staat precies op de lijn in de tekening en er zit een uil in.',
      ],
      [
        'team',
        11,
        '11:25',
        'Dag Henny, het schuurtje kan blijven: de lijn is de grens van onze werkstrook, we werken er twee meter vanaf. Voor de uil houden we in het broedseizoen vijftig meter afstand. De ecoloog wil graag een keer komen kijken, mag dat?',
      ],
      [
        'resident',
        10,
        '08:30',
        'Natuurlijk. Hij zit op de linker balk. Zeg maar dat ze koffie krijgt.',
      ],
    ],
  },
  {
    project: 'school-noordplein',
    kind: 'question',
    state: 'answered',
    messages: [
      [
        'resident',
        6,
        '21:10',
        'Kan de gymzaal straks ook gebruikt worden door onze volleybalclub? Wij zoeken al jaren een plek op dinsdagavond.',
      ],
      [
        'team',
        5,
        '10:20',
        'De zaal wordt na schooltijd verhuurd door de wijk, met een eigen ingang en kleedkamers. Inschrijven kan zodra de school open is. We geven door dat de dinsdag gewild is.',
      ],
    ],
  },
  {
    project: 'loolaan',
    kind: 'question',
    state: 'open',
    messages: [
      [
        'resident',
        0,
        '08:02',
        'Gaan de beuken voor ons huis eraan? Er staan sinds gisteren witte stippen op.',
      ],
    ],
  },
  {
    project: 'haagdijk',
    kind: 'question',
    state: 'answered',
    messages: [
      [
        'resident',
        10,
        '13:48',
        'Ben ik verplicht om over te stappen op het warmtenet als de straat toch open ligt?',
      ],
      [
        'team',
        9,
        '09:30',
        'Nee. We leggen een aansluiting tot aan uw gevel, zodat de straat later niet nog eens open hoeft. Of en wanneer u aansluit, beslist u zelf. Er zijn geen kosten tot die dag.',
      ],
      ['resident', 9, '18:03', 'Helder. En als ik ga verhuizen?'],
      ['team', 8, '08:50', 'Dan blijft de aansluiting bij het huis en kiest de volgende bewoner.'],
    ],
  },
  {
    project: 'frederik-hendriklaan',
    kind: 'question',
    name: 'Kaaswinkel',
    state: 'answered',
    messages: [
      [
        'resident',
        4,
        '17:15',
        'Klopt het dat jullie in december gewoon doorwerken? Dat zijn voor ons de belangrijkste weken van het jaar.',
      ],
      [
        'team',
        3,
        '11:00',
        'In de laatste drie weken van december ligt de straat dicht en zijn de hekken weg; dat is met de winkeliersvereniging afgesproken. We hervatten in de tweede week van januari.',
      ],
    ],
  },
  {
    project: 'waalbrug',
    kind: 'question',
    state: 'confirmed',
    messages: [
      [
        'resident',
        15,
        '20:40',
        'What colour will the bridge be? Somebody at the market said blue and now my whole street is arguing.',
      ],
      [
        'team',
        14,
        '09:25',
        'Please calm the street: it stays green grey, the same colour as in 1936. We found it under the oldest layer of paint and had it mixed again.',
      ],
      ['resident', 14, '19:02', 'I have won ten euros. Thank you.'],
    ],
  },
  {
    project: 'speeltuin-munsterplein',
    kind: 'question',
    state: 'answered',
    messages: [
      [
        'resident',
        3,
        '14:20',
        'Komt er ook iets voor peuters? Bij de vorige speelplek was alles voor grote kinderen.',
      ],
      [
        'team',
        2,
        '09:40',
        'Zeker: een zandtafel op kniehoogte, een lage draaischijf en een hekje aan de straatkant, zodat u rustig kunt zitten.',
      ],
    ],
  },
  {
    project: 'kornwerderzand',
    kind: 'question',
    state: 'answered',
    messages: [
      [
        'resident',
        7,
        '22:06',
        'Ik zeil een boot met een mast van 19 meter. Kan ik in de week van de Slotrace door de sluis?',
      ],
      [
        'team',
        6,
        '08:35',
        'Ja. In die week schutten we met de grote kolk en wordt er niet gehesen. Reken op een half uur extra. De marifoon is bezet van 7.00 tot 20.00 uur.',
      ],
    ],
  },
  {
    project: 'brokxlaan',
    kind: 'question',
    state: 'open',
    messages: [
      [
        'resident',
        1,
        '11:11',
        'Hoe kan ik me inschrijven voor een van de woningen? Mijn dochter en ik zoeken samen iets: zij studeert hier, ik word een dagje ouder.',
      ],
    ],
  },
] satisfies ConversationDraft[];
