/** Polls as written down; days count from today. All numbers are invented. */
import { createHash } from 'node:crypto';
import { newHouseholdCode } from '../../community/polls/index.ts';
import type { PollDraft } from './shapes.ts';

/** Codes as they would stand in letters. Public: they open a demonstration and nothing else. */
export const demoCodes: readonly string[] = Array.from({ length: 40 }, (_none, place) =>
  newHouseholdCode((size) =>
    createHash('sha256').update(`demonstration ${place}`).digest().subarray(0, size),
  ),
);

const low = { nl: 'Helemaal niet', en: 'Not at all', de: 'Gar nicht' };
const high = { nl: 'Helemaal wel', en: 'Completely', de: 'Völlig' };
const [shownCode] = demoCodes;

export const pollDrafts: readonly PollDraft[] = [
  {
    ...{ project: 'kademuur-prinsengracht', kind: 'ordinary', state: 'open' },
    ...{ results: 'after-voting', days: [-9, 12], counted: 143 },
    title: {
      nl: 'Hoe richten we de kade in?',
      en: 'How shall we lay out the quay?',
      de: 'Wie gestalten wir den Kai?',
    },
    introduction: {
      nl: 'De nieuwe kademuur is straks een halve meter breder. Wat u belangrijk vindt, nemen we mee in het ontwerp dat we in het voorjaar laten zien.',
      en: 'The new quay wall will be half a metre wider. What matters to you goes into the design that we will show in spring.',
      de: 'Die neue Kaimauer wird einen halben Meter breiter. Was Ihnen wichtig ist, fließt in den Entwurf ein, den wir im Frühjahr zeigen.',
    },
    questions: [
      {
        kind: 'single',
        text: {
          nl: 'Waar gebruiken we de ruimte voor?',
          en: 'What do we use the space for?',
          de: 'Wofür nutzen wir den Platz?',
        },
        options: [
          { nl: 'Een bredere stoep', en: 'A wider pavement', de: 'Ein breiterer Gehweg' },
          { nl: 'Bomen in de grond', en: 'Trees in the ground', de: 'Bäume im Boden' },
          { nl: 'Fietsparkeren', en: 'Bicycle parking', de: 'Fahrradstellplätze' },
          { nl: 'Bankjes aan het water', en: 'Benches by the water', de: 'Bänke am Wasser' },
        ],
        numbers: [31, 58, 17, 37],
      },
      {
        kind: 'multiple',
        text: {
          nl: 'Wat mist u nu langs de gracht?',
          en: 'What do you miss along the canal now?',
          de: 'Was fehlt Ihnen jetzt an der Gracht?',
        },
        options: [
          { nl: 'Schaduw', en: 'Shade', de: 'Schatten' },
          { nl: 'Een plek om te zitten', en: 'A place to sit', de: 'Ein Platz zum Sitzen' },
          { nl: 'Licht in de avond', en: 'Light in the evening', de: 'Licht am Abend' },
          { nl: 'Een trap naar het water', en: 'Steps to the water', de: 'Eine Treppe zum Wasser' },
        ],
        ...{ numbers: [74, 81, 29, 46], answered: 128 },
      },
      {
        kind: 'scale',
        text: {
          nl: 'Bent u goed op de hoogte van het werk?',
          en: 'Are you well informed about the work?',
          de: 'Sind Sie gut über die Arbeiten informiert?',
        },
        ends: { low, high },
        numbers: [4, 9, 27, 61, 38],
      },
      {
        kind: 'open',
        text: {
          nl: 'Wat moeten we verder weten?',
          en: 'What else should we know?',
          de: 'Was sollten wir noch wissen?',
        },
        numbers: [4],
        words: [
          'Zet de fietsen niet voor de ramen van de souterrains.',
          'Mijn moeder loopt met een rollator; nu kan ze nergens rusten.',
          'Graag een iep terug op de plek waar hij stond.',
          'De kinderen zwemmen hier in de zomer. Een trap zou mooi zijn.',
        ],
      },
    ],
  },
  {
    ...{ project: 'kademuur-prinsengracht', kind: 'rating', state: 'open' },
    ...{ results: 'never', days: [-150, null], counted: 214 },
    ...{ title: null, introduction: null },
    questions: 'rating',
    months: [
      [3, 8, 14, 12, 6],
      [2, 6, 15, 17, 9],
      [1, 4, 11, 24, 12],
      [1, 3, 9, 27, 20],
    ],
    words: [
      'Fijn dat het bericht er al stond voor de herrie begon.',
      'De stofzuigwagen mag vaker langs.',
      'Vriendelijke mensen aan het hek, dank.',
    ],
  },
  {
    ...{ project: 'nieuwmarkt', kind: 'ordinary', state: 'closed' },
    ...{ results: 'after-closing', days: [-40, -12], counted: 96 },
    title: {
      nl: 'Welke markttijden werken voor u?',
      en: 'Which market hours work for you?',
      de: 'Welche Marktzeiten passen Ihnen?',
    },
    introduction: null,
    questions: [
      {
        kind: 'single',
        text: {
          nl: 'Wanneer mag de opbouw beginnen?',
          en: 'When may setting up begin?',
          de: 'Wann darf der Aufbau beginnen?',
        },
        options: [
          { nl: 'Om zes uur', en: 'At six', de: 'Um sechs' },
          { nl: 'Om zeven uur', en: 'At seven', de: 'Um sieben' },
          { nl: 'Om acht uur', en: 'At eight', de: 'Um acht' },
        ],
        numbers: [12, 51, 33],
      },
    ],
  },
  {
    ...{ project: 'javastraat', kind: 'household', state: 'open' },
    ...{ results: 'after-closing', days: [-4, 17], counted: 0 },
    title: {
      nl: 'Eenrichtingsverkeer in de Javastraat?',
      en: 'One-way traffic in Javastraat?',
      de: 'Einbahnverkehr in der Javastraat?',
    },
    introduction: {
      nl: `Elk huishouden in de straat heeft één stem. Wat de meeste huishoudens kiezen, voeren we uit.\n\nDit is een demonstratie, en dit is een code zoals die in een brief staat: ${shownCode}`,
      en: `Every household in the street has one vote. We will do what most households choose.\n\nThis is a demonstration, and this is a code as it stands in a letter: ${shownCode}`,
      de: `Jeder Haushalt in der Straße hat eine Stimme. Wir setzen um, was die meisten Haushalte wählen.\n\nDies ist eine Vorführung, und dies ist ein Code, wie er in einem Brief steht: ${shownCode}`,
    },
    questions: [
      {
        kind: 'single',
        text: {
          nl: 'Wordt de straat eenrichting?',
          en: 'Should the street become one-way?',
          de: 'Soll die Straße eine Einbahnstraße werden?',
        },
        options: [
          { nl: 'Ja, naar het oosten', en: 'Yes, eastbound', de: 'Ja, nach Osten' },
          { nl: 'Ja, naar het westen', en: 'Yes, westbound', de: 'Ja, nach Westen' },
          { nl: 'Nee, laat het zo', en: 'No, leave it', de: 'Nein, so lassen' },
        ],
      },
      {
        kind: 'open',
        text: {
          nl: 'Wat geeft voor u de doorslag?',
          en: 'What decides it for you?',
          de: 'Was gibt für Sie den Ausschlag?',
        },
      },
    ],
  },
  {
    ...{ project: 'torenallee', kind: 'ordinary', state: 'open' },
    ...{ results: 'always', days: [-6, 20], counted: 61 },
    title: {
      nl: 'De binnentuin: wat komt er?',
      en: 'The courtyard: what will it be?',
      de: 'Der Innenhof: Was kommt dort hin?',
    },
    introduction: null,
    questions: [
      {
        kind: 'multiple',
        text: {
          nl: 'Wat wilt u in de tuin?',
          en: 'What would you like in the garden?',
          de: 'Was wünschen Sie sich im Garten?',
        },
        options: [
          { nl: 'Moestuinbakken', en: 'Vegetable beds', de: 'Gemüsebeete' },
          { nl: 'Een lange tafel', en: 'A long table', de: 'Ein langer Tisch' },
          { nl: 'Spelen voor kleintjes', en: 'Play for toddlers', de: 'Spielen für Kleine' },
        ],
        ...{ numbers: [29, 34, 40], answered: 58 },
      },
    ],
  },
];
