/** Updates as residents see them in a list. */
import { and, asc, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import type { Reader } from '../../kernel/database/database.ts';
import { inLanguage, type Language, languageSchema } from '../../kernel/i18n.ts';
import type { MediaId, UpdateId } from '../../kernel/ids.ts';
import { pictureSchema } from '../media/index.ts';
import { worksSchema } from '../works/index.ts';
import { excerpt } from './structured-text/to-plain-text.ts';
import { updatePictures, updates } from './tables.ts';

const excerptCharacters = 180;

export const updateCardSchema = z.object({
  id: z.string(),
  kind: z.enum(['news', 'works']),
  category: z.string(),
  title: z.string(),
  excerpt: z.string(),
  publishedAt: z.iso.datetime(),
  correctedAt: z.iso.datetime().nullable(),
  withdrawnAt: z.iso.datetime().nullable(),
  withdrawnReason: z.string().nullable(),
  picture: pictureSchema.nullable(),
  works: worksSchema.nullable(),
  language: languageSchema,
});

/** Just what residents may read; other columns are refused to their database role. */
export const publicColumns = {
  id: updates.id,
  kind: updates.kind,
  category: updates.category,
  title: updates.title,
  body: updates.body,
  publishedAt: updates.publishedAt,
  correctedAt: updates.correctedAt,
  correctionNote: updates.correctionNote,
  withdrawnAt: updates.withdrawnAt,
  withdrawnReason: updates.withdrawnReason,
};

export type PublicUpdate = Pick<typeof updates.$inferSelect, keyof typeof publicColumns>;

/** The texts and dates of an update, without pictures and works. */
export function cardOf(row: PublicUpdate, language: Language) {
  const title = inLanguage(row.title, language);
  const body = inLanguage(row.body, language).value;
  return {
    ...{
      id: row.id,
      kind: row.kind,
      category: row.category,
      title: title.value,
      language: title.language,
    },
    excerpt: row.withdrawnAt ? '' : excerpt(body, excerptCharacters),
    publishedAt: publicationOf(row).toISOString(),
    correctedAt: row.correctedAt?.toISOString() ?? null,
    withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
    withdrawnReason: row.withdrawnReason ? inLanguage(row.withdrawnReason, language).value : null,
  };
}

/** Published updates have a moment of publication; the state machine sees to it. */
export function publicationOf({ publishedAt }: PublicUpdate): Date {
  if (!publishedAt) throw new Error('A published update without a moment of publication');
  return publishedAt;
}

/** Per update its first picture, in one query. */
export async function loadFirstPictures(
  db: Reader,
  ids: readonly UpdateId[],
): Promise<Map<string, MediaId>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ updateId: updatePictures.updateId, mediaId: updatePictures.mediaId })
    .from(updatePictures)
    .where(and(inArray(updatePictures.updateId, [...ids]), eq(updatePictures.position, 0)))
    .orderBy(asc(updatePictures.updateId));
  return new Map(rows.map(({ updateId, mediaId }) => [updateId, mediaId]));
}
