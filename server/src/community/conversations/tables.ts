import { index, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { confidential, operational, sealed, table } from '../../kernel/column.ts';
import { heldClaim, membersOfOwnClients, wholeNamespace } from '../../kernel/database/access.ts';
import type { ClientId, ConversationId, MemberId, ProjectId } from '../../kernel/ids.ts';
import { bytes, sealedBytes } from '../../kernel/sealed-column.ts';
import { projects } from '../projects/index.ts';

const moment = () => timestamp({ withTimezone: true });

export const conversationStates = ['open', 'answered', 'confirmed'] as const;
export type ConversationState = (typeof conversationStates)[number];
export const conversationKinds = ['question', 'report'] as const;

export const conversations = table(
  'conversations',
  'Questions and reports of residents, opened by a claim code of which only a hash is kept.',
  {
    id: operational(uuid().$type<ConversationId>().primaryKey(), 'Identifies the conversation', {
      of: 'resident',
    }),
    clientId: operational(uuid().$type<ClientId>().notNull(), 'Who answers'),
    projectId: operational(
      uuid()
        .$type<ProjectId>()
        .notNull()
        .references(() => projects.id, { onDelete: 'cascade' }),
      'Which project it is about',
    ),
    claimHash: confidential(bytes().notNull().unique(), {
      of: 'resident',
      purpose: 'Recognises the claim code without keeping it',
      keep: 'P1Y',
      anonymise: 'drop-row',
    }),
    kind: operational(text({ enum: conversationKinds }).notNull(), 'Question or report', {
      of: 'resident',
    }),
    state: operational(
      text({ enum: conversationStates }).notNull(),
      'Open, answered or confirmed',
      { of: 'resident' },
    ),
    openedAt: operational(moment().notNull(), 'Time to the first answer', {
      of: 'resident',
      keep: 'P1Y',
    }),
    firstAnsweredAt: operational(moment(), 'Time to the first answer', { of: 'resident' }),
    lastMessageAt: operational(moment().notNull(), 'Sorts the inbox', { of: 'resident' }),
  },
  {
    resident: {
      select: heldClaim('claim_hash'),
      insert: heldClaim('claim_hash'),
      update: heldClaim('claim_hash'),
      changes: ['state', 'last_message_at'],
      delete: heldClaim('claim_hash'),
    },
    member: {
      ...membersOfOwnClients,
      columns: [
        ...[
          'id',
          'client_id',
          'project_id',
          'kind',
          'state',
          'opened_at',
          'first_answered_at',
          'last_message_at',
        ],
      ],
    },
    worker: wholeNamespace,
  },
  (self) => [
    index('conversations_by_project').on(self.projectId, self.state, self.lastMessageAt.desc()),
  ],
);

export const messages = table(
  'messages',
  'What was said in a conversation.',
  {
    id: operational(uuid().primaryKey(), 'Identifies the message', { of: 'resident' }),
    clientId: operational(uuid().$type<ClientId>().notNull(), 'Under whose key it is sealed'),
    conversationId: operational(
      uuid()
        .$type<ConversationId>()
        .notNull()
        .references(() => conversations.id, { onDelete: 'cascade' }),
      'Which conversation',
    ),
    sender: operational(text({ enum: ['resident', 'team'] }).notNull(), 'Which side said it', {
      of: 'resident',
    }),
    memberId: operational(uuid().$type<MemberId>(), 'Which member answered', { of: 'member' }),
    body: sealed(sealedBytes().notNull(), {
      of: 'resident',
      purpose: 'The question or the answer itself',
      keep: 'P1Y',
      anonymise: 'drop-row',
    }),
    name: sealed(sealedBytes(), {
      of: 'resident',
      purpose: 'The name the resident chose to give, or of the member who answered',
      keep: 'P1Y',
      anonymise: 'drop-row',
    }),
    sentAt: operational(moment().notNull(), 'Order of the conversation', { of: 'resident' }),
  },
  {
    resident: {
      select: 'conversation_id in (select id from conversations)',
      insert: "sender = 'resident' and conversation_id in (select id from conversations)",
    },
    member: membersOfOwnClients,
    worker: wholeNamespace,
  },
  (self) => [index('messages_by_conversation').on(self.conversationId, self.sentAt)],
);
