import type { UpdateTemplate } from './template.ts';

export const housingTemplates: readonly UpdateTemplate[] = [
  {
    id: 'housing-fence',
    phase: 'early',
    category: 'access',
    picture: true,
    title: { nl: 'Bouwhekken tot over de stoep', en: 'Fences across the pavement' },
    nl: [
      'Van {start} tot en met {end} staat het hek tot aan de rijbaan. Er is een overdekte looptunnel van hout, breed genoeg voor een dubbele kinderwagen, met verlichting die ’s nachts aanblijft.',
      'Parkeren kan aan deze kant niet. Bevoorrading van de buren gaat via het hek aan de achterkant; {contact} heeft de sleutel.',
    ],
    en: [
      'From {start} to {end} the fence reaches the carriageway. There is a covered timber walkway, wide enough for a double pram, with lights that stay on all night.',
      'No parking on this side. Deliveries to the neighbours go through the gate at the back; {contact} keeps the key.',
    ],
    works: {
      title: {
        nl: 'Stoep afgezet, looptunnel open',
        en: 'Pavement fenced off, walkway open',
        de: 'Gehweg gesperrt, Fußgängertunnel offen',
      },
      rhythm: 'continuous',
      days: 40,
      nuisance: ['closure'],
      situation: 'everyonePasses',
    },
  },
  {
    id: 'housing-piles',
    phase: 'early',
    category: 'nuisance',
    numbers: { piles: [96, 184], deep: [17, 24] },
    title: {
      nl: 'We boren {piles} palen, heien is niet nodig',
      en: 'We drill {piles} piles, no pounding needed',
    },
    nl: [
      'De fundering komt op {piles} palen van {deep} meter diep. We boren ze de grond in. Het klinkt als een zware vrachtwagen die stationair draait, en het gaat niet door merg en been.',
      'Van {start} tot en met {end} komen er per dag zo’n dertig betonmixers. Ze wachten op een terrein buiten de wijk en rijden pas aan als er plek is.',
    ],
    en: [
      'The foundation stands on {piles} piles, {deep} metres deep. We drill them. It sounds like a lorry with its engine running, not like a hammer.',
      'From {start} to {end} about thirty concrete mixers come each day. They wait outside the neighbourhood until there is room.',
    ],
    works: {
      title: { nl: 'Palen boren', en: 'Drilling piles', de: 'Pfähle bohren' },
      rhythm: 'weekdays',
      days: 12,
      daily: ['07:30', '17:00'],
      nuisance: ['noise', 'vibration'],
      situation: 'everyonePasses',
    },
  },
  {
    id: 'housing-crane',
    phase: 'middle',
    category: 'nuisance',
    picture: true,
    numbers: { floor: [3, 9] },
    title: {
      nl: 'Verdieping {floor} staat, de torenkraan draait door',
      en: 'Floor {floor} is up, the tower crane keeps turning',
    },
    nl: [
      'Elke negen werkdagen komt er een verdieping bij. We zijn nu op {floor}. De kraan hangt ’s nachts en in het weekend in de vrijstand: hij draait mee met de wind, net als een windvaan. Dat hoort zo en is veilig.',
      'De stoep onder de kraan blijft van {start} tot en met {end} afgezet. De looptunnel blijft open.',
    ],
    en: [
      'Every nine working days brings another floor. We are at {floor} now. At night and in weekends the crane turns freely with the wind, like a weather vane. That is how it should be and it is safe.',
      'The pavement under the crane stays fenced from {start} to {end}. The covered walkway stays open.',
    ],
    works: {
      title: {
        nl: 'Hijszone afgezet onder de kraan',
        en: 'Lifting zone fenced off under the crane',
        de: 'Bereich unter dem Kran abgesperrt',
      },
      rhythm: 'continuous',
      days: 33,
      nuisance: ['closure', 'noise'],
      situation: 'carsDetour',
    },
  },
  {
    id: 'housing-swifts',
    phase: 'middle',
    category: 'neighbourhood',
    numbers: { boxes: [24, 60] },
    title: { nl: '{boxes} neststenen voor gierzwaluwen', en: '{boxes} nest bricks for swifts' },
    nl: [
      'Hoog in de gevel metselen we {boxes} stenen met een gaatje. Geen foutje: het zijn nestkasten voor gierzwaluwen, die anders nergens meer terechtkunnen.',
      'De eerste bewoners van dit gebouw betalen dus geen huur. Wel vragen ze om stilte van april tot juli aan de noordkant; dan plannen we daar geen boorwerk.',
    ],
    en: [
      'High in the front wall we place {boxes} bricks with a hole. No mistake: they are nest boxes for swifts, which have fewer and fewer places to go.',
      'So the first residents of this building pay no rent. They do ask for quiet on the north side from April to July; we plan no drilling there then.',
    ],
  },
  {
    id: 'housing-scaffold-down',
    phase: 'late',
    category: 'progress',
    picture: true,
    title: { nl: 'De steigers gaan naar beneden', en: 'The scaffolding comes down' },
    nl: [
      'Van {start} tot en met {end} breken we de steigers af, van boven naar beneden. De pijpen gaan met de hand naar beneden en niet met een zwaai. U hoort wel metaal op metaal.',
      'Daarna ziet u voor het eerst de hele gevel. De ramen zijn nog stoffig; de glazenwasser komt als laatste.',
    ],
    en: [
      'From {start} to {end} we take the scaffolding down, top to bottom. The tubes go down by hand. You will hear metal on metal.',
      'After that you see the whole front for the first time. The windows are still dusty; the window cleaner comes last.',
    ],
    works: {
      title: { nl: 'Steigers afbreken', en: 'Taking down scaffolding', de: 'Gerüste abbauen' },
      rhythm: 'continuous',
      days: 12,
      daily: ['08:00', '16:30'],
      nuisance: ['noise'],
      situation: 'everyonePasses',
    },
  },
];
