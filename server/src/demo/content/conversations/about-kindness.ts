import type { ConversationDraft } from '../shapes.ts';

/** Lost balls, found cats, good ideas and thanks. */
export const aboutKindness = [
  {
    project: 'speeltuin-valkenberg',
    kind: 'question',
    name: 'Sem (7)',
    state: 'confirmed',
    messages: [
      [
        'resident',
        7,
        '16:03',
        'Hallo mijn bal ligt achter het hek hij is blauw met sterren. Sem 7 jaar (papa typt)',
      ],
      [
        'team',
        7,
        '16:30',
        'Hoi Sem! De bal is gevonden. Hij lag onder de draak. Hij ligt nu in de rode bak bij de keet. Wil je ook even in de minikraan zitten als je hem komt halen?',
      ],
      ['resident', 6, '17:45', 'JA!!! Het was heel leuk en hij toetert hard'],
    ],
  },
  {
    project: 'oude-markt-enschede',
    kind: 'question',
    state: 'answered',
    messages: [
      [
        'resident',
        4,
        '09:27',
        'Mag ik de boom voor ons café adopteren? Ik geef hem elke dag water en een naam.',
      ],
      [
        'team',
        3,
        '10:15',
        'Graag! Het is een leilinde van vijftien jaar. Kom een gieter en het naambordje halen. Welke naam wordt het?',
      ],
      ['resident', 3, '21:30', 'Truus.'],
    ],
  },
  {
    project: 'javastraat',
    kind: 'report',
    state: 'confirmed',
    messages: [
      [
        'resident',
        19,
        '12:50',
        'Voor nummer 94 ligt een steen los, bij regen spuit het water omhoog tegen je broek.',
      ],
      [
        'team',
        18,
        '09:20',
        'Bedankt, die nemen we mee in de ronde van vrijdag. Tot dan ligt er een pion op.',
      ],
      ['team', 16, '15:00', 'Hij ligt vast en de voegen eromheen zijn gevuld.'],
      ['resident', 15, '08:18', 'Broek droog, steen vast. Prima service.'],
    ],
  },
  {
    project: 'grote-markt-groningen',
    kind: 'question',
    state: 'confirmed',
    messages: [
      [
        'resident',
        25,
        '10:10',
        'Just wanted to say that the square has become beautiful. My father is blind and says he can hear the Martini tower better now that the buses are gone.',
      ],
      [
        'team',
        24,
        '11:05',
        'What a wonderful thing to read. We have printed it and hung it in the canteen. Please thank your father.',
      ],
      ['resident', 24, '13:42', 'He is very pleased to be in a canteen.'],
    ],
  },
  {
    project: 'sonsbeek',
    kind: 'report',
    state: 'answered',
    messages: [
      [
        'resident',
        5,
        '08:33',
        'Er hangt een merelnest in de struik die met rood lint is gemarkeerd. Er zitten eieren in. Niet snoeien alstublieft!',
      ],
      [
        'team',
        5,
        '09:05',
        'Heel goed dat u het meldt. We hebben er een ruim lint omheen gezet en slaan deze hoek over tot de jongen zijn uitgevlogen.',
      ],
    ],
  },
  {
    project: 'oudegracht',
    kind: 'report',
    name: 'Bewoner werf',
    state: 'answered',
    messages: [
      [
        'resident',
        2,
        '18:55',
        'Onze kat Bolle is al twee dagen weg. Kan iemand in de kelders kijken waar jullie bezig zijn? Hij is rood en vrij dik.',
      ],
      [
        'team',
        1,
        '08:20',
        'We hebben alle open kelders nagelopen en roepen elk uur. Er staat een schoteltje in kelder zeven. De ploeg heeft zijn foto.',
      ],
      [
        'team',
        1,
        '13:05',
        'Bolle is gevonden! Hij lag op de verwarmingsbuis in de keet en weigert te vertrekken. U kunt hem komen halen, hij heeft gegeten.',
      ],
    ],
  },
  {
    project: 'boschstraat',
    kind: 'question',
    state: 'confirmed',
    messages: [
      [
        'resident',
        20,
        '15:25',
        'Wij wonen er nu een maand. Wie gaat er over de brievenbus die klemt en over de deurbel die bij de buren gaat?',
      ],
      [
        'team',
        19,
        '09:45',
        'Welkom in uw nieuwe huis! Allebei vallen onder de nazorg. Een monteur komt maandagmorgen; hij belt bij de buren, dus zeg ze vast gedag.',
      ],
      ['resident', 14, '12:00', 'Opgelost, en we kennen nu de buren.'],
    ],
  },
  {
    project: 'markt-gouda',
    kind: 'question',
    state: 'answered',
    messages: [
      [
        'resident',
        3,
        '11:38',
        'Mag de kaasmarkt gewoon doorgaan? Ik heb groepen geboekt van ver weg.',
      ],
      [
        'team',
        3,
        '13:10',
        'Ja hoor. Op donderdag halen we om 7.00 uur alle hekken aan de kant van de Waag weg en komen ze pas na vieren terug.',
      ],
    ],
  },
  {
    project: 'leiden-stationsplein',
    kind: 'question',
    state: 'open',
    messages: [
      [
        'resident',
        1,
        '16:47',
        'I left a green umbrella hanging on your fence near the bicycle racks this morning. Has anyone seen it? It was my grandmother’s.',
      ],
    ],
  },
  {
    project: 'school-belcrum',
    kind: 'question',
    name: 'Juf Marieke',
    state: 'answered',
    messages: [
      [
        'resident',
        6,
        '12:20',
        'Groep 3 leert over beroepen. Zou een van de metselaars of timmerlui een kwartiertje in de klas willen vertellen? Met helm graag, dat wekt ontzag.',
      ],
      [
        'team',
        6,
        '15:45',
        'Wat leuk. Timmerman Ad wil wel, hij oefent al. Vrijdag om tien uur? Hij neemt een waterpas mee waar iedereen aan mag zitten.',
      ],
    ],
  },
] satisfies ConversationDraft[];
