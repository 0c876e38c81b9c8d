/** Questions that came without proof of work are looked at first: taken in, or set aside with a reason. */
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { writeAction } from '../../kernel/action.ts';
import { conflict } from '../../kernel/errors.ts';
import { members } from '../../kernel/policy.ts';
import { theProject } from '../projects/index.ts';
import { memberView, memberViewSchema } from './member-view.ts';
import { conversations, setAsideReasons } from './tables.ts';
import { loadConversation, theConversationInput } from './the-conversation.ts';

export const acceptConversation = writeAction({
  id: 'conversations.accept',
  summary: 'Take in a question that waited to be checked, or one that was set aside',
  route: 'POST /portal/projects/:projectId/conversations/:conversationId/accept',
  by: members('editor', theProject),
  input: z.strictObject(theConversationInput),
  output: memberViewSchema,
  audit: ({ input, scope }) => ({
    event: 'conversation.accepted',
    subject: `conversations/${input.conversationId}`,
    clientId: scope.clientId,
  }),
  async run({ tx, namespace, scope }, { conversationId }) {
    await loadConversation(tx, scope.projectId, conversationId);
    await tx
      .update(conversations)
      .set({ doubt: null, setAside: null })
      .where(eq(conversations.id, conversationId));
    return memberView(tx, namespace, scope.projectId, conversationId);
  },
});

export const setConversationAside = writeAction({
  id: 'conversations.set-aside',
  summary: 'Set aside what is no question to this project; its resident is shown the reason',
  route: 'POST /portal/projects/:projectId/conversations/:conversationId/set-aside',
  by: members('editor', theProject),
  input: z.strictObject({ ...theConversationInput, why: z.enum(setAsideReasons) }),
  output: memberViewSchema,
  audit: ({ input, scope }) => ({
    event: 'conversation.set-aside',
    subject: `conversations/${input.conversationId}`,
    clientId: scope.clientId,
    details: { why: input.why },
  }),
  async run({ tx, namespace, scope }, { conversationId, why }) {
    const { doubt, setAside } = await loadConversation(tx, scope.projectId, conversationId);
    // Only what has not been taken in: a project cannot quietly close a conversation.
    if (doubt === null && setAside === null) throw conflict('This question has been taken in.');
    await tx
      .update(conversations)
      .set({ doubt: null, setAside: why })
      .where(eq(conversations.id, conversationId));
    return memberView(tx, namespace, scope.projectId, conversationId);
  },
});
