import type { ConversationDraft } from '../shapes.ts';

/** Noise, dust, shaking and cold showers. */
export const aboutNuisance = [
  {
    project: 'kademuur-prinsengracht',
    kind: 'report',
    state: 'answered',
    messages: [
      [
        'resident',
        3,
        '19:20',
        'Sinds dinsdag zit er een scheur boven ons keukenraam die er eerst niet was. Ik maak me echt zorgen, het huis is van 1680.',
      ],
      [
        'team',
        2,
        '08:10',
        'Dank dat u het meteen meldt. Onze bouwkundige komt morgen tussen 9 en 11 uur kijken en legt uw foto’s naast die van de opname vooraf. Tot die tijd drukken we niet aan uw kant. De trillingsmeter op uw gevel bleef onder de grens, maar we willen het zelf zien.',
      ],
      ['resident', 2, '08:42', 'Fijn. Ik ben thuis.'],
      [
        'team',
        1,
        '15:30',
        'Het bleek een oude scheur waarvan het stucwerk is losgekomen. We plakken er een meetstrip op en herstellen het stucwerk op onze kosten. Het verslag ligt in uw brievenbus.',
      ],
    ],
  },
  {
    project: 'nieuwe-binnenweg',
    kind: 'report',
    state: 'open',
    messages: [
      [
        'resident',
        0,
        '06:41',
        'Kwart voor zeven en jullie zijn al aan het slijpen. Op het bord staat zeven uur. Ik werk nachtdiensten en dit is de derde keer.',
      ],
    ],
  },
  {
    project: 'buikslotermeerplein',
    kind: 'report',
    name: 'Mo',
    state: 'confirmed',
    messages: [
      [
        'resident',
        11,
        '23:05',
        'Er staat een bouwlamp recht in onze slaapkamer te schijnen, ook na elven. Vijfde verdieping.',
      ],
      [
        'team',
        10,
        '07:55',
        'Goedemorgen Mo, die lamp hoort om 19.00 uur uit te gaan. De tijdklok stond nog op de zomer. Hij is verzet en naar beneden gedraaid.',
      ],
      ['resident', 9, '07:10', 'Eindelijk weer donker. Dank je.'],
    ],
  },
  {
    project: 'geluidsscherm-overschie',
    kind: 'question',
    state: 'answered',
    messages: [
      [
        'resident',
        7,
        '20:31',
        'Ik kreeg de brief over het boren ’s nachts. Onze baby slaapt net door. Welke nacht is ons blok precies aan de beurt?',
      ],
      [
        'team',
        6,
        '09:15',
        'Gefeliciteerd met uw kleintje. Uw rij is gepland van dinsdag op woensdag, tussen 21.00 en 2.00 uur. Wilt u die nacht liever ergens anders slapen, dan regelen we een hotelkamer met babybed. Eén berichtje is genoeg.',
      ],
    ],
  },
  {
    project: 'riool-dapperstraat',
    kind: 'question',
    state: 'confirmed',
    messages: [
      ['resident', 14, '09:33', 'De douche ruikt naar riool sinds jullie bezig zijn. Hoort dat?'],
      [
        'team',
        14,
        '11:00',
        'Dat hoort niet, maar het is meestal onschuldig: door het werk kan een sifon leeglopen. Giet een liter water in elk putje, ook in het putje dat u nooit gebruikt. Blijft de lucht, dan sturen we een loodgieter.',
      ],
      ['resident', 13, '08:14', 'Het was het putje van de wasmachine. Geur weg.'],
    ],
  },
  {
    project: 'magistratenlaan',
    kind: 'report',
    state: 'answered',
    messages: [
      [
        'resident',
        4,
        '16:02',
        'Mijn balkon ligt vol met grijs stof en de was kan opnieuw. Dit is de tweede keer deze maand.',
      ],
      [
        'team',
        3,
        '08:25',
        'Excuses, er is zonder afzuiging gezaagd. De zaagploeg is erop aangesproken en werkt voortaan in een afgesloten ruimte. De wasserette op de hoek weet ervan: noem ons project en de was is voor onze rekening.',
      ],
    ],
  },
  {
    project: 'torenallee',
    kind: 'report',
    state: 'answered',
    messages: [
      [
        'resident',
        5,
        '07:15',
        'Your crew plays the radio from half past six. I like the music, but not at half past six.',
      ],
      [
        'team',
        5,
        '08:40',
        'Fair enough! Radios are now off until nine. If you hear one earlier, please tell us which side of the building it came from.',
      ],
    ],
  },
  {
    project: 'oude-delft',
    kind: 'report',
    state: 'confirmed',
    messages: [
      [
        'resident',
        13,
        '10:20',
        'De pomp op het ponton dreunt door de hele gracht, dag en nacht. Mijn glazen rinkelen in de kast.',
      ],
      [
        'team',
        13,
        '12:15',
        'Dat horen we van meer mensen. Vanmiddag komt er een elektrische pomp, die staat op rubber en is een stuk stiller. Wilt u vanavond laten weten of u hem nog hoort?',
      ],
      ['resident', 12, '20:48', 'Ik moet nu echt luisteren om hem te horen. Wereld van verschil.'],
    ],
  },
  {
    project: 'kleine-berg',
    kind: 'question',
    state: 'answered',
    messages: [
      [
        'resident',
        6,
        '14:44',
        'Mag ik zomaar langs als jullie die lassen met röntgen fotograferen? Ik ben zwanger.',
      ],
      [
        'team',
        6,
        '15:10',
        'Ja, buiten het lint bent u veilig: op tien meter is de straling lager dan die van een wandeling in de zon. De opnames zijn alleen na 20.00 uur. Wilt u ze liever helemaal vermijden, dan sturen we u de avonden door.',
      ],
      ['resident', 5, '09:01', 'Graag de avonden, dan loop ik om. Dank voor de uitleg.'],
      [
        'team',
        5,
        '10:30',
        'Deze week woensdag en donderdag, volgende week alleen dinsdag. Verandert er iets, dan leest u het hier.',
      ],
    ],
  },
  {
    project: 'amsterdamsestraatweg',
    kind: 'report',
    state: 'open',
    messages: [
      [
        'resident',
        1,
        '23:50',
        'Bijna middernacht en er rijdt nog een wals heen en weer onder mijn raam. Hoe lang gaat dit duren??',
      ],
    ],
  },
  {
    project: 'vughterstraat',
    kind: 'report',
    name: 'Ans',
    state: 'answered',
    messages: [
      [
        'resident',
        8,
        '10:05',
        'Jullie hebben vrijdag de stroom van de lantaarnpaal geraakt denk ik, want bij ons in de steeg is het al drie avonden donker.',
      ],
      [
        'team',
        8,
        '11:35',
        'Goed gezien, Ans. De kabel naar de steeg was los. Hij is gemaakt, vanavond moet het licht branden. Is dat niet zo, laat het dan weten, dan zetten we een noodlamp neer.',
      ],
    ],
  },
  {
    project: 'parksluizen',
    kind: 'question',
    state: 'answered',
    messages: [
      ['resident', 9, '17:22', 'Waarom klinkt er elke ochtend om zes uur een sirene bij de sluis?'],
      [
        'team',
        8,
        '09:00',
        'Dat is de proef van het alarm op de noodsluiting. Hij moet dagelijks getest worden, maar niet om zes uur: we hebben hem verzet naar 10.00 uur en verkort tot twee tellen.',
      ],
    ],
  },
] satisfies ConversationDraft[];
