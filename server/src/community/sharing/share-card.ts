/** What a shared page says in its picture: pure, so that equal cards are drawn once. */
import type { z } from 'zod';
import type { InEveryLanguage, Language } from '../../kernel/i18n.ts';
import { timeZone } from '../../kernel/local-day.ts';
import type { Brand } from '../../kernel/namespace.ts';
import type { worksSchema } from '../works/index.ts';

type WorksView = z.infer<typeof worksSchema>;

export interface ShareCard {
  readonly brand: Pick<Brand, 'name' | 'logo' | 'accent' | 'accentInk'>;
  /** Small, above the title. */
  readonly over: string;
  readonly title: string;
  /** Small, under the title. */
  readonly under: string;
  /** What stands on the board at the foot; null for a board with the brand alone. */
  readonly board: { readonly label: string; readonly text: string } | null;
  /** File of the picture beside it. */
  readonly picture: string | null;
}

type Told = Pick<ShareCard, 'brand' | 'picture'>;

const words: Readonly<Record<'today' | 'next' | 'quiet' | 'until' | 'update', InEveryLanguage>> = {
  today: { nl: 'Vandaag', en: 'Today', de: 'Heute' },
  next: { nl: 'Hierna', en: 'Coming up', de: 'Als Nächstes' },
  quiet: {
    nl: 'Vandaag merkt u niets van het werk',
    en: 'No nuisance from the work today',
    de: 'Heute merken Sie nichts von der Arbeit',
  },
  until: { nl: 'tot', en: 'until', de: 'bis' },
  update: { nl: 'Nieuws', en: 'News', de: 'Neuigkeiten' },
};

/** The card of a project: what happens today, else what comes next. */
export function cardOfProject(
  project: { readonly name: string; readonly place: string; readonly street: string | null },
  works: { readonly today: readonly WorksView[]; readonly next: readonly WorksView[] },
  language: Language,
  told: Told,
): ShareCard {
  const today = works.today.find(({ cancelled }) => !cancelled);
  const next = works.next.find(({ cancelled }) => !cancelled);
  return {
    ...told,
    over: told.brand.name,
    title: project.name,
    under: [project.street, project.place].filter(Boolean).join(', '),
    board: today
      ? { label: words.today[language], text: withEnd(today, language) }
      : next
        ? { label: `${words.next[language]}, ${dayOf(next, language)}`, text: next.title }
        : { label: words.today[language], text: words.quiet[language] },
  };
}

/** The card of one update. */
export function cardOfUpdate(
  project: { readonly name: string; readonly place: string },
  update: { readonly title: string; readonly publishedAt: string },
  language: Language,
  told: Told,
): ShareCard {
  return {
    ...told,
    over: project.name,
    title: update.title,
    under: `${dateOf(update.publishedAt, language)} · ${project.place}`,
    board: null,
  };
}

function withEnd({ title, dailyUntil }: WorksView, language: Language): string {
  return dailyUntil ? `${title}, ${words.until[language]} ${dailyUntil}` : title;
}

const format = (options: Intl.DateTimeFormatOptions) => (iso: string, language: Language) =>
  new Intl.DateTimeFormat(locales[language], { timeZone, ...options }).format(new Date(iso));
const locales: InEveryLanguage = { nl: 'nl-NL', en: 'en-GB', de: 'de-DE' };
const dateOf = format({ day: 'numeric', month: 'long', year: 'numeric' });
const shortDayOf = format({ weekday: 'short', day: 'numeric', month: 'long' });
const dayOf = ({ startsAt }: WorksView, language: Language) => shortDayOf(startsAt, language);
