import { and, desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { writeAction } from '../../kernel/action.ts';
import { conflict } from '../../kernel/errors.ts';
import { claimCodeSchema, claimHolders } from './claim-codes/claim.ts';
import { heldConversation, residentView, residentViewSchema } from './resident-view.ts';
import { messages } from './tables.ts';

/** What a resident can say of an answer, and the number it is kept as. */
export const ratings = { not: 1, partly: 2, helped: 3 } as const;
export type Rating = keyof typeof ratings;

export const rateAnswer = writeAction({
  id: 'conversations.rate',
  summary: 'Say whether the latest answer helped; once for each answer',
  route: 'POST /conversations/rate',
  by: claimHolders(),
  input: z.strictObject({
    claimCode: claimCodeSchema,
    rating: z.enum(Object.keys(ratings) as [Rating, ...Rating[]]),
  }),
  output: residentViewSchema,
  rateLimit: { max: 20, windowS: 600 },
  // Which answer was rated, and how, is nobody's business but the project's: as an average.
  audit: () => ({ event: 'answer.rated', subject: 'conversations' }),
  async run({ tx, namespace }, { rating }) {
    const { id } = await heldConversation(tx);
    const [answer] = await tx
      .select({ id: messages.id, rating: messages.rating })
      .from(messages)
      .where(and(eq(messages.conversationId, id), eq(messages.sender, 'team')))
      .orderBy(desc(messages.sentAt), desc(messages.id))
      .limit(1);
    if (!answer) throw conflict('There is no answer to rate yet.');
    if (answer.rating !== null) throw conflict('This answer has been rated.');
    await tx.update(messages).set({ rating: ratings[rating] }).where(eq(messages.id, answer.id));
    return residentView(tx, namespace);
  },
});
