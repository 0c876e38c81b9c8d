import { and, eq } from 'drizzle-orm';
import type { Reader } from '../../kernel/database/database.ts';
import type { ProjectId } from '../../kernel/ids.ts';
import type { NewQuestion } from './shapes.ts';
import { polls } from './tables.ts';

export const ratingTexts = {
  title: {
    nl: 'Hoe doen wij het?',
    en: 'How are we doing?',
    de: 'Wie machen wir uns?',
  },
  introduction: {
    nl: 'Eén tik is genoeg. Het team ziet alleen het gemiddelde per maand en wat u erbij schrijft.',
    en: 'One tap is enough. The team sees only the average by month and what you add in words.',
    de: 'Ein Tippen genügt. Das Team sieht nur den Monatsdurchschnitt und was Sie dazu schreiben.',
  },
};

export const ratingQuestions: readonly NewQuestion[] = [
  {
    kind: 'scale',
    text: {
      nl: 'Hoe vindt u dat dit project omgaat met de buurt?',
      en: 'How well does this project treat the neighbourhood?',
      de: 'Wie geht dieses Projekt mit der Nachbarschaft um?',
    },
    options: [],
    ends: {
      low: { nl: 'Slecht', en: 'Badly', de: 'Schlecht' },
      high: { nl: 'Heel goed', en: 'Very well', de: 'Sehr gut' },
    },
  },
  {
    kind: 'open',
    text: {
      nl: 'Wat kan beter, of wat gaat juist goed?',
      en: 'What could be better, or what goes well?',
      de: 'Was könnte besser sein, oder was läuft gut?',
    },
    options: [],
    ends: null,
  },
];

/** Whether a project asks for a rating now; it does so once. */
export async function hasOpenRating(db: Reader, projectId: ProjectId): Promise<boolean> {
  const [row] = await db
    .select({ id: polls.id })
    .from(polls)
    .where(and(eq(polls.projectId, projectId), eq(polls.kind, 'rating'), eq(polls.state, 'open')));
  return row !== undefined;
}
