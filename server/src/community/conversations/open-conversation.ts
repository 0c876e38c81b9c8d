import { z } from 'zod';
import { readAction } from '../../kernel/action.ts';
import { claimCodeSchema, claimHolders } from './claim-codes/claim.ts';
import { residentView, residentViewSchema } from './resident-view.ts';

export const openConversation = readAction({
  id: 'conversations.open',
  summary: 'Read a conversation with its claim code',
  route: 'POST /conversations/open',
  by: claimHolders(),
  input: z.strictObject({ claimCode: claimCodeSchema }),
  output: residentViewSchema,
  purpose: 'The resident reads their own conversation',
  rateLimit: { max: 60, windowS: 600 },
  run: ({ db, namespace }) => residentView(db, namespace),
});
