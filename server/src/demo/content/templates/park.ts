import type { UpdateTemplate } from './template.ts';

export const parkTemplates: readonly UpdateTemplate[] = [
  {
    id: 'park-paths-closed',
    phase: 'early',
    category: 'access',
    picture: true,
    title: {
      nl: 'Enkele paden in het groen zijn dicht',
      en: 'Some paths through the green are closed',
    },
    nl: [
      'Van {start} tot en met {end} werken we aan het middenpad. Dat is dan afgesloten, ook in het weekend. De paden eromheen zijn open en aangegeven met houten pijlen.',
      'Met een rolstoel of kinderwagen kunt u het best de westelijke ingang nemen; daar ligt een vlakke plaat over de zachte grond.',
    ],
    en: [
      'From {start} to {end} we work on the middle path. It is closed then, also in weekends. The paths around it are open and marked with wooden arrows.',
      'With a wheelchair or pram the western entrance is best; a level plate covers the soft ground there.',
    ],
    works: {
      title: { nl: 'Middenpad afgesloten', en: 'Middle path closed', de: 'Mittelweg gesperrt' },
      rhythm: 'continuous',
      days: 27,
      nuisance: ['closure'],
      situation: 'pathClosed',
    },
  },
  {
    id: 'park-soil',
    phase: 'early',
    category: 'progress',
    numbers: { loads: [30, 70] },
    title: { nl: '{loads} vrachten goede grond', en: '{loads} loads of good soil' },
    nl: [
      'Onder het gras zat vooral puin. We halen veertig centimeter weg en brengen er {loads} vrachten bladaarde voor terug, gemaakt van de herfstbladeren van vorig jaar uit {place} zelf.',
      'Het ruikt even naar bos. Dat is precies de bedoeling.',
    ],
    en: [
      'Under the grass we mostly found rubble. We remove forty centimetres and bring back {loads} loads of leaf mould, made from last autumn’s leaves from {place} itself.',
      'It smells of forest for a while, which is exactly the idea.',
    ],
  },
  {
    id: 'park-water',
    phase: 'middle',
    category: 'progress',
    picture: true,
    title: { nl: 'De waterloop ligt erin', en: 'The stream has its bed' },
    nl: [
      'De bedding is gegraven en bekleed met leem en veldkeien. Bij droogte staat er een handbreed water, na een bui drie keer zoveel. Kinderen mogen erin: het talud is flauw en het diepste punt is vijfentwintig centimeter.',
      'Van {start} tot en met {end} zetten we de oevers af, zodat de jonge planten kunnen wortelen.',
    ],
    en: [
      'The bed is dug and lined with loam and field stones. In dry weather there is a hand of water, after rain three times as much. Children may paddle: the banks are gentle and the deepest point is twenty-five centimetres.',
      'From {start} to {end} we fence the banks so that young plants can root.',
    ],
    works: {
      title: {
        nl: 'Oevers afgezet, pad deels dicht',
        en: 'Banks fenced, path partly closed',
        de: 'Ufer abgesperrt, Weg teilweise gesperrt',
      },
      rhythm: 'continuous',
      days: 22,
      nuisance: ['closure'],
      situation: 'pathClosed',
    },
  },
  {
    id: 'park-benches',
    phase: 'middle',
    category: 'neighbourhood',
    numbers: { notes: [112, 240] },
    title: {
      nl: 'U plakte {notes} briefjes: hier komen de banken',
      en: 'You placed {notes} notes: here go the benches',
    },
    nl: [
      'Op de kaart in onze keet mocht iedereen een briefje plakken op de fijnste zitplek. De uitslag: halve schaduw, zicht op water en niet met de rug naar het pad.',
      'Daar komen dus de banken, elk met een armleuning om makkelijk op te staan. Eén krijgt een tafeltje voor het schaakspel; daar hing een heel pleidooi bij.',
    ],
    en: [
      'Everybody could stick a note on the map in our hut at the best place to sit. The result: half shade, a view of water and never with your back to the path.',
      'That is where the benches go, each with an armrest to get up easily. One gets a table for chess; its note was a full plea.',
    ],
  },
  {
    id: 'park-sowing',
    phase: 'late',
    category: 'planning',
    title: {
      nl: 'Gras en bloemen gezaaid: even niet betreden',
      en: 'Grass and flowers sown: please keep off',
    },
    nl: [
      'Deze week zaaiden we 41 soorten, van kamgras tot klaproos. Tot en met {end} staat er een draad omheen. Honden mogen zolang in het veldje aan de oostkant.',
    ],
    en: [
      'This week we sowed 41 kinds, from dogstail to poppy. A wire stays around it up to and including {end}. Dogs may use the field on the east side until then.',
    ],
    works: {
      title: {
        nl: 'Ingezaaid, niet betreden',
        en: 'Freshly sown, keep off',
        de: 'Frisch eingesät, bitte nicht betreten',
      },
      rhythm: 'continuous',
      days: 30,
      nuisance: ['closure'],
      situation: 'everyonePasses',
    },
  },
];
