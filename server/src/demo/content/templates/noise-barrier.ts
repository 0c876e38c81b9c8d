import type { UpdateTemplate } from './template.ts';

export const noiseBarrierTemplates: readonly UpdateTemplate[] = [
  {
    id: 'noise-path',
    phase: 'early',
    category: 'access',
    picture: true,
    title: { nl: 'Het pad langs het scherm is dicht', en: 'The path along the barrier is closed' },
    nl: [
      'Om bij de fundering te kunnen, sluiten we van {start} tot en met {end} het pad langs het werk, dag en nacht. De omleiding loopt door de wijk en is 300 meter langer.',
      'Honden uitlaten kan op het veldje ernaast; daar hebben we een extra ingang gemaakt.',
    ],
    en: [
      'To reach the foundations we close the path along the site from {start} to {end}, day and night. The detour runs through the neighbourhood and is 300 metres longer.',
      'Dogs can use the field next to it; we made an extra entrance there.',
    ],
    works: {
      title: {
        nl: 'Pad langs het werk afgesloten',
        en: 'Path along the site closed',
        de: 'Weg entlang der Baustelle gesperrt',
      },
      rhythm: 'continuous',
      days: 50,
      nuisance: ['closure'],
      situation: 'pathClosed',
    },
  },
  {
    id: 'noise-measure',
    phase: 'early',
    category: 'neighbourhood',
    numbers: { before: [61, 66] },
    title: {
      nl: 'De nulmeting: {before} decibel op de achtergevel',
      en: 'The first measurement: {before} decibels at the back',
    },
    nl: [
      'Een week lang hingen er microfoons aan acht achtergevels. Gemiddeld was het {before} decibel. Dat getal bewaren we: na de bouw meten we op dezelfde plekken opnieuw en zetten we de uitkomst hier naast elkaar.',
      'De kleine kastjes nemen geen gesprekken op, alleen geluidssterkte per seconde.',
    ],
    en: [
      'For a week microphones hung at the back of eight houses. The average was {before} decibels. We keep that figure: after building we measure again in the same places and show both here.',
      'The little boxes record no speech, only loudness per second.',
    ],
  },
  {
    id: 'noise-night',
    phase: 'middle',
    category: 'nuisance',
    picture: true,
    numbers: { posts: [40, 85] },
    title: {
      nl: '{posts} palen, en waarom dat ’s nachts moet',
      en: '{posts} posts, and why at night',
    },
    nl: [
      'De palen van het scherm staan vlak naast het verkeer. Overdag kan er niets af, dus boren we van {start} tot en met {end} tussen 21.00 en 5.00 uur. Elke nacht zijn we honderd meter verder; bij één woning duurt het dus hooguit twee nachten.',
      'Wie er vlak bij woont krijgt een brief met de datum en kan een hotelbon vragen. Bel daarvoor {contact}.',
    ],
    en: [
      'The posts stand right beside the traffic. By day nothing can be closed, so from {start} to {end} we drill between 21.00 and 5.00. Each night we are a hundred metres further; for one home it lasts two nights at most.',
      'If you live close by you get a letter with the date and can ask for a hotel voucher. Call {contact}.',
    ],
    works: {
      title: {
        nl: 'Nachtwerk: palen boren',
        en: 'Night works: drilling posts',
        de: 'Nachtarbeit: Pfähle bohren',
      },
      rhythm: 'continuous',
      days: 17,
      daily: ['21:00', '05:00'],
      nuisance: ['noise', 'vibration', 'light'],
      situation: 'pathClosed',
    },
  },
  {
    id: 'noise-plants',
    phase: 'middle',
    category: 'progress',
    numbers: { plants: [4, 9] },
    title: {
      nl: '{plants}.000 klimplanten voor de groene kant',
      en: '{plants},000 climbers for the green side',
    },
    nl: [
      'Aan uw kant wordt het scherm groen: klimop, kamperfoelie, wilde wingerd en bosrank, {plants}.000 stuks. Na twee jaar is de helft bedekt, na vier jaar ziet u vooral bladeren.',
      'Onderin laten we om de vijftig meter een gat van een handbreed open. Voor egels.',
    ],
    en: [
      'On your side the barrier turns green: ivy, honeysuckle, Virginia creeper and traveller’s joy, {plants},000 plants. Half is covered after two years; after four you mostly see leaves.',
      'At the bottom we leave a gap the width of a hand every fifty metres. For hedgehogs.',
    ],
  },
  {
    id: 'noise-panels',
    phase: 'late',
    category: 'progress',
    picture: true,
    title: {
      nl: 'De panelen schuiven erin: hoort u het al?',
      en: 'The panels slide in: can you hear it yet?',
    },
    nl: [
      'Tussen de palen hijsen we de panelen, zo’n dertig per nacht. Bij het deel dat al dicht is schreef een buurman: ‘Ik hoorde vanochtend mijn eigen koelkast.’',
      'Van {start} tot en met {end} staat de hijskraan in de berm en blijft het pad nog dicht.',
    ],
    en: [
      'Between the posts we hoist the panels, some thirty a night. Behind the finished part a neighbour wrote: “This morning I heard my own fridge.”',
      'From {start} to {end} the crane stands on the verge and the path stays closed.',
    ],
    works: {
      title: {
        nl: 'Panelen hijsen, pad dicht',
        en: 'Hoisting panels, path closed',
        de: 'Lärmschutzwände einheben, Weg gesperrt',
      },
      rhythm: 'continuous',
      days: 19,
      nuisance: ['noise', 'closure'],
      situation: 'pathClosed',
    },
  },
];
