import { sql } from 'drizzle-orm';
import { index, integer, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { confidential, operational, sealed, table } from '../../kernel/column.ts';
import {
  heldClaim,
  membersOfOwnClients,
  ownClients,
  wholeNamespace,
} from '../../kernel/database/access.ts';
import type { ClientId, ConversationId, MemberId, PhotoId } from '../../kernel/ids.ts';
import { bytes, sealedBytes } from '../../kernel/sealed-column.ts';
import { ofProject } from '../projects/index.ts';
import { doubts } from './weigh-question.ts';

const moment = () => timestamp({ withTimezone: true });

export const conversationStates = ['open', 'answered', 'confirmed'] as const;
export type ConversationState = (typeof conversationStates)[number];
export const conversationKinds = ['question', 'report'] as const;
/** Why a team sets a conversation aside; its resident is shown which. */
export const setAsideReasons = ['advertising', 'abusive', 'not-about-this'] as const;

export const conversations = table(
  'conversations',
  'Questions and reports of residents, opened by a claim code of which only a hash is kept.',
  {
    id: operational(uuid().$type<ConversationId>().primaryKey(), 'Identifies the conversation', {
      of: 'resident',
    }),
    ...ofProject({ client: 'Who answers', project: 'Which project it is about' }),
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
    doubt: operational(
      text({ enum: doubts }),
      'Why the team checks it before it counts as a question; empty when it does',
      { of: 'resident' },
    ),
    setAside: operational(
      text({ enum: setAsideReasons }),
      'Why the team set it aside; shown to the resident',
      { of: 'resident' },
    ),
    place: sealed(sealedBytes(), {
      of: 'resident',
      purpose: 'In words, where what is asked about is',
      keep: 'P1Y',
      anonymise: 'empty',
    }),
    pin: sealed(sealedBytes(), {
      of: 'resident',
      purpose: 'The same as a place on the map, pointed at by hand; never where the device is',
      keep: 'P1Y',
      anonymise: 'empty',
    }),
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
      changes: ['state', 'doubt', 'set_aside', 'last_message_at'],
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
          'doubt',
          'set_aside',
          'place',
          'pin',
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
    rating: operational(
      smallint(),
      'Whether the answer helped: 1 not, 2 partly, 3 it did; asked of the resident once',
      { of: 'resident' },
    ),
    sentAt: operational(moment().notNull(), 'Order of the conversation', { of: 'resident' }),
  },
  {
    resident: {
      select: 'conversation_id in (select id from conversations)',
      insert: "sender = 'resident' and conversation_id in (select id from conversations)",
      update: "sender = 'team' and conversation_id in (select id from conversations)",
      changes: ['rating'],
    },
    member: membersOfOwnClients,
    worker: wholeNamespace,
  },
  (self) => [index('messages_by_conversation').on(self.conversationId, self.sentAt)],
);

export const questionPhotos = table(
  'question_photos',
  'Photos that came with a question: drawn anew, without camera or location data, never published.',
  {
    id: operational(uuid().$type<PhotoId>().primaryKey(), 'Identifies the photo', {
      of: 'resident',
    }),
    ...ofProject({
      client: 'Under whose key it is sealed',
      project: 'Which project it was sent to',
    }),
    conversationId: operational(
      uuid()
        .$type<ConversationId>()
        .references(() => conversations.id, { onDelete: 'cascade' }),
      'Which conversation; empty until the question is sent',
      { of: 'resident' },
    ),
    claimHash: confidential(bytes().notNull(), {
      of: 'resident',
      purpose: 'Who holds the claim code may see the photo, also before the question is sent',
      keep: 'P1Y',
      anonymise: 'drop-row',
    }),
    width: operational(integer().notNull(), 'Width in pixels', { of: 'resident' }),
    height: operational(integer().notNull(), 'Height in pixels', { of: 'resident' }),
    addedAt: operational(moment().notNull(), 'When it goes if no question follows', {
      of: 'resident',
    }),
  },
  {
    resident: {
      select: heldClaim('claim_hash'),
      insert: heldClaim('claim_hash'),
      update: heldClaim('claim_hash'),
      delete: heldClaim('claim_hash'),
      changes: ['conversation_id'],
    },
    member: {
      select: ownClients,
      columns: ['id', 'client_id', 'project_id', 'conversation_id', 'width', 'height', 'added_at'],
    },
    worker: wholeNamespace,
  },
  (self) => [
    index('question_photos_by_claim').on(self.claimHash),
    index('question_photos_by_conversation').on(self.conversationId),
    index('question_photos_pending').on(self.addedAt).where(sql`conversation_id is null`),
  ],
);
