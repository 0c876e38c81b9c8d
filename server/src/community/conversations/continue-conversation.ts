/** What a resident can do in a conversation: say more, confirm the answer, or reopen it. */
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { WriteContext } from '../../kernel/action.ts';
import { writeAction } from '../../kernel/action.ts';
import { conflict } from '../../kernel/errors.ts';
import { textSchema } from '../../kernel/text-schemas.ts';
import { openClientKey } from '../clients/index.ts';
import { claimCodeSchema, claimHolders } from './claim-codes/claim.ts';
import { heldConversation, residentView, residentViewSchema } from './resident-view.ts';
import { conversations } from './tables.ts';
import { addMessage } from './write-message.ts';

const rateLimit = { max: 20, windowS: 600 };
const said = z.strictObject({ claimCode: claimCodeSchema, text: textSchema(4000) });

export const replyAsResident = writeAction({
  id: 'conversations.reply',
  summary: 'Say more in your conversation',
  route: 'POST /conversations/reply',
  by: claimHolders(),
  input: said,
  output: residentViewSchema,
  rateLimit,
  audit: () => ({ event: 'conversation.replied', subject: 'conversations' }),
  run: (context, { text }) => say(context, text),
});

export const reopenConversation = writeAction({
  id: 'conversations.reopen',
  summary: 'Reopen your conversation when the answer was none',
  route: 'POST /conversations/reopen',
  by: claimHolders(),
  input: said,
  output: residentViewSchema,
  rateLimit,
  audit: () => ({ event: 'conversation.reopened', subject: 'conversations' }),
  async run(context, { text }) {
    const { state } = await heldConversation(context.tx);
    if (state === 'open') throw conflict('This conversation is still open.');
    return say(context, text);
  },
});

export const confirmAnswer = writeAction({
  id: 'conversations.confirm',
  summary: 'Say that the answer helped; only the resident can close a conversation',
  route: 'POST /conversations/confirm',
  by: claimHolders(),
  input: z.strictObject({ claimCode: claimCodeSchema }),
  output: residentViewSchema,
  rateLimit,
  audit: () => ({ event: 'conversation.confirmed', subject: 'conversations' }),
  async run({ tx, namespace, clock }) {
    const { id, state } = await heldConversation(tx);
    if (state === 'open') throw conflict('There is no answer to confirm yet.');
    if (state === 'answered') {
      const confirmed = { state: 'confirmed' as const, lastMessageAt: clock.now() };
      await tx.update(conversations).set(confirmed).where(eq(conversations.id, id));
    }
    return residentView(tx, namespace);
  },
});

/** A resident's words always make the conversation wait for an answer again. */
async function say({ tx, namespace, clock }: WriteContext<undefined>, text: string) {
  const { id, clientId, setAside, doubt } = await heldConversation(tx);
  await openClientKey(namespace, clientId);
  const at = clock.now();
  await addMessage(tx, namespace.keys, {
    conversationId: id,
    clientId,
    sender: 'resident',
    text,
    at,
  });
  // What was set aside comes back before the team, as something to check.
  const again = setAside ? { setAside: null, doubt: 'again' as const } : { setAside, doubt };
  await tx
    .update(conversations)
    .set({ state: 'open', lastMessageAt: at, ...again })
    .where(eq(conversations.id, id));
  return residentView(tx, namespace);
}
