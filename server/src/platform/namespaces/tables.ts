import { jsonb, text, timestamp } from 'drizzle-orm/pg-core';
import { operational, published, table } from '../../kernel/column.ts';
import { wholeNamespace } from '../../kernel/database/access.ts';
import type { Brand, Environment } from '../../kernel/namespace.ts';

export const namespaces = table(
  'namespaces',
  'Applications in their environments, each with its own database, store and keys.',
  {
    name: operational(text().primaryKey(), 'Identifies the namespace'),
    application: published(text().notNull(), 'Which application'),
    environment: operational(
      text().$type<Environment>().notNull(),
      'Development, test, acceptance or production',
    ),
    hosts: published(jsonb().$type<string[]>().notNull(), 'Host names it answers to'),
    brand: published(jsonb().$type<Brand>().notNull(), 'Name and look'),
    createdAt: operational(
      timestamp({ withTimezone: true }).notNull().defaultNow(),
      'When it was made',
    ),
  },
  { resident: { select: true }, member: { select: true }, worker: wholeNamespace },
);
