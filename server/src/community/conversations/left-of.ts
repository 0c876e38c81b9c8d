/** What is left of a conversation, looked at beside its resident: for checks of what we promise them. */
import { count, eq } from 'drizzle-orm';
import type { ConversationId } from '../../kernel/ids.ts';
import type { Namespace } from '../../kernel/namespace.ts';
import { conversations, messages, questionPhotos } from './tables.ts';
import { tombstones } from './tombstones.ts';

/** How many rows the database still has of it; its stone, which says nothing, left out. */
export async function rowsLeftOf(namespace: Namespace, id: ConversationId): Promise<number> {
  const db = namespace.database.reader('worker');
  const [own] = await db
    .select({ rows: count() })
    .from(conversations)
    .where(eq(conversations.id, id));
  const [said] = await db
    .select({ rows: count() })
    .from(messages)
    .where(eq(messages.conversationId, id));
  const [shown] = await db
    .select({ rows: count() })
    .from(questionPhotos)
    .where(eq(questionPhotos.conversationId, id));
  return (own?.rows ?? 0) + (said?.rows ?? 0) + (shown?.rows ?? 0);
}

/** Removes the stone of a conversation that a check has erased. */
export async function removeTombstone(namespace: Namespace, id: ConversationId): Promise<void> {
  await namespace.database.transaction('worker', {}, async (tx) => {
    await tx.delete(tombstones).where(eq(tombstones.id, id));
  });
}
