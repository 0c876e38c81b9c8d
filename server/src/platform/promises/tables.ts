import { sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { operational, published, table } from '../../kernel/column.ts';

export const findings = table(
  'promise_findings',
  'What each check of a promise has measured; rows are only ever added.',
  {
    id: operational(uuid().primaryKey().default(sql`uuidv7()`), 'Orders the findings'),
    promiseId: published(text().notNull(), 'Which promise'),
    checkedAt: published(timestamp({ withTimezone: true }).notNull(), 'When it was measured'),
    holds: published(boolean().notNull(), 'Whether it held'),
    figure: published(text().notNull(), 'What was measured, in a few words'),
    evidence: published(
      jsonb().$type<Record<string, unknown>>().notNull(),
      'Enough to judge the result',
    ),
    tookMs: operational(integer().notNull(), 'How long measuring took, milliseconds'),
  },
  {
    resident: { select: true },
    member: { select: true },
    worker: { select: true, insert: true },
  },
  (self) => [index('promise_findings_latest').on(self.promiseId, self.checkedAt.desc())],
);
