import { createHash, randomBytes } from 'node:crypto';
import type { Reader, Tx } from '../../kernel/database/database.ts';
import { type EmployeeId, newId } from '../../kernel/ids.ts';
import { employees, employeeTokens } from './tables.ts';

const tokenLifetimeMs = 8 * 60 * 60 * 1000;

export async function createEmployee(
  tx: Tx,
  person: { name: string; email: string },
): Promise<EmployeeId> {
  const id = newId<'employee'>();
  await tx.insert(employees).values({ id, ...person });
  return id;
}

/** A token of 256 random bits that recognises an employee for one working day; kept as a hash. */
export async function issueToken(tx: Tx, employeeId: EmployeeId, now: Date): Promise<string> {
  const token = `emp_${randomBytes(32).toString('base64url')}`;
  await tx.insert(employeeTokens).values({
    hash: hashToken(token),
    employeeId,
    expiresAt: new Date(now.getTime() + tokenLifetimeMs),
  });
  return token;
}

/** What is kept of a token; it is random enough for a fast hash. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Whether the platform owner has anyone yet. */
export async function hasEmployees(db: Reader): Promise<boolean> {
  return (await db.$count(employees)) > 0;
}
