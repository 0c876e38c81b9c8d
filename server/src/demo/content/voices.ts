/** What residents of the demonstration say and feel under updates. All are invented. */
import type { Category, Localised } from './shapes.ts';

export interface DemoComment {
  readonly text: string;
  readonly name?: string;
  /** Hours after the update. */
  readonly after: number;
  /** Removed by the team, and why. */
  readonly removed?: Localised;
}

/** How often useful, glad, worried and annoyed are given, at most. */
export const reactionsOf: Record<Category, readonly [number, number, number, number]> = {
  progress: [14, 31, 2, 3],
  access: [27, 4, 6, 11],
  planning: [22, 9, 7, 5],
  neighbourhood: [9, 26, 1, 0],
  nuisance: [18, 2, 9, 21],
};

export const commentsOf: Record<Category, readonly DemoComment[]> = {
  progress: [
    {
      text: 'Mooi om te zien hoe snel het nu gaat. De kinderen kijken elke ochtend mee.',
      name: 'Farida',
      after: 3,
    },
    { text: 'Komen de oude klinkers terug, of worden het nieuwe?', after: 9 },
    {
      text: '',
      after: 20,
      removed: {
        nl: 'Reclame voor een verhuisbedrijf.',
        en: 'An advertisement for a removal company.',
      },
    },
  ],
  access: [
    {
      text: 'De omleiding klopt. Wel graag een bordje bij de brug, daar rijdt iedereen nog rechtdoor.',
      after: 2,
    },
    { text: 'Met de rolstoel kwam ik er vanmorgen goed langs. Fijn.', name: 'Joke', after: 7 },
  ],
  planning: [
    { text: 'Goed dat de vakantieweken vrij zijn gehouden.', name: 'Meneer De Wit', after: 5 },
    { text: 'Weet u al of het werk ook in de avond doorgaat?', after: 11 },
  ],
  neighbourhood: [
    { text: 'Ik kom graag koffie drinken bij de keet. Tot donderdag!', name: 'Anneke', after: 4 },
  ],
  nuisance: [
    { text: 'Fijn dat u het van tevoren zegt, dan zet ik het raam dicht.', after: 1 },
    {
      text: 'Gisteren begon het om half zeven in plaats van zeven uur. Kan dat anders?',
      name: 'Ruud',
      after: 6,
    },
  ],
};

/** Waits until somebody of the team has looked. */
export const waitingComment: DemoComment = {
  text: 'Bij nummer 14 ligt sinds gisteren zand op de stoep. Voor de kinderwagen is dat lastig.',
  name: 'Sanne',
  after: 2,
};
