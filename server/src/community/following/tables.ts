import {
  boolean,
  date,
  index,
  integer,
  type PgColumnBuilderBase,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { confidential, operational, sealed, table } from '../../kernel/column.ts';
import { heldFollower, ownClients, wholeNamespace } from '../../kernel/database/access.ts';
import { languages } from '../../kernel/i18n.ts';
import type { UpdateId } from '../../kernel/ids.ts';
import { bytes, sealedBytes } from '../../kernel/sealed-column.ts';
import { ofProject } from '../projects/index.ts';
import { quietHours } from './quiet-hours.ts';

/** What a follower chose: each from few values that many share, so that none is a fingerprint. */
const preferences = () => ({
  news: preference(boolean().notNull().default(true), 'Whether news is told'),
  works: preference(boolean().notNull().default(true), 'Whether works notices are told'),
  urgent: preference(boolean().notNull().default(true), 'Whether what is urgent is told'),
  quietHours: preference(
    text({ enum: quietHours }).notNull().default('none'),
    'When messages wait',
  ),
  urgentBreaksQuiet: preference(
    boolean().notNull().default(true),
    'Whether what is urgent is told in quiet hours too',
  ),
  pausedUntil: preference(
    date(),
    'Until which Monday nothing is told; infinity until it is resumed',
  ),
});

export const followers = table(
  'followers',
  'Devices that follow one project. Nothing links two rows: no time, no shared key, no shared name.',
  {
    id: operational(uuid().primaryKey(), 'A pseudonym for this project only', { of: 'resident' }),
    ...ofProject({ client: 'Under whose key it is sealed', project: 'Which project is followed' }),
    secretHash: confidential(bytes().notNull().unique(), {
      of: 'resident',
      purpose: 'Recognises the device that may show or end this following',
      keep: 'with-row',
      anonymise: 'drop-row',
    }),
    endpointHash: confidential(bytes().notNull(), {
      of: 'resident',
      purpose: 'Keeps one device from following twice; hashed per project, so it links nothing',
      keep: 'with-row',
      anonymise: 'drop-row',
    }),
    push: sealed(sealedBytes().notNull(), {
      of: 'resident',
      purpose: 'Address and keys at the push service of the browser',
      keep: 'with-row',
      anonymise: 'drop-row',
    }),
    language: operational(text({ enum: languages }).notNull(), 'Language of the messages', {
      of: 'resident',
    }),
    ...preferences(),
  },
  {
    resident: {
      select: heldFollower('secret_hash'),
      insert: heldFollower('secret_hash'),
      update: heldFollower('secret_hash'),
      changes: [
        ...['endpoint_hash', 'push', 'language', 'news', 'works', 'urgent'],
        ...['quiet_hours', 'urgent_breaks_quiet', 'paused_until'],
      ],
      delete: heldFollower('secret_hash'),
    },
    member: { select: ownClients, columns: ['id', 'client_id', 'project_id'] },
    worker: wholeNamespace,
  },
  (self) => [
    uniqueIndex('followers_by_endpoint').on(self.projectId, self.endpointHash),
    index('followers_by_project').on(self.projectId, self.id),
  ],
);

/** `later`: its follower has quiet hours; nothing was claimed or sent. */
export const deliveryStates = ['later', 'claimed', 'delivered', 'retry', 'refused'] as const;

export const deliveries = table(
  'deliveries',
  'Which update was sent to which follower: claimed before sending, so never sent twice.',
  {
    updateId: operational(uuid().$type<UpdateId>().notNull(), 'Which update'),
    followerId: operational(
      uuid()
        .notNull()
        .references(() => followers.id, { onDelete: 'cascade' }),
      'Which follower',
      { of: 'resident', keep: 'P7D' },
    ),
    state: operational(text({ enum: deliveryStates }).notNull(), 'How it went'),
    attempts: operational(integer().notNull().default(1), 'How often it was tried'),
    claimedAt: operational(timestamp({ withTimezone: true }).notNull(), 'When it is cleaned up', {
      keep: 'P7D',
    }),
  },
  {
    resident: { select: 'follower_id in (select id from followers)' },
    worker: wholeNamespace,
  },
  (self) => [
    primaryKey({ columns: [self.updateId, self.followerId] }),
    index('deliveries_by_follower').on(self.followerId),
  ],
);

function preference<B extends PgColumnBuilderBase>(builder: B, purpose: string) {
  return operational(builder, purpose, { of: 'resident' });
}
