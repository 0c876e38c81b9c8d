import { eq } from 'drizzle-orm';
import { employees, issueToken } from '../platform/staff/index.ts';
import { withRuntime } from './with-runtime.ts';

/** Prints a token for an employee. Whoever may run this on the machine holds its keys anyway. */
export async function issueStaffToken([verb, email]: readonly string[]): Promise<number> {
  if (verb !== 'token' || !email) {
    process.stderr.write('Usage: sitepodium staff token <e-mail>\n');
    return 2;
  }
  return withRuntime(async ({ platform, clock }) => {
    const token = await platform.database.transaction('worker', {}, async (tx) => {
      const [employee] = await tx.select().from(employees).where(eq(employees.email, email));
      return employee && !employee.leftAt ? issueToken(tx, employee.id, clock.now()) : undefined;
    });
    if (!token) {
      process.stderr.write(`There is no employee ${email}\n`);
      return 1;
    }
    process.stdout.write(`${token}\n`);
    return 0;
  });
}
