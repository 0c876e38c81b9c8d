/** Members and how they prove who they are. Field names of the first four follow the sign-in library. */
import { boolean, index, integer, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { Level } from '../../kernel/actor.ts';
import { confidential, operational, personal, table } from '../../kernel/column.ts';
import { membersOfOwnClients, wholeNamespace } from '../../kernel/database/access.ts';
import type { ClientId, MemberId, ProjectId } from '../../kernel/ids.ts';
import { bytes } from '../../kernel/sealed-column.ts';
import { clients } from '../clients/index.ts';

const moment = () => timestamp({ withTimezone: true });
const identityOnly = { identity: wholeNamespace, worker: { delete: true, select: true } } as const;
const identityAndImport = {
  ...identityOnly,
  worker: { insert: true, delete: true, select: true },
} as const;

export const members = table(
  'members',
  'People of a client who sign in to the portal.',
  {
    id: operational(
      uuid().$type<MemberId>().primaryKey().defaultRandom(),
      'Identifies the member',
      { of: 'member' },
    ),
    name: personal(text().notNull(), {
      of: 'member',
      purpose: 'Colleagues and residents see who answers',
      keep: 'with-contract',
      anonymise: 'replace',
    }),
    email: personal(text().notNull().unique(), {
      of: 'member',
      purpose: 'Signs in with it',
      keep: 'with-contract',
      anonymise: 'replace',
    }),
    emailVerified: operational(
      boolean().notNull().default(false),
      'Whether the address was confirmed',
      { of: 'member' },
    ),
    image: operational(text(), 'Always empty; a field of the sign-in library', { of: 'member' }),
    createdAt: operational(moment().notNull().defaultNow(), 'Since when', { of: 'member' }),
    updatedAt: operational(moment().notNull().defaultNow(), 'Last change', { of: 'member' }),
  },
  {
    identity: wholeNamespace,
    member: { select: 'id in (select member_id from grants)', columns: ['id', 'name'] },
    worker: wholeNamespace,
  },
);

export const sessions = table(
  'sessions',
  'Signed-in browsers of members.',
  {
    id: operational(uuid().primaryKey().defaultRandom(), 'Identifies the session', {
      of: 'member',
    }),
    token: confidential(text().notNull().unique(), {
      of: 'member',
      purpose: 'Recognises the browser that signed in',
      keep: 'P7D',
      anonymise: 'drop-row',
    }),
    userId: operational(
      uuid()
        .$type<MemberId>()
        .notNull()
        .references(() => members.id, { onDelete: 'cascade' }),
      'Whose session it is',
      { of: 'member' },
    ),
    expiresAt: operational(moment().notNull(), 'When it ends by itself', { of: 'member' }),
    ipAddress: operational(text(), 'Always empty; a field of the sign-in library', {
      of: 'member',
    }),
    userAgent: operational(text(), 'Always empty; a field of the sign-in library', {
      of: 'member',
    }),
    createdAt: operational(moment().notNull().defaultNow(), 'When it began', { of: 'member' }),
    updatedAt: operational(moment().notNull().defaultNow(), 'Last renewal', { of: 'member' }),
  },
  identityOnly,
  (self) => [index('sessions_by_member').on(self.userId)],
);

export const accounts = table(
  'accounts',
  'How a member proves who they are.',
  {
    id: operational(uuid().primaryKey().defaultRandom(), 'Identifies the credential', {
      of: 'member',
    }),
    accountId: operational(text().notNull(), 'The name it goes by at its provider', {
      of: 'member',
    }),
    providerId: operational(text().notNull(), 'Password, or which identity provider', {
      of: 'member',
    }),
    userId: operational(
      uuid()
        .$type<MemberId>()
        .notNull()
        .references(() => members.id, { onDelete: 'cascade' }),
      'Whose credential it is',
      { of: 'member' },
    ),
    password: confidential(text(), {
      of: 'member',
      purpose: 'Argon2id hash of the password; nobody can read a password from it',
      keep: 'with-row',
      anonymise: 'empty',
    }),
    accessToken: providerToken(),
    refreshToken: providerToken(),
    idToken: providerToken(),
    accessTokenExpiresAt: operational(moment(), 'When a provider token ends', { of: 'member' }),
    refreshTokenExpiresAt: operational(moment(), 'When a provider token ends', { of: 'member' }),
    scope: operational(text(), 'What the provider was asked for', { of: 'member' }),
    createdAt: operational(moment().notNull().defaultNow(), 'Since when', { of: 'member' }),
    updatedAt: operational(moment().notNull().defaultNow(), 'Last change', { of: 'member' }),
  },
  identityAndImport,
  (self) => [uniqueIndex('accounts_by_provider').on(self.providerId, self.accountId)],
);

function providerToken() {
  return confidential(text(), {
    of: 'member',
    purpose: "Token of the client's identity provider; empty for passwords",
    keep: 'with-row',
    anonymise: 'empty',
  });
}

export const verifications = table(
  'verifications',
  'Short-lived proofs while an address is confirmed or a password is replaced.',
  {
    id: operational(uuid().primaryKey().defaultRandom(), 'Identifies the proof', { of: 'member' }),
    identifier: personal(text().notNull(), {
      of: 'member',
      purpose: 'What is being proved',
      keep: 'P1D',
      anonymise: 'drop-row',
    }),
    value: confidential(text().notNull(), {
      of: 'member',
      purpose: 'The proof expected',
      keep: 'P1D',
      anonymise: 'drop-row',
    }),
    expiresAt: operational(moment().notNull(), 'When it ends', { of: 'member' }),
    createdAt: operational(moment().notNull().defaultNow(), 'When it began', { of: 'member' }),
    updatedAt: operational(moment().notNull().defaultNow(), 'Last change', { of: 'member' }),
  },
  identityOnly,
);

export const grants = table(
  'grants',
  'Which level a member holds, on one project or on everything of a client.',
  {
    id: operational(uuid().primaryKey().defaultRandom(), 'Identifies the grant'),
    memberId: operational(
      uuid()
        .$type<MemberId>()
        .notNull()
        .references(() => members.id, { onDelete: 'cascade' }),
      'Who holds it',
      { of: 'member' },
    ),
    clientId: operational(
      uuid()
        .$type<ClientId>()
        .notNull()
        .references(() => clients.id),
      'On whose projects',
    ),
    projectId: operational(
      uuid().$type<ProjectId>(),
      'On which project; empty for all of the client',
    ),
    level: operational(text().$type<Level>().notNull(), 'Viewer, editor or manager'),
    createdAt: operational(moment().notNull().defaultNow(), 'Since when'),
  },
  { identity: { select: true }, member: membersOfOwnClients, worker: wholeNamespace },
  (self) => [
    uniqueIndex('grants_unique').on(self.memberId, self.clientId, self.projectId),
    index('grants_by_client').on(self.clientId),
  ],
);

export const signInAttempts = table(
  'sign_in_attempts',
  'Failed sign-ins in a row, per address and known device; five block for thirty minutes.',
  {
    keyHash: personal(bytes().primaryKey(), {
      of: 'member',
      purpose:
        'Counts failures per address (a keyed hash) without telling whether the address exists',
      keep: 'P1D',
      anonymise: 'drop-row',
    }),
    failures: operational(integer().notNull().default(0), 'Failures in a row', { of: 'member' }),
    blockedUntil: operational(moment(), 'End of the block', { of: 'member' }),
    lastFailureAt: operational(moment().notNull(), 'Age of the count', { of: 'member' }),
  },
  identityOnly,
);
