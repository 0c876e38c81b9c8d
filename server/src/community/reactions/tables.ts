import { integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { operational, published, table } from '../../kernel/column.ts';
import { ownClients, wholeNamespace } from '../../kernel/database/access.ts';
import type { ClientId } from '../../kernel/ids.ts';
import { ofUpdate } from '../updates/index.ts';

/** What a neighbour of a building site may feel about news. */
export const reactionKinds = ['useful', 'glad', 'worried', 'annoyed'] as const;
export type ReactionKind = (typeof reactionKinds)[number];

const ofPublished =
  "exists (select from updates u where u.id = update_id and u.state = 'published')";

export const reactionCounts = table(
  'reaction_counts',
  'How often residents reacted to an update: numbers alone, nothing about who.',
  {
    ...ofUpdate(),
    kind: published(text({ enum: reactionKinds }).notNull(), 'Which reaction'),
    clientId: operational(uuid().$type<ClientId>().notNull(), 'Whose update it is'),
    number: published(integer().notNull(), 'How often it was given'),
  },
  {
    resident: {
      select: ofPublished,
      insert: ofPublished,
      update: ofPublished,
      changes: ['number'],
      delete: `number <= 0 and ${ofPublished}`,
    },
    member: { select: ownClients },
    worker: wholeNamespace,
  },
  (self) => [primaryKey({ columns: [self.updateId, self.kind] })],
);
