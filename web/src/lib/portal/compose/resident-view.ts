import type { Language } from '@sitepodium/server/page-bridge';
import type { Update } from '#lib/shapes.ts';
import type { EditableUpdate } from '../shapes.ts';

/** An update as residents would get it in a language, were it published at `at` (ISO). */
export function residentView(update: EditableUpdate, language: Language, at: string): Update {
  const { id, kind, category, title, body, pictures, works } = update;
  const isTranslated = title[language] !== undefined && body[language] !== undefined;
  const shown = isTranslated ? language : 'nl';
  const inShown = (texts: { nl: string; en?: string | undefined }) => texts[shown] ?? texts.nl;
  const isWithdrawn = update.state === 'withdrawn';
  return {
    ...{ id, kind, category, pictures, language: shown },
    title: inShown(title),
    body: body[shown] ?? body.nl,
    excerpt: '',
    picture: pictures[0] ?? null,
    publishedAt: update.publishedAt ?? update.scheduledFor ?? at,
    correctedAt: null,
    correctionNote: null,
    withdrawnAt: isWithdrawn ? at : null,
    withdrawnReason: isWithdrawn && update.withdrawnReason ? inShown(update.withdrawnReason) : null,
    works: works && { ...works, title: inShown(works.title) },
  };
}
