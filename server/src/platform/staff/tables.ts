import { index, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { confidential, operational, personal, table } from '../../kernel/column.ts';
import { wholeNamespace } from '../../kernel/database/access.ts';
import type { EmployeeId } from '../../kernel/ids.ts';
import { bytes } from '../../kernel/sealed-column.ts';

const moment = () => timestamp({ withTimezone: true });

export const employees = table(
  'employees',
  'People of the platform owner.',
  {
    id: operational(
      uuid().$type<EmployeeId>().primaryKey().defaultRandom(),
      'Identifies the employee',
      {
        of: 'employee',
      },
    ),
    name: personal(text().notNull(), {
      of: 'employee',
      purpose: 'Accountability: who acted',
      keep: 'P7Y',
      anonymise: 'replace',
    }),
    email: personal(text().notNull().unique(), {
      of: 'employee',
      purpose: 'Names the employee in the directory',
      keep: 'P7Y',
      anonymise: 'replace',
    }),
    leftAt: operational(moment(), 'Since when all access is gone', { of: 'employee' }),
  },
  { identity: { select: true }, member: { select: true }, worker: wholeNamespace },
);

export const employeeTokens = table(
  'employee_tokens',
  'What an employee shows to be recognised; only hashes are kept.',
  {
    hash: confidential(bytes().primaryKey(), {
      of: 'employee',
      purpose: 'Recognises the token without keeping it',
      keep: 'P1D',
      anonymise: 'drop-row',
    }),
    employeeId: operational(
      uuid()
        .$type<EmployeeId>()
        .notNull()
        .references(() => employees.id, { onDelete: 'cascade' }),
      'Whose token',
      { of: 'employee' },
    ),
    expiresAt: operational(moment().notNull(), 'When it ends', { of: 'employee' }),
  },
  { identity: { select: true }, worker: wholeNamespace },
);

export const switches = table(
  'switches',
  'Entries of employees into one namespace: why, and until when.',
  {
    id: operational(uuid().primaryKey().defaultRandom(), 'Identifies the switch'),
    employeeId: operational(
      uuid()
        .$type<EmployeeId>()
        .notNull()
        .references(() => employees.id),
      'Who',
      {
        of: 'employee',
        keep: 'P7Y',
      },
    ),
    namespace: operational(text().notNull(), 'Into which namespace', { keep: 'P7Y' }),
    reason: operational(text().notNull(), 'Why', { keep: 'P7Y' }),
    openedAt: operational(moment().notNull(), 'Since when', { keep: 'P7Y' }),
    until: operational(moment().notNull(), 'Until when at the latest', { keep: 'P7Y' }),
    closedAt: operational(moment(), 'When it was ended earlier', { keep: 'P7Y' }),
  },
  {
    identity: { select: true },
    member: { select: true, insert: true, update: true, changes: ['closed_at'] },
    worker: wholeNamespace,
  },
  (self) => [index('switches_by_employee').on(self.employeeId, self.namespace, self.until)],
);
