import type { UpdateTemplate } from './template.ts';

export const sewerTemplates: readonly UpdateTemplate[] = [
  {
    id: 'sewer-street-open',
    phase: 'early',
    category: 'access',
    picture: true,
    title: {
      nl: 'Eerste vak van de {street} gaat open',
      en: 'First section of {street} is opened up',
    },
    nl: [
      '{start} halen we de eerste klinkers eruit. Het vak dat open ligt is nooit langer dan dertig meter. Daarachter dichten we, daarvóór kunt u nog gewoon rijden.',
      [
        'Lopen kan altijd, over rijplaten langs de gevel.',
        'Fietsers gaan via de parallelstraat.',
        'Laden en lossen kan voor 7.30 uur tot aan het hek.',
      ],
      'Het hele vak is op {end} weer dicht.',
    ],
    en: [
      'On {start} we lift the first bricks. The open section is never longer than thirty metres; we close up behind it and you can still drive in front of it.',
      [
        'Walking is always possible, over plates along the house fronts.',
        'Cyclists use the parallel street.',
        'Loading is possible up to the fence before 7.30.',
      ],
      'This section is closed again on {end}.',
    ],
    works: {
      title: {
        nl: 'Straat open voor riool',
        en: 'Street opened for the sewer',
        de: 'Straße für den Abwasserkanal geöffnet',
      },
      rhythm: 'continuous',
      days: 21,
      nuisance: ['closure', 'noise', 'dust'],
      situation: 'onFootOnly',
    },
  },
  {
    id: 'sewer-camera',
    phase: 'early',
    category: 'progress',
    numbers: { roots: [3, 9] },
    title: {
      nl: 'Met een cameraatje door het oude riool',
      en: 'A small camera through the old sewer',
    },
    nl: [
      'Een karretje met een camera reed door de oude buis. We zagen {roots} plekken waar boomwortels naar binnen groeien en één verdwaalde stoeptegel. Niemand weet hoe die daar kwam.',
      'Met de beelden weten we nu precies waar elke huisaansluiting zit. Dat voorkomt zoekgaten voor uw deur.',
    ],
    en: [
      'A little cart with a camera drove through the old pipe. We saw {roots} places where tree roots grow in and one stray paving slab. Nobody knows how it got there.',
      'The pictures tell us exactly where each house connects, so we need no trial holes at your door.',
    ],
  },
  {
    id: 'sewer-pumping',
    phase: 'middle',
    category: 'nuisance',
    title: { nl: 'Dag en nacht een pomp op de hoek', en: 'A pump on the corner day and night' },
    nl: [
      'Zolang we buizen wisselen, pompt een elektrische pomp het afvalwater om de werkplek heen. Hij draait van {start} tot en met {end}, ook ’s nachts. We hebben er een kist van steenwol omheen gebouwd.',
      'Hoort u hem toch in de slaapkamer? Laat het weten, dan verzetten we de kist. De straat blijft zo lang dicht voor auto’s.',
    ],
    en: [
      'While we change pipes, an electric pump carries the waste water around the site. It runs from {start} to {end}, also at night. We built a box of rock wool around it.',
      'Can you still hear it in the bedroom? Tell us and we will move the box. Cars stay out of the street for that time.',
    ],
    works: {
      title: {
        nl: 'Noodpomp draait, straat dicht voor auto’s',
        en: 'Pump running, street closed to cars',
        de: 'Notpumpe läuft, Straße für Autos gesperrt',
      },
      rhythm: 'continuous',
      days: 24,
      nuisance: ['noise', 'closure'],
      situation: 'carsStayOut',
    },
  },
  {
    id: 'sewer-water-off',
    phase: 'middle',
    category: 'nuisance',
    numbers: { from: [21, 39], to: [55, 77] },
    title: {
      nl: 'Een ochtend geen water, nummers {from} tot en met {to}',
      en: 'A morning without water, numbers {from} to {to}',
    },
    nl: [
      'Op {start} sluiten we de nieuwe huisaansluitingen aan. Van 9.00 tot 12.30 uur is er geen water bij de nummers {from} tot en met {to}.',
      [
        'Vul vooraf een paar flessen en een emmer voor het toilet.',
        'Zet de wasmachine pas na half één aan.',
        'Laat daarna de koude kraan een minuut lopen.',
      ],
      'Heeft u water nodig voor zorg of medicijnen? Bel {contact}; we brengen een jerrycan.',
    ],
    en: [
      'On {start} we connect the new house pipes. There is no water from 9.00 to 12.30 at numbers {from} to {to}.',
      [
        'Fill a few bottles and a bucket beforehand.',
        'Start the washing machine after half past twelve.',
        'Then let the cold tap run for a minute.',
      ],
      'Need water for care or medicine? Call {contact} and we will bring a can.',
    ],
    works: {
      title: { nl: 'Water afgesloten', en: 'Water turned off', de: 'Wasser abgestellt' },
      rhythm: 'weekdays',
      days: 1,
      daily: ['09:00', '12:30'],
      nuisance: ['water-off'],
      situation: 'carsDetour',
    },
  },
  {
    id: 'sewer-paving',
    phase: 'late',
    category: 'progress',
    picture: true,
    numbers: { metres: [60, 95] },
    title: {
      nl: 'De straatmakers halen {metres} meter per week',
      en: 'The pavers manage {metres} metres a week',
    },
    nl: [
      'De buizen liggen erin en zijn getest met lucht: geen enkel lek. Nu leggen de straatmakers de stenen terug, op hun knieën en met de hand bij elke deurpost.',
      'Er blijft de eerste weken zand op de voegen liggen. Niet wegvegen alstublieft: het moet inwateren.',
    ],
    en: [
      'The pipes are in and tested with air: not a single leak. Now the pavers put the bricks back, on their knees and by hand around every doorpost.',
      'Sand stays on the joints for the first weeks. Please do not sweep it away: it has to settle in.',
    ],
  },
];
