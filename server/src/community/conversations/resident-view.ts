/** A conversation as the resident who holds its claim code sees it. */
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Reader } from '../../kernel/database/database.ts';
import { notFound } from '../../kernel/errors.ts';
import type { Namespace } from '../../kernel/namespace.ts';
import { projects } from '../projects/index.ts';
import { messageSchema, readMessages } from './read-messages.ts';
import { conversationStates, conversations } from './tables.ts';

export const residentViewSchema = z.object({
  project: z.object({ slug: z.string(), name: z.string() }),
  kind: z.enum(['question', 'report']),
  state: z.enum(conversationStates),
  messages: z.array(messageSchema),
});
export type ResidentView = z.infer<typeof residentViewSchema>;

/** The columns residents may read of their conversation. */
const columns = {
  id: conversations.id,
  clientId: conversations.clientId,
  projectId: conversations.projectId,
  kind: conversations.kind,
  state: conversations.state,
};

/** The one conversation that the held claim lets be seen. Throws not-found for any other code. */
export async function heldConversation(db: Reader) {
  const [row] = await db
    .select({ ...columns, slug: projects.slug, name: projects.name })
    .from(conversations)
    .innerJoin(projects, eq(projects.id, conversations.projectId))
    .limit(1);
  if (!row) throw notFound();
  return row;
}

export async function residentView(db: Reader, namespace: Namespace): Promise<ResidentView> {
  const { id, slug, name, kind, state } = await heldConversation(db);
  return { project: { slug, name }, kind, state, messages: await readMessages(db, namespace, id) };
}
