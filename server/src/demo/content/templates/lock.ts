import type { UpdateTemplate } from './template.ts';

export const lockTemplates: readonly UpdateTemplate[] = [
  {
    id: 'lock-one-chamber',
    phase: 'early',
    category: 'access',
    picture: true,
    numbers: { minutes: [25, 50] },
    title: {
      nl: 'Eén kolk dicht: wachttijd tot {minutes} minuten',
      en: 'One chamber closed: waits up to {minutes} minutes',
    },
    nl: [
      'Van {start} tot en met {end} schutten we met één kolk. Beroepsvaart gaat voor, daarna de pleziervaart in groepen. Reken op hooguit {minutes} minuten wachten.',
      'De weg over de sluis blijft open voor fietsers en voetgangers. Auto’s kunnen er tijdens hijswerk tot een kwartier niet langs.',
    ],
    en: [
      'From {start} to {end} we operate one chamber. Cargo goes first, pleasure boats follow in groups. Expect to wait {minutes} minutes at most.',
      'The road across the lock stays open to cyclists and pedestrians. Cars may wait up to a quarter of an hour during lifting.',
    ],
    works: {
      title: {
        nl: 'Eén kolk buiten gebruik',
        en: 'One chamber out of use',
        de: 'Eine Schleusenkammer außer Betrieb',
      },
      rhythm: 'continuous',
      days: 60,
      nuisance: ['closure'],
      situation: 'everyonePasses',
    },
  },
  {
    id: 'lock-fish',
    phase: 'early',
    category: 'neighbourhood',
    numbers: { fish: [340, 910] },
    title: { nl: '{fish} vissen met de hand overgezet', en: '{fish} fish moved by hand' },
    nl: [
      'Voordat we de kolk leegpompten, viste een ecoloog hem leeg. {fish} vissen zwemmen nu buiten de sluis verder: brasem, snoekbaars, paling en één meerval van ruim een meter.',
      'Op de bodem lagen ook elf fietsen en een trouwring. De ring is terecht, de fietsen mag u komen aanwijzen.',
    ],
    en: [
      'Before we pumped the chamber dry an ecologist fished it empty. {fish} fish now swim outside the lock: bream, pikeperch, eel and a catfish over a metre long.',
      'On the bottom we also found eleven bicycles and a wedding ring. The ring is back with its owner; the bicycles are waiting.',
    ],
  },
  {
    id: 'lock-gates',
    phase: 'middle',
    category: 'nuisance',
    picture: true,
    numbers: { tonnes: [38, 95] },
    title: { nl: 'De nieuwe deuren komen per ponton', en: 'The new gates arrive by pontoon' },
    nl: [
      'Twee deuren van {tonnes} ton per stuk komen over het water. Vanaf {start} hangen, stellen en testen we ze; dat gaat ook ’s nachts door, want het past op de millimeter en de temperatuur telt mee. Op {end} is het klaar.',
      'Kijken kan vanaf het platform bij de keet. Neem een verrekijker mee.',
    ],
    en: [
      'Two gates of {tonnes} tonnes each come over water. From {start} we hang, adjust and test them; this continues at night because it fits to the millimetre and temperature matters. It is done on {end}.',
      'You can watch from the platform by our hut. Bring binoculars.',
    ],
    works: {
      title: {
        nl: 'Sluisdeuren hangen en stellen',
        en: 'Hanging and adjusting lock gates',
        de: 'Schleusentore einhängen und einstellen',
      },
      rhythm: 'continuous',
      days: 15,
      nuisance: ['noise', 'light'],
      situation: 'carsDetour',
    },
  },
  {
    id: 'lock-concrete',
    phase: 'middle',
    category: 'progress',
    numbers: { centimetres: [6, 14] },
    title: { nl: 'Oude muur, nieuwe huid', en: 'Old wall, new skin' },
    nl: [
      'De wanden van de lege kolk zijn schoongespoten. We halen {centimetres} centimeter zacht beton weg en spuiten er een nieuwe laag op. Het nevelt een beetje: met wind uit het westen sluiten we daarom het wandelpad een uurtje.',
      'In de muur vonden we de handtekeningen van de bouwers. Die laten we zitten.',
    ],
    en: [
      'The walls of the empty chamber have been hosed clean. We remove {centimetres} centimetres of soft concrete and spray on a new layer. It makes a little mist: with a westerly wind we close the footpath for an hour.',
      'In the wall we found the builders’ signatures. Those stay.',
    ],
  },
  {
    id: 'lock-trial',
    phase: 'late',
    category: 'planning',
    title: { nl: 'Proefschutten met een sleepboot', en: 'Trial locking with a tugboat' },
    nl: [
      'Van {start} tot en met {end} oefenen we met de nieuwe bediening. Eerst leeg, dan met een sleepboot, dan met de eerste geduldige schippers. De slagbomen gaan vaker dicht dan normaal, nooit langer dan acht minuten.',
    ],
    en: [
      'From {start} to {end} we practise with the new controls. First empty, then with a tug, then with the first patient skippers. The barriers close more often than usual, never for more than eight minutes.',
    ],
    works: {
      title: {
        nl: 'Proefschutten, slagbomen vaker dicht',
        en: 'Trial locking, barriers close more often',
        de: 'Probeschleusungen, Schranken öfter geschlossen',
      },
      rhythm: 'continuous',
      days: 12,
      daily: ['09:00', '17:00'],
      nuisance: ['closure'],
      situation: 'everyonePasses',
    },
  },
];
