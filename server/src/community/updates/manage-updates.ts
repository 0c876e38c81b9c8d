import { and, desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { readAction } from '../../kernel/action.ts';
import { behind, cursorSchema, pageOf } from '../../kernel/cursor.ts';
import { localised } from '../../kernel/i18n.ts';
import { idSchema } from '../../kernel/ids.ts';
import { members } from '../../kernel/policy.ts';
import { loadPictures, pictureSchema } from '../media/index.ts';
import { theProject } from '../projects/index.ts';
import { updateStates, updates } from './tables.ts';
import { moment } from './the-update.ts';
import { loadFirstPictures } from './update-cards.ts';

const pageSize = 30;

export const manageUpdates = readAction({
  id: 'updates.manage',
  summary: "A project's updates in every state, last changed first",
  route: 'GET /portal/projects/:projectId/updates',
  by: members('viewer', theProject),
  input: z.strictObject({
    projectId: idSchema<'project'>(),
    state: z.enum(updateStates).optional(),
    cursor: cursorSchema,
  }),
  output: z.object({
    updates: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(['news', 'works']),
        title: localised(z.string()),
        state: z.enum(updateStates),
        scheduledFor: moment.nullable(),
        publishedAt: moment.nullable(),
        correctedAt: moment.nullable(),
        picture: pictureSchema.nullable(),
        updatedAt: moment,
      }),
    ),
    nextCursor: z.string().nullable(),
  }),
  async run({ db, scope, language }, { state, cursor }) {
    const rows = await db
      .select()
      .from(updates)
      .where(
        and(
          eq(updates.projectId, scope.projectId),
          state ? eq(updates.state, state) : undefined,
          behind(cursor, updates.updatedAt, updates.id),
        ),
      )
      .orderBy(desc(updates.updatedAt), desc(updates.id))
      .limit(pageSize + 1);
    const page = pageOf(rows, pageSize, ({ updatedAt, id }) => ({ at: updatedAt, id }));
    const firsts = await loadFirstPictures(
      db,
      page.rows.map(({ id }) => id),
    );
    const pictures = await loadPictures(db, [...firsts.values()], language, '/api/portal/media');
    return {
      updates: page.rows.map((row) => ({
        ...{ id: row.id, kind: row.kind, title: row.title, state: row.state },
        scheduledFor: row.scheduledFor?.toISOString() ?? null,
        publishedAt: row.publishedAt?.toISOString() ?? null,
        correctedAt: row.correctedAt?.toISOString() ?? null,
        updatedAt: row.updatedAt.toISOString(),
        picture: pictures.get(firsts.get(row.id) ?? '') ?? null,
      })),
      nextCursor: page.nextCursor,
    };
  },
});
