import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { writeAction } from '../../kernel/action.ts';
import { members } from '../../kernel/policy.ts';
import { textSchema } from '../../kernel/text-schemas.ts';
import { openClientKey } from '../clients/index.ts';
import { theProject } from '../projects/index.ts';
import { memberView, memberViewSchema } from './member-view.ts';
import { conversations } from './tables.ts';
import { loadConversation, theConversationInput } from './the-conversation.ts';
import { addMessage } from './write-message.ts';

export const answerConversation = writeAction({
  id: 'conversations.answer',
  summary: 'Answer a resident; the resident decides whether that settles it',
  route: 'POST /portal/projects/:projectId/conversations/:conversationId/answer',
  by: members('editor', theProject),
  input: z.strictObject({ ...theConversationInput, text: textSchema(4000) }),
  output: memberViewSchema,
  audit: ({ input, scope }) => ({
    event: 'conversation.answered',
    subject: `conversations/${input.conversationId}`,
    clientId: scope.clientId,
  }),
  async run({ tx, namespace, scope, actor, clock }, { conversationId, text }) {
    const { clientId } = await loadConversation(tx, scope.projectId, conversationId);
    await openClientKey(namespace, clientId);
    const at = clock.now();
    const memberId = actor.kind === 'member' ? actor.memberId : null;
    const name = actor.kind === 'member' ? actor.name : undefined;
    await addMessage(tx, namespace.keys, {
      ...{ conversationId, clientId, sender: 'team', memberId, text, name, at },
    });
    await tx
      .update(conversations)
      .set({
        // What is answered has been taken in.
        ...{ state: 'answered', doubt: null, setAside: null },
        lastMessageAt: at,
        firstAnsweredAt: sql`coalesce(${conversations.firstAnsweredAt}, ${at.toISOString()}::timestamptz)`,
      })
      .where(eq(conversations.id, conversationId));
    return memberView(tx, namespace, scope.projectId, conversationId);
  },
});
