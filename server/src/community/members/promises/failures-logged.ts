import { and, eq } from 'drizzle-orm';
import { CommittedRefusal } from '../../../kernel/action.ts';
import { auditLog } from '../../../kernel/audit.ts';
import { serveWithActions } from '../../../kernel/http/faulty-server.ts';
import { type CheckContext, findingOf, promise } from '../../../kernel/promise.ts';
import { signIn } from '../sign-in.ts';
import { trialMember } from './trial-member.ts';

export const failuresLogged = promise<CheckContext>({
  id: 'S2.3-failures-logged',
  kind: 'E',
  statement: 'Every failed login, of ordinary and administrative users, is logged.',
  how: 'A login is failed at every door in every namespace. The audit trail must hold exactly one entry for it, found by the number of the request.',
  cadenceS: 6 * 3600,
  async check(context, broken) {
    const { namespaces } = context.runtime.platform;
    const faults: string[] = [];
    for (const namespace of namespaces) {
      const member = await trialMember(broken ?? context, namespace);
      const { headers } = await member.try('wrong').finally(() => member.remove());
      const isIt = and(
        eq(auditLog.requestId, String(headers['x-request-id'])),
        eq(auditLog.event, 'member.sign-in-failed'),
      );
      const entries = await namespace.database.reader('worker').$count(auditLog, isIt);
      if (entries !== 1) faults.push(`${namespace.name}: ${entries} entries for one failure`);
    }
    return findingOf(`${namespaces.length} failures, ${namespaces.length} entries`, faults);
  },
  breakIt: (context) =>
    serveWithActions(context, () => [
      {
        ...signIn,
        // A door that refuses without keeping what it wrote about it.
        run: async (call, input, attempt) => {
          const result = await signIn.run(call, input, attempt);
          if (result instanceof CommittedRefusal) throw result.error;
          return result;
        },
      },
    ]),
});
