import { asc, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import type { Reader } from '../../kernel/database/database.ts';
import type { ConversationId } from '../../kernel/ids.ts';
import type { Namespace } from '../../kernel/namespace.ts';
import { openClientKey } from '../clients/index.ts';
import { messages } from './tables.ts';
import { sealContext } from './write-message.ts';

export const messageSchema = z.object({
  from: z.enum(['resident', 'team']),
  name: z.string().nullable(),
  text: z.string(),
  at: z.iso.datetime(),
  /** What the resident said of an answer: 1 it did not help, 2 partly, 3 it did. */
  rating: z.number().nullable(),
});
export type MessageView = z.infer<typeof messageSchema>;

const mostMessages = 500;

/** The messages of a conversation, oldest first, opened. */
export async function readMessages(
  db: Reader,
  namespace: Namespace,
  conversationId: ConversationId,
): Promise<MessageView[]> {
  const rows = await db
    .select()
    .from(messages)
    .where(eq(messages.conversationId, conversationId))
    .orderBy(asc(messages.sentAt), asc(messages.id))
    .limit(mostMessages);
  const first = rows[0];
  if (!first) return [];
  const keys = await openClientKey(namespace, first.clientId);
  return rows.map((row) => ({
    from: row.sender,
    name: row.name ? keys.openText(row.clientId, row.name, sealContext(row.id, 'name')) : null,
    text: keys.openText(row.clientId, row.body, sealContext(row.id, 'body')),
    at: row.sentAt.toISOString(),
    rating: row.rating,
  }));
}

/** The opening words of each conversation, shortened, in one query. */
export async function readExcerpts(
  db: Reader,
  namespace: Namespace,
  ids: readonly ConversationId[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectDistinctOn([messages.conversationId])
    .from(messages)
    .where(inArray(messages.conversationId, [...ids]))
    .orderBy(messages.conversationId, asc(messages.sentAt));
  const clientIds = [...new Set(rows.map(({ clientId }) => clientId))];
  await Promise.all(clientIds.map((clientId) => openClientKey(namespace, clientId)));
  return new Map(
    rows.map((row) => {
      const text = namespace.keys.openText(row.clientId, row.body, sealContext(row.id, 'body'));
      return [row.conversationId, shorten(text)];
    }),
  );
}

const excerptCharacters = 140;

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= excerptCharacters ? line : `${line.slice(0, excerptCharacters).trimEnd()}…`;
}
