import type { Tx } from '../../kernel/database/database.ts';
import { type ClientId, newId, type ProjectId } from '../../kernel/ids.ts';
import type { Namespace } from '../../kernel/namespace.ts';
import { hashOfClaimCode } from './claim-codes/claim.ts';
import { newClaimCode } from './claim-codes/claim-code.ts';
import { sealPlace } from './conversation-place.ts';
import type { Pin } from './pin.ts';
import { type ConversationState, conversations } from './tables.ts';
import { addMessage } from './write-message.ts';

/** A conversation with its history, as it comes from elsewhere. */
export interface ImportedConversation {
  readonly clientId: ClientId;
  readonly projectId: ProjectId;
  readonly kind: 'question' | 'report';
  readonly state: ConversationState;
  readonly name: string | null;
  readonly place?: string;
  readonly pin?: Pin;
  /** The code that is to open it; a new one when left out. */
  readonly claimCode?: string;
  readonly messages: readonly {
    from: 'resident' | 'team';
    text: string;
    name?: string;
    at: Date;
  }[];
}

/** Adds a conversation; gives the claim code that opens it. The client's key must be open. */
export async function importConversation(
  tx: Tx,
  namespace: Namespace,
  { clientId, projectId, kind, state, name, place, pin, claimCode, messages }: ImportedConversation,
): Promise<string> {
  const code = claimCode ?? newClaimCode();
  const id = newId<'conversation'>();
  const times = messages.map(({ at }) => at);
  await tx.insert(conversations).values({
    ...{ id, clientId, projectId, kind, state, claimHash: hashOfClaimCode(namespace, code) },
    ...sealPlace(namespace.keys, clientId, id, { place, pin }),
    openedAt: times[0] ?? new Date(0),
    firstAnsweredAt: messages.find(({ from }) => from === 'team')?.at ?? null,
    lastMessageAt: times.at(-1) ?? new Date(0),
  });
  for (const message of messages) {
    const sayer = message.from === 'resident' ? (name ?? undefined) : message.name;
    await addMessage(tx, namespace.keys, {
      ...{
        conversationId: id,
        clientId,
        sender: message.from,
        text: message.text,
        name: sayer,
        at: message.at,
      },
    });
  }
  return code;
}
