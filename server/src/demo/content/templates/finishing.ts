import type { UpdateTemplate } from './template.ts';

/** When the work is done, whatever it was. */
export const finishingTemplates: readonly UpdateTemplate[] = [
  {
    id: 'done-opening',
    phase: 'done',
    category: 'neighbourhood',
    picture: true,
    numbers: { people: [60, 220] },
    title: { nl: 'Feestelijk geopend, met {people} buren', en: 'Opened with {people} neighbours' },
    nl: [
      'Het lint is doorgeknipt door de oudste bewoonster van de straat en haar achterkleinzoon. Er waren broodjes, een fanfare van drie man en een wethouder die kort sprak.',
      'Dank u wel voor uw geduld. Het was soms veel gevraagd.',
    ],
    en: [
      'The ribbon was cut by the oldest resident of the street and her great-grandson. There were sandwiches, a brass band of three and a short speech.',
      'Thank you for your patience. At times we asked a lot.',
    ],
  },
  {
    id: 'done-aftercare',
    phase: 'done',
    category: 'planning',
    title: { nl: 'Klaar, maar niet weg', en: 'Finished, but not gone' },
    nl: [
      'De hekken zijn weg en de keet is opgehaald. Een jaar lang komen we na wat niet goed is: een wiebelende steen, een lamp die knippert, een boom die kwijnt.',
      'Meld het via deze pagina. {contact} leest mee en plant elke maand een ronde.',
    ],
    en: [
      'The fences are gone and the hut has been collected. For a year we put right what is not: a loose brick, a flickering lamp, an ailing tree.',
      'Report it on this page. {contact} reads along and plans a round every month.',
    ],
  },
  {
    id: 'done-survey',
    phase: 'done',
    category: 'neighbourhood',
    numbers: { answers: [74, 190] },
    title: {
      nl: 'Dit vond u van het werk: een 7,6',
      en: 'Your verdict on the works: 7.6 out of 10',
    },
    nl: [
      '{answers} mensen vulden de vragenlijst in. U was tevreden over de bereikbaarheid en over het contact. Minder over het stof in droge weken en over twee keer een gewijzigde omleiding zonder bericht.',
      'Dat laatste trekken we ons aan. Bij het volgende werk gaat er geen bord meer om zonder melding op deze pagina.',
    ],
    en: [
      '{answers} people answered the questions. You were content with access and contact, less so with dust in dry weeks and a detour that changed twice without notice.',
      'We take that to heart. On the next job no sign moves without a message here.',
    ],
  },
  {
    id: 'done-last-fence',
    phase: 'done',
    category: 'access',
    picture: true,
    title: { nl: 'Het laatste hek is weg' },
    nl: [
      'Vanmiddag om drie uur tilde de ploeg het laatste hek op de wagen. Alles is weer open: lopend, fietsend, rijdend. De bussen rijden vanaf morgen hun eigen route.',
      'Er ligt hier en daar nog wat zand. Dat vegen we deze week.',
    ],
  },
];
