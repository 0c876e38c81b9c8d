import { and, eq } from 'drizzle-orm';
import type { Reader } from '../../kernel/database/database.ts';
import { notFound } from '../../kernel/errors.ts';
import { type ConversationId, idSchema, type ProjectId } from '../../kernel/ids.ts';
import { conversations } from './tables.ts';

/** The input that names one conversation of one project. */
export const theConversationInput = {
  projectId: idSchema<'project'>(),
  conversationId: idSchema<'conversation'>(),
};

/** What members may read of a conversation; the claim hash is refused to their database role. */
export const memberColumns = {
  id: conversations.id,
  clientId: conversations.clientId,
  projectId: conversations.projectId,
  kind: conversations.kind,
  state: conversations.state,
  doubt: conversations.doubt,
  setAside: conversations.setAside,
  place: conversations.place,
  pin: conversations.pin,
  openedAt: conversations.openedAt,
  firstAnsweredAt: conversations.firstAnsweredAt,
  lastMessageAt: conversations.lastMessageAt,
};

/** Loads a conversation of a project the actor was shown to reach. Throws not-found. */
export async function loadConversation(db: Reader, projectId: ProjectId, id: ConversationId) {
  const [row] = await db
    .select(memberColumns)
    .from(conversations)
    .where(and(eq(conversations.id, id), eq(conversations.projectId, projectId)));
  if (!row) throw notFound();
  return row;
}
