/** Works as an entry of a calendar, in words. */
import { inLanguage, type Language } from '../../kernel/i18n.ts';
import { type AnnouncedWorks, excerpt } from '../updates/index.ts';
import { travellers } from '../works/index.ts';
import type { WorksEvent } from './calendar/works-event.ts';
import { categoryName, feedWords } from './words.ts';

const excerptCharacters = 400;

/** What all entries of one calendar share. */
export interface Place {
  readonly host: string;
  /** Address of the project's page. */
  readonly projectUrl: string;
  readonly location: string;
  readonly position: WorksEvent['position'];
}

export function worksEntry(
  { works, update }: AnnouncedWorks,
  { host, projectUrl, location, position }: Place,
  language: Language,
): WorksEvent {
  const words = feedWords[language];
  const { startsAt, endsAt, dailyFrom, dailyUntil, revisedAt, revision } = works;
  const isCancelled = works.cancelledAt !== null;
  const title = inLanguage(works.title, language).value;
  const url = `${projectUrl}/updates/${works.updateId}?lang=${language}`;
  return {
    ...{ startsAt, endsAt, dailyFrom, dailyUntil, revisedAt, isCancelled, location, position, url },
    uid: `${works.id}@${host}`,
    sequence: revision,
    publishedAt: works.publishedAt ?? revisedAt,
    summary: isCancelled ? `${words.cancelled}: ${title}` : title,
    description: [...describe({ works, update }, language), `${words.readMore}: ${url}`].join(
      '\n\n',
    ),
    categories: [
      categoryName(words, update.category),
      ...works.nuisance.map((kind) => words.nuisance[kind]),
    ],
  };
}

/** In paragraphs: the news, what one notices and who gets through. */
function describe({ works, update }: AnnouncedWorks, language: Language): string[] {
  const words = feedWords[language];
  const headline = inLanguage(update.title, language).value;
  if (works.cancelledAt) return [headline];
  const news = excerpt(inLanguage(update.body, language).value, excerptCharacters);
  const noticed = works.nuisance.map((kind) => words.nuisance[kind]).join(', ');
  const hindered = travellers
    .filter((traveller) => works.passability[traveller] !== 'open')
    .map(
      (traveller) => `${words.traveller[traveller]} ${words.passage[works.passability[traveller]]}`,
    );
  return [
    [headline, news].filter(Boolean).join('\n'),
    noticed && `${words.notices}: ${noticed}`,
    hindered.length > 0 ? `${words.passes} ${hindered.join(', ')}` : '',
  ].filter(Boolean);
}
