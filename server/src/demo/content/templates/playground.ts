import type { UpdateTemplate } from './template.ts';

export const playgroundTemplates: readonly UpdateTemplate[] = [
  {
    id: 'playground-fenced',
    phase: 'early',
    category: 'access',
    picture: true,
    title: {
      nl: 'De oude speelplek is dicht, de glijbaan verhuist',
      en: 'The old playground is closed, the slide moves',
    },
    nl: [
      'Van {start} tot en met {end} staan er hekken. De glijbaan, twee wipkippen en de tafeltennistafel staan zolang op het gras ernaast. Alles is gekeurd, dus klimmen maar.',
      'Ballen die over het hek vliegen, leggen we aan het eind van elke dag in de rode bak.',
    ],
    en: [
      'There are fences from {start} to {end}. The slide, two spring riders and the table tennis table stand on the grass next door. All inspected, so climb away.',
      'Balls that fly over the fence go into the red bin at the end of each day.',
    ],
    works: {
      title: { nl: 'Speelplek afgesloten', en: 'Playground closed', de: 'Spielplatz gesperrt' },
      rhythm: 'continuous',
      days: 33,
      nuisance: ['closure'],
      situation: 'everyonePasses',
    },
  },
  {
    id: 'playground-drawings',
    phase: 'early',
    category: 'neighbourhood',
    numbers: { drawings: [46, 118] },
    title: { nl: '{drawings} tekeningen, en een draak', en: '{drawings} drawings, and a dragon' },
    nl: [
      'We kregen {drawings} tekeningen van kinderen uit de buurt. Een vulkaan redden we niet, een chocoladefontein ook niet. Wel komen er een uitkijktoren, een geheim tunneltje en een draak waar je overheen kunt balanceren.',
      'Alle tekeningen hangen aan het bouwhek, achter plastic. Zoek de uwe op.',
    ],
    en: [
      'We received {drawings} drawings from children nearby. A volcano is beyond us, and so is the chocolate fountain. But there will be a lookout tower, a secret tunnel and a dragon to balance on.',
      'All drawings hang on the fence, behind plastic. Come and find yours.',
    ],
  },
  {
    id: 'playground-ground',
    phase: 'middle',
    category: 'progress',
    picture: true,
    numbers: { sand: [32, 58] },
    title: {
      nl: 'Zacht vallen: {sand} kuub zand en houtsnippers',
      en: 'Soft landings: {sand} cubic metres of sand and chips',
    },
    nl: [
      'Onder elk toestel komt een laag die een val dempt. Geen rubber maar zand en snippers van gekapte populieren. Van {start} tot en met {end} rijdt daarvoor een kleine kiepwagen af en aan; hij rijdt stapvoets en er loopt altijd iemand voor.',
      'Er komt ook een vlak pad van deur tot toestel, voor wielen van elke soort.',
    ],
    en: [
      'Under each piece lies a layer that softens a fall. No rubber but sand and chips of felled poplars. From {start} to {end} a small tipper goes back and forth at walking pace, always with someone in front.',
      'There will also be a level path to every piece, for wheels of any kind.',
    ],
    works: {
      title: {
        nl: 'Zand en snippers brengen',
        en: 'Bringing sand and chips',
        de: 'Sand und Holzschnitzel anliefern',
      },
      rhythm: 'weekdays',
      days: 9,
      daily: ['09:00', '15:00'],
      nuisance: ['noise'],
      situation: 'everyonePasses',
    },
  },
  {
    id: 'playground-tower',
    phase: 'middle',
    category: 'progress',
    title: {
      nl: 'De toren staat (en is getest door volwassenen)',
      en: 'The tower is up (and tested by adults)',
    },
    nl: [
      'De uitkijktoren van robinia-hout is vandaag overeind gezet. Het team moest hem zelf proberen, zei de inspecteur. Er is gejuicht op de glijbaan.',
      'Er ontbreken nog een leuning en het keurmerk. Tot die tijd blijft het hek dicht, hoe lang de gezichten aan de andere kant ook zijn.',
    ],
    en: [
      'The lookout tower of robinia wood was raised today. The team had to try it, the inspector said. There was cheering on the slide.',
      'A handrail and the certificate are still missing. Until then the fence stays shut, however long the faces on the other side.',
    ],
  },
  {
    id: 'playground-inspection',
    phase: 'late',
    category: 'planning',
    picture: true,
    title: {
      nl: 'Nog één keuring en dan mag iedereen erop',
      en: 'One inspection and then everyone may play',
    },
    nl: [
      'Op {start} komt de keurmeester met zijn mallen en touwtjes: kan nergens een hoofd of een capuchon vast komen te zitten? Daarna halen we de hekken weg.',
      'De eerste tien kinderen die er staan, knippen het lint. Er is limonade zolang de voorraad strekt.',
    ],
    en: [
      'On {start} the inspector comes with gauges and cords: can no head or hood get stuck anywhere? After that the fences go.',
      'The first ten children cut the ribbon. Lemonade while it lasts.',
    ],
    works: {
      title: {
        nl: 'Keuring en laatste montage',
        en: 'Inspection and last assembly',
        de: 'Abnahme und letzte Montage',
      },
      rhythm: 'continuous',
      days: 7,
      daily: ['08:30', '16:00'],
      nuisance: ['noise'],
      situation: 'everyonePasses',
    },
  },
];
