import { and, desc, eq, ne } from 'drizzle-orm';
import { z } from 'zod';
import { readAction } from '../../kernel/action.ts';
import { behind, cursorSchema, pageOf } from '../../kernel/cursor.ts';
import { inLanguage } from '../../kernel/i18n.ts';
import { anyone } from '../../kernel/policy.ts';
import { openClientKey } from '../clients/index.ts';
import { moderationModes } from '../projects/index.ts';
import { loadProjectOfUpdate, publicUpdateInput } from '../updates/index.ts';
import { openComment } from './seal-comment.ts';
import { comments, readableColumns } from './tables.ts';

const pageSize = 50;

export const listComments = readAction({
  id: 'comments.list',
  summary: 'What residents said under an update, newest first; removed comments say why',
  route: 'GET /projects/:slug/updates/:updateId/comments',
  by: anyone(),
  input: z.strictObject({ ...publicUpdateInput, cursor: cursorSchema }),
  output: z.object({
    moderation: z.enum(moderationModes),
    comments: z.array(
      z.object({
        id: z.string(),
        name: z.string().nullable(),
        text: z.string(),
        sentAt: z.iso.datetime(),
        removedReason: z.string().nullable(),
      }),
    ),
    nextCursor: z.string().nullable(),
  }),
  purpose: 'Everyone reads what was written for everyone to read',
  async run({ db, namespace, language }, { slug, updateId, cursor }) {
    const { moderation, clientId } = await loadProjectOfUpdate(db, { slug, updateId });
    if (moderation === 'off') return { moderation, comments: [], nextCursor: null };
    const rows = await db
      .select(readableColumns)
      .from(comments)
      .where(
        and(
          eq(comments.updateId, updateId),
          ne(comments.state, 'waiting'),
          behind(cursor, comments.sentAt, comments.id),
        ),
      )
      .orderBy(desc(comments.sentAt), desc(comments.id))
      .limit(pageSize + 1);
    const page = pageOf(rows, pageSize, ({ sentAt, id }) => ({ at: sentAt, id }));
    const keys = await openClientKey(namespace, clientId);
    return {
      moderation,
      comments: page.rows.map((row) => ({
        ...{ id: row.id, sentAt: row.sentAt.toISOString() },
        ...openComment(keys, row),
        removedReason:
          row.state === 'removed' && row.reason ? inLanguage(row.reason, language).value : null,
      })),
      nextCursor: page.nextCursor,
    };
  },
});
