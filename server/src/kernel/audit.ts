/** The audit trail of one database: who did what to what, written in the transaction that did it. */

import { sql } from 'drizzle-orm';
import { index, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Actor } from './actor.ts';
import { operational, personal, table } from './column.ts';
import { ownClients } from './database/access.ts';
import type { Tx } from './database/database.ts';

export interface AuditEntry {
  /** Past tense, as in `update.published`. */
  readonly event: string;
  readonly subject: string;
  readonly clientId?: string;
  /** Facts about the event; never what people wrote. */
  readonly details?: Readonly<Record<string, string | number | boolean | null>>;
}

export const auditLog = table(
  'audit_log',
  'Who did what to what: one row for every change, added with it and never altered.',
  {
    id: operational(uuid().primaryKey().default(sql`uuidv7()`), 'Orders the entries'),
    at: operational(timestamp({ withTimezone: true }).notNull().defaultNow(), 'When it happened', {
      keep: 'P7Y',
    }),
    actorKind: operational(text().notNull(), 'Resident, member, employee or system'),
    actorId: personal(text(), {
      of: 'member',
      purpose: 'Accountability: which member or employee acted; empty for residents',
      keep: 'P7Y',
      anonymise: 'replace',
    }),
    switchId: operational(text(), 'The switch under which an employee acted', { of: 'employee' }),
    action: operational(text().notNull(), 'The action that did it'),
    event: operational(text().notNull(), 'What happened'),
    subject: operational(text().notNull(), 'What it happened to'),
    clientId: operational(uuid(), 'Whose data it was'),
    details: operational(jsonb().notNull().default({}), 'Facts about the event'),
    requestId: operational(text().notNull(), 'Links the entry to the request in the log'),
  },
  {
    resident: { insert: "actor_kind = 'resident'" },
    identity: { insert: true },
    member: { insert: true, select: ownClients },
    worker: { insert: true, select: true },
  },
  (self) => [index('audit_log_by_subject').on(self.subject, self.at)],
);

/** Adds an entry to the trail. Accepts only an open transaction, so it commits with what it tells. */
export async function recordAudit(
  tx: Tx,
  who: { actor: Actor; action: string; requestId: string },
  entry: AuditEntry,
): Promise<void> {
  await tx.insert(auditLog).values({
    actorKind: who.actor.kind,
    actorId: actorIdOf(who.actor),
    switchId: who.actor.kind === 'employee' ? (who.actor.switch?.id ?? null) : null,
    action: who.action,
    event: entry.event,
    subject: entry.subject,
    clientId: entry.clientId ?? null,
    details: entry.details ?? {},
    requestId: who.requestId,
  });
}

function actorIdOf(actor: Actor): string | null {
  if (actor.kind === 'member') return actor.memberId;
  if (actor.kind === 'employee') return actor.employeeId;
  return actor.kind === 'system' ? actor.task : null;
}
