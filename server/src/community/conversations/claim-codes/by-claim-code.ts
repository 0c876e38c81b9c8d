/** A conversation found by its claim code without a resident: for checks of what we promise them. */
import { eq } from 'drizzle-orm';
import type { ConversationId } from '../../../kernel/ids.ts';
import type { Namespace } from '../../../kernel/namespace.ts';
import { conversations } from '../tables.ts';
import { hashOfClaimCode } from './claim.ts';

/** Which conversation the code opens; undefined when it opens none. */
export async function conversationIdOf(
  namespace: Namespace,
  claimCode: string,
): Promise<ConversationId | undefined> {
  const [row] = await namespace.database
    .reader('worker')
    .select({ id: conversations.id })
    .from(conversations)
    .where(eq(conversations.claimHash, hashOfClaimCode(namespace, claimCode)));
  return row?.id;
}

/** Removes the conversation the code opens, with all that was said in it. */
export async function removeConversation(namespace: Namespace, claimCode: string): Promise<void> {
  const isIt = eq(conversations.claimHash, hashOfClaimCode(namespace, claimCode));
  await namespace.database.transaction('worker', {}, async (tx) => {
    await tx.delete(conversations).where(isIt);
  });
}
