import type { Language } from '@sitepodium/server/page-bridge';
import type { Update } from '#lib/shapes.ts';
import type { EditableUpdate } from '../shapes.ts';

/** What happened to an update after it was published; only residents' own view tells. */
type Afterwards = Pick<Update, 'correctedAt' | 'correctionNote' | 'withdrawnAt'>;

/** An update as residents get it in a language or, not published yet, would get it at `at` (ISO). */
export function residentView(
  update: EditableUpdate,
  language: Language,
  at: string,
  afterwards: Afterwards | null,
): Update {
  const { id, kind, category, title, body, pictures, attachments, works } = update;
  const isTranslated = title[language] !== undefined && body[language] !== undefined;
  const shown = isTranslated ? language : 'nl';
  const inShown = (texts: EditableUpdate['title']) => texts[shown] ?? texts.nl;
  return {
    ...{ id, kind, category, pictures, attachments, language: shown },
    title: inShown(title),
    body: body[shown] ?? body.nl,
    excerpt: '',
    picture: pictures[0] ?? null,
    publishedAt: update.publishedAt ?? update.scheduledFor ?? at,
    correctedAt: afterwards?.correctedAt ?? null,
    correctionNote: afterwards?.correctionNote ?? null,
    withdrawnAt: afterwards?.withdrawnAt ?? null,
    withdrawnReason: update.withdrawnReason ? inShown(update.withdrawnReason) : null,
    works: works && {
      ...works,
      title: inShown(works.title),
      language: works.title[shown] ? shown : 'nl',
    },
  };
}
