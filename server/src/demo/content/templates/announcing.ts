import type { UpdateTemplate } from './template.ts';

/** Before the work begins, whatever it is. */
export const announcingTemplates: readonly UpdateTemplate[] = [
  {
    id: 'announce-evening',
    phase: 'announce',
    category: 'planning',
    picture: true,
    numbers: { people: [34, 96] },
    title: { nl: 'Dit vroeg u op de inloopavond', en: 'What you asked at the drop-in evening' },
    nl: [
      'Er kwamen {people} buurtgenoten kijken naar de tekeningen. Fijn dat u er was, ook degenen die het er niet mee eens waren. De drie vragen die het vaakst werden gesteld:',
      [
        '**Kan ik mijn huis in?** Ja, altijd. Als het even niet kan, komen we persoonlijk langs.',
        '**Hoe laat begint het lawaai?** Niet voor half acht.',
        '**Wie bel ik?** {contact}; het nummer staat onderaan deze pagina.',
      ],
      'De overige vragen en antwoorden hangen aan het hek en staan in de planning.',
    ],
    en: [
      '{people} neighbours came to look at the drawings. Thank you for coming, also to those who disagree. The three questions we heard most:',
      [
        '**Can I get into my house?** Yes, always. If it is difficult for a moment we come by in person.',
        '**When does the noise start?** Not before half past seven.',
        '**Whom do I call?** {contact}; the number is at the bottom of this page.',
      ],
      'The other questions and answers hang on the fence.',
    ],
  },
  {
    id: 'announce-date',
    phase: 'announce',
    category: 'planning',
    title: { nl: 'De startdatum is bekend', en: 'We have a starting date' },
    nl: [
      'De vergunning is binnen, de aannemer heeft zijn mensen en de materialen zijn besteld. We beginnen in de week die bovenaan deze pagina staat. Twee weken daarvoor krijgt iedereen binnen tweehonderd meter een brief.',
      'Verandert er iets door vorst of lange levertijden? Dan leest u het hier het eerst.',
    ],
    en: [
      'The permit is in, the crew is ready and materials are ordered. We start in the week shown at the top of this page. Two weeks before, everyone within two hundred metres gets a letter.',
      'Does frost or a late delivery change things? You will read it here first.',
    ],
  },
  {
    id: 'announce-photos',
    phase: 'announce',
    category: 'nuisance',
    numbers: { homes: [26, 84] },
    title: {
      nl: 'We fotograferen {homes} panden, voor uw en onze zekerheid',
      en: 'We photograph {homes} buildings, to be sure',
    },
    nl: [
      'Een onafhankelijk bureau legt vast hoe de huizen er nu bij staan: gevels, kozijnen en bestaande scheurtjes. Zo is later duidelijk wat nieuw is en wat er al zat.',
      'De medewerkers hebben een pas en bellen aan met een afspraak. U krijgt de foto’s zelf ook. Binnen fotograferen doen we alleen als u dat wilt.',
    ],
    en: [
      'An independent firm records how the houses look now: fronts, frames and existing cracks. That makes clear later what is new and what was there already.',
      'Its people carry a pass and come by appointment. You get the photos too. We photograph indoors only if you wish.',
    ],
  },
  {
    id: 'announce-hut',
    phase: 'announce',
    category: 'neighbourhood',
    picture: true,
    title: { nl: 'De keet staat en de koffie ook', en: 'The hut is up and the coffee is on' },
    nl: [
      'Sinds vanochtend staat onze keet bij {street}. Elke woensdag tussen 15.00 en 17.00 uur staat de deur open. U hoeft geen afspraak te maken en geen slimme vraag te hebben.',
      'In de keet hangen de tekeningen op groot formaat en staat een maquette waar kinderen met de vrachtwagentjes mogen rijden.',
    ],
    en: [
      'Since this morning our hut stands at {street}. Every Wednesday between 15.00 and 17.00 the door is open. No appointment and no clever question needed.',
      'The large drawings hang inside and there is a model on which children may drive the lorries.',
    ],
  },
  {
    id: 'announce-cables',
    phase: 'announce',
    category: 'nuisance',
    title: {
      nl: 'Proefgaten: we zoeken kabels en leidingen',
      en: 'Trial holes: looking for cables and pipes',
    },
    nl: [
      'Op {start} en de dagen erna graven we een paar smalle proefgaten om te zien of de kabels liggen waar ze op de kaart staan. Dat is vaker niet dan wel zo.',
      'Elk gat is dezelfde dag weer dicht. U kunt er altijd langs.',
    ],
    en: [
      'On {start} and the days after we dig a few narrow trial holes to see whether cables lie where the map says. Often they do not.',
      'Each hole is closed the same day. You can always pass.',
    ],
    works: {
      title: { nl: 'Proefgaten graven', en: 'Digging trial holes', de: 'Suchgräben ausheben' },
      rhythm: 'weekdays',
      days: 4,
      daily: ['08:00', '16:00'],
      nuisance: ['noise'],
      situation: 'everyonePasses',
    },
  },
  {
    id: 'announce-changed-plan',
    phase: 'announce',
    category: 'planning',
    numbers: { comments: [18, 52] },
    title: { nl: 'Uw {comments} reacties hebben het plan veranderd' },
    nl: [
      'Op het ontwerp kwamen {comments} reacties. We hebben ze allemaal gelezen en dit is aangepast:',
      [
        'de werktijden op zaterdag vervallen, op enkele aangekondigde dagen na;',
        'er komt een extra oversteek tijdens het werk;',
        'de opslag van materiaal staat niet meer onder de slaapkamerramen.',
      ],
      'Wat niet kon, leggen we per reactie uit. Wie zijn adres achterliet, krijgt dat per brief.',
    ],
  },
  {
    id: 'announce-contact',
    phase: 'announce',
    category: 'neighbourhood',
    title: { nl: 'Even voorstellen: {contact}', en: 'Meet {contact}' },
    nl: [
      'Vanaf nu ben ik uw aanspreekpunt. Ik loop elke ochtend een ronde over het werk en ken iedereen die er rondloopt. Ziet u iets dat beter kan? Spreek me aan; ik ben die met de gele jas en de veel te volle sleutelbos.',
      'Bellen mag ook, en een vraag via deze pagina beantwoord ik binnen twee werkdagen. Groet, {contact}',
    ],
    en: [
      'From now on I am your contact. I walk the site every morning and know everyone on it. Seen something that could be better? Speak to me; I am the one with the yellow coat and far too many keys.',
      'You may also call, and I answer questions on this page within two working days. Regards, {contact}',
    ],
  },
];
