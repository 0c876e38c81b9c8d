import { z } from 'zod';
import { readAction } from '../../kernel/action.ts';
import { members } from '../../kernel/policy.ts';
import { theProject } from '../projects/index.ts';
import { memberView, memberViewSchema } from './member-view.ts';
import { theConversationInput } from './the-conversation.ts';

export const viewConversation = readAction({
  id: 'conversations.view',
  summary: 'Read one conversation of your project',
  route: 'GET /portal/projects/:projectId/conversations/:conversationId',
  by: members('viewer', theProject),
  input: z.strictObject(theConversationInput),
  output: memberViewSchema,
  purpose: "The project's team answers the resident",
  run: ({ db, namespace, scope }, { conversationId }) =>
    memberView(db, namespace, scope.projectId, conversationId),
});
