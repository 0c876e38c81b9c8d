import { index, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { confidential, operational, published, table } from '../../kernel/column.ts';
import { ownClients, wholeNamespace } from '../../kernel/database/access.ts';
import type { ClientId } from '../../kernel/ids.ts';
import { sealedBytes } from '../../kernel/sealed-column.ts';

/** What sort of organisation a client is. */
export type ClientKind =
  | 'municipality'
  | 'contractor'
  | 'water-board'
  | 'housing-association'
  | 'energy';

/** Clients planted to check what is promised: one to look from, and one it must not see. */
export const probeSlugs = ['probe', 'probe-neighbour'] as const;

export const clients = table(
  'clients',
  'Customer organisations: municipalities and contractors.',
  {
    id: operational(uuid().$type<ClientId>().primaryKey().defaultRandom(), 'Identifies the client'),
    slug: operational(text().notNull().unique(), 'Names the client in files and exports'),
    name: published(text().notNull(), 'Who is responsible for a project'),
    kind: published(text().$type<ClientKind>().notNull(), 'What sort of organisation'),
    createdAt: operational(
      timestamp({ withTimezone: true }).notNull().defaultNow(),
      'Start of the relation',
    ),
  },
  {
    resident: { select: true, columns: ['id', 'name', 'kind'] },
    identity: { select: true, columns: ['id', 'name'] },
    member: { select: ownClients.replace('client_id', 'id') },
    worker: wholeNamespace,
  },
  (self) => [index('clients_by_name').on(self.name)],
);

export const clientKeys = table(
  'client_keys',
  "Each client's data key, wrapped by the namespace key: destroying it destroys what it sealed.",
  {
    clientId: operational(
      uuid()
        .$type<ClientId>()
        .primaryKey()
        .references(() => clients.id),
      'Whose key it is',
    ),
    wrapped: confidential(sealedBytes().notNull(), {
      of: 'client',
      purpose: 'Opens what is sealed for the client, with the namespace key',
      keep: 'with-contract',
      anonymise: 'replace',
    }),
    createdAt: operational(
      timestamp({ withTimezone: true }).notNull().defaultNow(),
      'Age of the key',
    ),
  },
  { worker: wholeNamespace },
);
