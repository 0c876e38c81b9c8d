import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import { clients } from '../../community/clients/index.ts';
import { type Actor, resident } from '../../kernel/actor.ts';
import { recordAudit } from '../../kernel/audit.ts';
import type { Database } from '../../kernel/database/database.ts';
import type { Namespace } from '../../kernel/namespace.ts';
import { hashToken } from './create-employee.ts';
import { employees, employeeTokens, switches } from './tables.ts';

interface Shown {
  readonly authorization: string | undefined;
  readonly requestId: string;
}

/**
 * The employee whose bearer token this is, with the switch into this namespace if one is open.
 * A token that is nobody's, or no longer, is a failed login and goes into the platform's trail.
 */
export async function identifyEmployee(
  platform: Database,
  namespace: Namespace,
  { authorization, requestId }: Shown,
  now: Date,
): Promise<Actor | undefined> {
  if (!authorization?.startsWith('Bearer emp_')) return undefined;
  const found = await findEmployee(platform, namespace, authorization, now);
  if (!found) await recordFailure(platform, namespace, requestId);
  return found;
}

async function recordFailure(platform: Database, namespace: Namespace, requestId: string) {
  const who = { actor: resident, action: 'staff.identify', requestId };
  await platform.transaction('identity', {}, (tx) =>
    recordAudit(tx, who, {
      event: 'employee.sign-in-failed',
      subject: 'employees',
      details: { namespace: namespace.name },
    }),
  );
}

async function findEmployee(
  platform: Database,
  namespace: Namespace,
  authorization: string,
  now: Date,
): Promise<Actor | undefined> {
  const token = /^Bearer (emp_[A-Za-z0-9_-]{43})$/.exec(authorization)?.[1];
  if (!token) return undefined;
  const db = platform.reader('identity');
  const [employee] = await db
    .select({ employeeId: employees.id, name: employees.name })
    .from(employeeTokens)
    .innerJoin(employees, eq(employees.id, employeeTokens.employeeId))
    .where(
      and(
        eq(employeeTokens.hash, hashToken(token)),
        gt(employeeTokens.expiresAt, now),
        isNull(employees.leftAt),
      ),
    );
  if (!employee) return undefined;
  const [open] = await db
    .select({ id: switches.id, reason: switches.reason, until: switches.until })
    .from(switches)
    .where(
      and(
        eq(switches.employeeId, employee.employeeId),
        eq(switches.namespace, namespace.name),
        gt(switches.until, now),
        isNull(switches.closedAt),
      ),
    )
    .orderBy(desc(switches.openedAt))
    .limit(1);
  return {
    kind: 'employee',
    ...employee,
    switch: open ?? null,
    clientIds: open ? await clientIdsOf(namespace) : [],
  };
}

async function clientIdsOf(namespace: Namespace) {
  const rows = await namespace.database.reader('worker').select({ id: clients.id }).from(clients);
  return rows.map(({ id }) => id);
}
