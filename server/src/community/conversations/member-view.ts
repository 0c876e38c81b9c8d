/** A conversation as the project's team sees it: no device, no claim code, a name only if given. */
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Reader } from '../../kernel/database/database.ts';
import { notFound } from '../../kernel/errors.ts';
import type { ConversationId, ProjectId } from '../../kernel/ids.ts';
import type { Namespace } from '../../kernel/namespace.ts';
import { projects } from '../projects/index.ts';
import { messageSchema, readMessages } from './read-messages.ts';
import { conversationKinds, conversationStates } from './tables.ts';
import { loadConversation } from './the-conversation.ts';

export const memberViewSchema = z.object({
  conversation: z.object({
    id: z.string(),
    kind: z.enum(conversationKinds),
    state: z.enum(conversationStates),
    openedAt: z.iso.datetime(),
    project: z.object({ id: z.string(), slug: z.string(), name: z.string() }),
  }),
  messages: z.array(messageSchema),
});

export async function memberView(
  db: Reader,
  namespace: Namespace,
  projectId: ProjectId,
  conversationId: ConversationId,
): Promise<z.infer<typeof memberViewSchema>> {
  const { id, kind, state, openedAt } = await loadConversation(db, projectId, conversationId);
  const [project] = await db
    .select({ id: projects.id, slug: projects.slug, name: projects.name })
    .from(projects)
    .where(eq(projects.id, projectId));
  if (!project) throw notFound();
  return {
    conversation: { id, kind, state, openedAt: openedAt.toISOString(), project },
    messages: await readMessages(db, namespace, id),
  };
}
