/** An update as an entry of a feed, in words. */
import { inLanguage, type Language } from '../../kernel/i18n.ts';
import { timeZone } from '../../kernel/local-day.ts';
import { type News, toHtml } from '../updates/index.ts';
import type { Entry } from './atom/write-feed.ts';
import { categoryName, feedWords } from './words.ts';

/** Where and as whom the feed speaks. */
export interface Publisher {
  /** Begins every id: a tag URI (RFC 4151), which stays what it is wherever the page goes. */
  readonly tag: string;
  /** Address of the project's page. */
  readonly projectUrl: string;
}

export function newsEntry(
  { update, works, publishedAt }: News,
  { tag, projectUrl }: Publisher,
  language: Language,
): Entry {
  const words = feedWords[language];
  const title = inLanguage(update.title, language);
  const { withdrawnAt, correctedAt } = update;
  const parts = withdrawnAt
    ? [note(words.withdrawn, update.withdrawnReason, language)]
    : [
        correctedAt ? note(words.corrected, update.correctionNote, language) : '',
        works ? whenAndWhat(works, language) : '',
        toHtml(inLanguage(update.body, language).value),
      ];
  return {
    id: `${tag}:updates/${update.id}`,
    title: withdrawnAt ? `${words.withdrawn}: ${title.value}` : title.value,
    language: title.language,
    url: `${projectUrl}/updates/${update.id}?lang=${language}`,
    publishedAt,
    updatedAt: withdrawnAt ?? correctedAt ?? publishedAt,
    category: { term: update.category, label: categoryName(words, update.category) },
    html: parts.join(''),
  };
}

function note(lead: string, said: News['update']['correctionNote'], language: Language): string {
  return marked('italic', said ? `${lead}: ${inLanguage(said, language).value}` : `${lead}.`);
}

/** When the works are, in local time, and what one notices. */
function whenAndWhat(works: NonNullable<News['works']>, language: Language): string {
  const words = feedWords[language];
  const days = spanFormats[language].formatRange(works.startsAt, works.endsAt);
  const hours =
    works.dailyFrom && works.dailyUntil ? `, ${works.dailyFrom}–${works.dailyUntil}` : '';
  const noticed = works.nuisance.map((kind) => words.nuisance[kind]).join(', ');
  return marked('bold', `${days}${hours}${noticed && ` · ${noticed}`}`);
}

const spanFormats = Object.fromEntries(
  Object.entries({ nl: 'nl-NL', en: 'en-GB', de: 'de-DE' }).map(([language, locale]) => [
    language,
    new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'full' }),
  ]),
) as Record<Language, Intl.DateTimeFormat>;

function marked(type: 'bold' | 'italic', text: string): string {
  const piece = { type: 'text' as const, text, marks: [{ type }] };
  return toHtml({ type: 'doc', content: [{ type: 'paragraph', content: [piece] }] });
}
