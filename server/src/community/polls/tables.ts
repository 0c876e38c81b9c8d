import {
  boolean,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { confidential, operational, published, sealed, table } from '../../kernel/column.ts';
import {
  heldToken,
  membersOfOwnClients,
  ownClients,
  wholeNamespace,
} from '../../kernel/database/access.ts';
import type { Localised } from '../../kernel/i18n.ts';
import type { ClientId, PollId, QuestionId } from '../../kernel/ids.ts';
import { bytes, sealedBytes } from '../../kernel/sealed-column.ts';
import { ofProject } from '../projects/index.ts';
import {
  type PollKind,
  type PollResults,
  type PollState,
  pollKinds,
  pollResults,
  pollStates,
  type QuestionKind,
  questionKinds,
  type ScaleEnds,
} from './shapes.ts';

const moment = () => timestamp({ withTimezone: true });
const theClient = () =>
  operational(uuid().$type<ClientId>().notNull(), 'Whose poll it is, under whose key it is sealed');
const thePoll = () =>
  operational(
    uuid()
      .$type<PollId>()
      .notNull()
      .references(() => polls.id, { onDelete: 'cascade' }),
    'Which poll',
  );

const theQuestion = () =>
  operational(
    uuid()
      .$type<QuestionId>()
      .notNull()
      .references(() => pollQuestions.id, { onDelete: 'cascade' }),
    'Which question',
  );

export const polls = table(
  'polls',
  'Questions a project asks residents: once, per household, or all the time as a rating.',
  {
    id: operational(uuid().$type<PollId>().primaryKey(), 'Identifies the poll'),
    ...ofProject({ client: 'Whose poll it is', project: 'Which project asks' }),
    kind: published(
      text({ enum: pollKinds }).$type<PollKind>().notNull(),
      'Who may vote: everyone, or one vote per household',
    ),
    state: published(
      text({ enum: pollStates }).$type<PollState>().notNull(),
      'Whether residents can vote',
    ),
    results: published(
      text({ enum: pollResults }).$type<PollResults>().notNull(),
      'When residents see the results',
    ),
    title: published(jsonb().$type<Localised>().notNull(), 'What it is about'),
    introduction: published(jsonb().$type<Localised>(), 'Why it is asked'),
    publicKey: published(
      text(),
      'Checks that ballots of a household poll were signed here (SPKI, base64url)',
    ),
    opensAt: published(moment(), 'From when residents can vote'),
    closesAt: published(moment(), 'Until when residents can vote'),
    closedAt: published(moment(), 'When it was closed'),
    counted: operational(integer().notNull().default(0), 'How many ballots were counted'),
    createdAt: operational(moment().notNull().defaultNow(), 'When it was made'),
  },
  {
    resident: {
      select: "state in ('open', 'closed') and project_id in (select id from projects)",
      columns: [
        ...['id', 'client_id', 'project_id', 'kind', 'state', 'results', 'title'],
        ...['introduction', 'public_key', 'opens_at', 'closes_at', 'closed_at'],
      ],
    },
    member: membersOfOwnClients,
    worker: wholeNamespace,
  },
  (self) => [index('polls_by_project').on(self.projectId, self.state)],
);

export const pollQuestions = table(
  'poll_questions',
  'What a poll asks, and between which answers one chooses.',
  {
    id: operational(uuid().$type<QuestionId>().primaryKey(), 'Identifies the question'),
    clientId: theClient(),
    pollId: thePoll(),
    position: operational(integer().notNull(), 'Order in the poll'),
    kind: published(
      text({ enum: questionKinds }).$type<QuestionKind>().notNull(),
      'One answer, several, a scale, or words',
    ),
    text: published(jsonb().$type<Localised>().notNull(), 'The question'),
    options: published(jsonb().$type<Localised[]>().notNull(), 'Between which answers one chooses'),
    ends: published(jsonb().$type<ScaleEnds>(), 'What the ends of a scale mean'),
  },
  {
    resident: { select: 'poll_id in (select id from polls)' },
    member: membersOfOwnClients,
    worker: wholeNamespace,
  },
  (self) => [index('poll_questions_by_poll').on(self.pollId, self.position)],
);

/** The `choice` under which is counted how many answered the question at all. */
export const answered = -1;

export const pollCounts = table(
  'poll_counts',
  'How often each answer was given: numbers only, raised for several ballots at once.',
  {
    clientId: theClient(),
    pollId: thePoll(),
    questionId: theQuestion(),
    period: operational(
      text().notNull(),
      'The month, for ratings that stay open; empty for other polls',
    ),
    choice: operational(integer().notNull(), 'Which answer; -1 counts those who gave any'),
    number: published(integer().notNull(), 'How often'),
  },
  {
    resident: {
      select:
        "poll_id in (select id from polls where results in ('always', 'after-voting') or (results = 'after-closing' and state = 'closed'))",
    },
    member: { select: ownClients },
    worker: wholeNamespace,
  },
  (self) => [
    primaryKey({ columns: [self.questionId, self.period, self.choice] }),
    index('poll_counts_by_poll').on(self.pollId),
  ],
);

export const pollWords = table(
  'poll_words',
  'What residents wrote to open questions. No time, no order, nothing that joins it to other answers.',
  {
    id: operational(uuid().primaryKey(), 'A random name', { of: 'resident' }),
    clientId: theClient(),
    pollId: thePoll(),
    questionId: theQuestion(),
    words: sealed(sealedBytes().notNull(), {
      of: 'resident',
      purpose: 'The answer in words, for the team only',
      keep: 'P1Y',
      anonymise: 'drop-row',
    }),
  },
  { member: { select: ownClients }, worker: wholeNamespace },
  (self) => [index('poll_words_by_question').on(self.questionId, self.id)],
);

export const pollBallots = table(
  'poll_ballots',
  'The ballot box: ballots until they are counted, then gone. Whoever puts one in cannot look inside.',
  {
    id: operational(uuid().primaryKey(), 'A random name', { of: 'resident' }),
    clientId: theClient(),
    pollId: thePoll(),
    serial: confidential(bytes().notNull().unique(), {
      of: 'resident',
      purpose: 'Keeps one ballot from being counted twice: hash of a number the device made up',
      keep: 'with-row',
      anonymise: 'drop-row',
    }),
    answers: sealed(sealedBytes().notNull(), {
      of: 'resident',
      purpose: 'What was voted, until it is counted',
      keep: 'with-row',
      anonymise: 'drop-row',
    }),
    isShaken: operational(
      boolean().notNull().default(false),
      'Whether its place in the box has been mixed with the others',
    ),
  },
  {
    resident: { insert: "poll_id in (select id from polls where state = 'open')" },
    worker: wholeNamespace,
  },
  (self) => [index('poll_ballots_by_poll').on(self.pollId)],
);

export const pollTokens = table(
  'poll_tokens',
  'The codes printed in letters, as hashes: who could vote. Holds no moment and no ballot.',
  {
    codeHash: confidential(bytes().primaryKey(), {
      of: 'resident',
      purpose: 'Recognises a printed code without keeping it',
      keep: 'with-row',
      anonymise: 'drop-row',
    }),
    clientId: theClient(),
    pollId: thePoll(),
    isSpent: operational(boolean().notNull().default(false), 'Whether a ballot was signed for it'),
    blindedHash: confidential(bytes(), {
      of: 'resident',
      purpose: 'Lets a device whose connection broke fetch the same signature again, and no other',
      keep: 'with-row',
      anonymise: 'drop-row',
    }),
  },
  {
    resident: {
      select: heldToken('code_hash'),
      update: heldToken('code_hash'),
      changes: ['is_spent', 'blinded_hash'],
    },
    member: {
      select: ownClients,
      insert: ownClients,
      columns: ['client_id', 'poll_id', 'is_spent'],
    },
    worker: wholeNamespace,
  },
  (self) => [index('poll_tokens_by_poll').on(self.pollId)],
);

export const pollKeys = table(
  'poll_keys',
  'The key that signs the ballots of a household poll; destroyed when the poll closes.',
  {
    pollId: operational(
      uuid()
        .$type<PollId>()
        .primaryKey()
        .references(() => polls.id, { onDelete: 'cascade' }),
      'Which poll',
    ),
    clientId: theClient(),
    privateKey: confidential(sealedBytes().notNull(), {
      of: 'client',
      purpose: "Signs ballots without seeing them; sealed under the client's key",
      keep: 'with-row',
      anonymise: 'drop-row',
    }),
  },
  { member: { insert: ownClients }, worker: wholeNamespace },
);
