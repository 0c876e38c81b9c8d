import { randomUUID } from 'node:crypto';
import type { Tx } from '../../kernel/database/database.ts';
import type { ClientId, ConversationId, MemberId } from '../../kernel/ids.ts';
import type { KeyRing } from '../../kernel/keys.ts';
import { messages } from './tables.ts';

export interface NewMessage {
  readonly conversationId: ConversationId;
  readonly clientId: ClientId;
  readonly sender: 'resident' | 'team';
  readonly memberId?: MemberId | null;
  readonly text: string;
  readonly name?: string | undefined;
  readonly at: Date;
}

/** What a sealed message field is bound to: its row and its column. */
export const sealContext = (messageId: string, field: 'body' | 'name') =>
  `messages.${field}/${messageId}`;

/** Adds a message, its text and name sealed under the client's key. */
export async function addMessage(tx: Tx, keys: KeyRing, message: NewMessage): Promise<void> {
  const id = randomUUID();
  const { conversationId, clientId, sender, memberId, text, name, at } = message;
  await tx.insert(messages).values({
    ...{ id, conversationId, clientId, sender, sentAt: at, memberId: memberId ?? null },
    body: keys.seal(clientId, text, sealContext(id, 'body')),
    name: name ? keys.seal(clientId, name, sealContext(id, 'name')) : null,
  });
}
