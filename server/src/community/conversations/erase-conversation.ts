import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { writeAction } from '../../kernel/action.ts';
import { notFound } from '../../kernel/errors.ts';
import { claimCodeSchema, claimHolders } from './claim-codes/claim.ts';
import { removePhotosOf } from './photos/remove-photos.ts';
import { heldConversation } from './resident-view.ts';
import { conversations } from './tables.ts';
import { tombstones } from './tombstones.ts';

export const eraseConversation = writeAction({
  id: 'conversations.erase',
  summary:
    'Erase your conversation with all that was said in it; the team sees only that it is gone',
  route: 'POST /conversations/erase',
  by: claimHolders(),
  input: z.strictObject({ claimCode: claimCodeSchema }),
  output: z.object({ erased: z.boolean() }),
  rateLimit: { max: 20, windowS: 600 },
  audit: () => ({ event: 'conversation.erased', subject: 'conversations' }),
  async run({ tx, clock, enqueue }) {
    const { id, clientId, projectId } = await heldConversation(tx);
    const erasedOn = clock.now().toISOString().slice(0, 10);
    // Only a conversation that is held may get one, so it comes first.
    await tx.insert(tombstones).values({ id, clientId, projectId, erasedOn });
    await removePhotosOf({ tx, enqueue }, id);
    const { rowCount } = await tx.delete(conversations).where(eq(conversations.id, id));
    if (!rowCount) throw notFound();
    return { erased: true };
  },
});
