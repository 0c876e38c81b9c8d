import { and, count, desc, eq, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { readAction } from '../../kernel/action.ts';
import { behind, cursorSchema, pageOf } from '../../kernel/cursor.ts';
import type { Reader } from '../../kernel/database/database.ts';
import { inLanguage } from '../../kernel/i18n.ts';
import { type ClientId, idSchema } from '../../kernel/ids.ts';
import type { Namespace } from '../../kernel/namespace.ts';
import { signedIn } from '../../kernel/policy.ts';
import { openClientKey } from '../clients/index.ts';
import { projects, reachableBy } from '../projects/index.ts';
import { updates } from '../updates/index.ts';
import { openComment } from './seal-comment.ts';
import { commentStates, comments, readableColumns } from './tables.ts';

const pageSize = 30;

export const listCommentsToModerate = readAction({
  id: 'comments.inbox',
  summary: 'Comments on the updates of your projects, newest first',
  route: 'GET /portal/comments',
  by: signedIn(),
  input: z.strictObject({
    projectId: idSchema<'project'>().optional(),
    state: z.enum(commentStates).optional(),
    cursor: cursorSchema,
  }),
  output: z.object({
    comments: z.array(
      z.object({
        id: z.string(),
        projectId: z.string(),
        project: z.string(),
        updateId: z.string(),
        update: z.string(),
        state: z.enum(commentStates),
        name: z.string().nullable(),
        text: z.string(),
        sentAt: z.iso.datetime(),
        reason: z.string().nullable(),
      }),
    ),
    nextCursor: z.string().nullable(),
    counts: z.object({ waiting: z.number(), shown: z.number(), removed: z.number() }),
  }),
  purpose: "The project's team decides what may stand under its updates",
  async run({ db, namespace, actor, language }, { projectId, state, cursor }) {
    const mine = and(
      reachableBy(actor, comments),
      projectId ? eq(comments.projectId, projectId) : undefined,
    );
    const rows = await db
      .select({ comment: readableColumns, project: projects.name, title: updates.title })
      .from(comments)
      .innerJoin(projects, eq(projects.id, comments.projectId))
      .innerJoin(updates, eq(updates.id, comments.updateId))
      .where(
        and(
          mine,
          state ? eq(comments.state, state) : undefined,
          behind(cursor, comments.sentAt, comments.id),
        ),
      )
      .orderBy(desc(comments.sentAt), desc(comments.id))
      .limit(pageSize + 1);
    const page = pageOf(rows, pageSize, ({ comment }) => ({ at: comment.sentAt, id: comment.id }));
    await openKeys(
      namespace,
      page.rows.map(({ comment }) => comment.clientId),
    );
    return {
      comments: page.rows.map(({ comment, project, title }) => ({
        ...{ id: comment.id, projectId: comment.projectId, project, state: comment.state },
        ...{ updateId: comment.updateId, update: inLanguage(title, language).value },
        ...openComment(namespace.keys, comment),
        sentAt: comment.sentAt.toISOString(),
        reason: comment.reason ? inLanguage(comment.reason, language).value : null,
      })),
      nextCursor: page.nextCursor,
      counts: await countStates(db, mine),
    };
  },
});

async function openKeys(namespace: Namespace, clientIds: readonly ClientId[]): Promise<void> {
  await Promise.all([...new Set(clientIds)].map((id) => openClientKey(namespace, id)));
}

async function countStates(db: Reader, where: SQL | undefined) {
  const rows = await db
    .select({ state: comments.state, number: count(comments.id) })
    .from(comments)
    .where(where)
    .groupBy(comments.state);
  const of = (state: string) => rows.find((row) => row.state === state)?.number ?? 0;
  return { waiting: of('waiting'), shown: of('shown'), removed: of('removed') };
}
