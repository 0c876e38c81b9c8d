import { and, count, desc, eq, inArray, or, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { readAction } from '../../kernel/action.ts';
import type { Actor } from '../../kernel/actor.ts';
import { behind, cursorSchema, pageOf } from '../../kernel/cursor.ts';
import type { Reader } from '../../kernel/database/database.ts';
import { idSchema } from '../../kernel/ids.ts';
import { signedIn } from '../../kernel/policy.ts';
import { projects } from '../projects/index.ts';
import { readExcerpts } from './read-messages.ts';
import { conversationKinds, conversationStates, conversations } from './tables.ts';
import { memberColumns } from './the-conversation.ts';

const pageSize = 30;

export const listInbox = readAction({
  id: 'conversations.inbox',
  summary: 'Conversations of your projects, those with the latest message first',
  route: 'GET /portal/conversations',
  by: signedIn(),
  input: z.strictObject({
    projectId: idSchema<'project'>().optional(),
    state: z.enum(conversationStates).optional(),
    cursor: cursorSchema,
  }),
  output: z.object({
    conversations: z.array(
      z.object({
        id: z.string(),
        projectId: z.string(),
        project: z.string(),
        kind: z.enum(conversationKinds),
        state: z.enum(conversationStates),
        openedAt: z.iso.datetime(),
        lastMessageAt: z.iso.datetime(),
        excerpt: z.string(),
        waiting: z.boolean(),
      }),
    ),
    nextCursor: z.string().nullable(),
    counts: z.object({ waiting: z.number(), answered: z.number(), confirmed: z.number() }),
  }),
  purpose: "The project's team finds what waits for an answer",
  async run({ db, namespace, actor }, { projectId, state, cursor }) {
    const mine = and(
      reachableBy(actor),
      projectId ? eq(conversations.projectId, projectId) : undefined,
    );
    const rows = await db
      .select({ conversation: memberColumns, project: projects.name })
      .from(conversations)
      .innerJoin(projects, eq(projects.id, conversations.projectId))
      .where(
        and(
          mine,
          state ? eq(conversations.state, state) : undefined,
          behind(cursor, conversations.lastMessageAt, conversations.id),
        ),
      )
      .orderBy(desc(conversations.lastMessageAt), desc(conversations.id))
      .limit(pageSize + 1);
    const page = pageOf(rows, pageSize, ({ conversation: c }) => ({
      at: c.lastMessageAt,
      id: c.id,
    }));
    const excerpts = await readExcerpts(
      db,
      namespace,
      page.rows.map(({ conversation }) => conversation.id),
    );
    return {
      conversations: page.rows.map(({ conversation, project }) => ({
        ...{ id: conversation.id, projectId: conversation.projectId, project },
        ...{ kind: conversation.kind, state: conversation.state },
        openedAt: conversation.openedAt.toISOString(),
        lastMessageAt: conversation.lastMessageAt.toISOString(),
        excerpt: excerpts.get(conversation.id) ?? '',
        waiting: conversation.state === 'open',
      })),
      nextCursor: page.nextCursor,
      counts: await countStates(db, mine),
    };
  },
});

/** The row rules bound a member to their clients; this bounds them to the projects they hold. */
function reachableBy(actor: Actor): SQL | undefined {
  if (actor.kind !== 'member') return undefined;
  const ofClients = actor.grants.flatMap(({ clientId, projectId }) =>
    projectId ? [] : [clientId],
  );
  const ofProjects = actor.grants.flatMap(({ projectId }) => projectId ?? []);
  return or(
    inArray(conversations.clientId, ofClients),
    inArray(conversations.projectId, ofProjects),
  );
}

async function countStates(db: Reader, where: SQL | undefined) {
  const rows = await db
    .select({ state: conversations.state, number: count(conversations.id) })
    .from(conversations)
    .where(where)
    .groupBy(conversations.state);
  const of = (state: string) => rows.find((row) => row.state === state)?.number ?? 0;
  return { waiting: of('open'), answered: of('answered'), confirmed: of('confirmed') };
}
