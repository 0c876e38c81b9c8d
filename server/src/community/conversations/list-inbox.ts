import { and, count, desc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { readAction } from '../../kernel/action.ts';
import { behind, cursorSchema, pageOf } from '../../kernel/cursor.ts';
import type { Reader } from '../../kernel/database/database.ts';
import { idSchema } from '../../kernel/ids.ts';
import { signedIn } from '../../kernel/policy.ts';
import { projects, reachableBy } from '../projects/index.ts';
import { readExcerpts } from './read-messages.ts';
import { conversationKinds, conversationStates, conversations } from './tables.ts';
import { memberColumns } from './the-conversation.ts';
import { doubts } from './weigh-question.ts';

const pageSize = 30;

/** The states of what counts as a question, and what does not (yet). */
const inboxViews = [...conversationStates, 'to-check', 'set-aside'] as const;
type InboxView = (typeof inboxViews)[number];

export const listInbox = readAction({
  id: 'conversations.inbox',
  summary: 'Conversations of your projects, those with the latest message first',
  route: 'GET /portal/conversations',
  by: signedIn(),
  input: z.strictObject({
    projectId: idSchema<'project'>().optional(),
    state: z.enum(inboxViews).optional(),
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
        doubt: z.enum(doubts).nullable(),
        openedAt: z.iso.datetime(),
        lastMessageAt: z.iso.datetime(),
        excerpt: z.string(),
        waiting: z.boolean(),
      }),
    ),
    nextCursor: z.string().nullable(),
    counts: z.object({
      waiting: z.number(),
      answered: z.number(),
      confirmed: z.number(),
      toCheck: z.number(),
      setAside: z.number(),
    }),
  }),
  purpose: "The project's team finds what waits for an answer",
  async run({ db, namespace, actor }, { projectId, state, cursor }) {
    const mine = and(
      reachableBy(actor, conversations),
      projectId ? eq(conversations.projectId, projectId) : undefined,
    );
    const rows = await db
      .select({ conversation: memberColumns, project: projects.name })
      .from(conversations)
      .innerJoin(projects, eq(projects.id, conversations.projectId))
      .where(
        and(mine, inView(state), behind(cursor, conversations.lastMessageAt, conversations.id)),
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
        ...{ kind: conversation.kind, state: conversation.state, doubt: conversation.doubt },
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

/** Without a view: everything that counts as a question. */
function inView(view: InboxView | undefined): SQL | undefined {
  const { doubt, setAside, state } = conversations;
  if (view === 'to-check') return isNotNull(doubt);
  if (view === 'set-aside') return isNotNull(setAside);
  return and(isNull(doubt), isNull(setAside), view && eq(state, view));
}

async function countStates(db: Reader, where: SQL | undefined) {
  const { doubt, setAside, state } = conversations;
  const view = sql<InboxView>`case when ${doubt} is not null then 'to-check'
    when ${setAside} is not null then 'set-aside' else ${state} end`;
  const rows = await db
    .select({ view, number: count(conversations.id) })
    .from(conversations)
    .where(where)
    .groupBy(sql`1`);
  const of = (wanted: InboxView) => rows.find((row) => row.view === wanted)?.number ?? 0;
  return {
    ...{ waiting: of('open'), answered: of('answered'), confirmed: of('confirmed') },
    ...{ toCheck: of('to-check'), setAside: of('set-aside') },
  };
}
