import { randomBytes } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { CommittedRefusal } from '../../../kernel/action.ts';
import { auditLog } from '../../../kernel/audit.ts';
import type { Database } from '../../../kernel/database/database.ts';
import { serveWithActions } from '../../../kernel/http/faulty-server.ts';
import { type Answer, visitorOf } from '../../../kernel/http/visitor.ts';
import type { Namespace } from '../../../kernel/namespace.ts';
import { type CheckContext, findingOf, promise, some } from '../../../kernel/promise.ts';
import { signIn } from '../sign-in.ts';
import { memberDoors, trialMember } from './trial-member.ts';

export const failuresLogged = promise<CheckContext>({
  id: 'S2.3-failures-logged',
  kind: 'E',
  statement: {
    nl: 'Elke mislukte aanmelding, van gewone gebruikers en beheerders, wordt vastgelegd.',
    en: 'Every failed login, of ordinary and administrative users, is logged.',
    de: 'Jede fehlgeschlagene Anmeldung, von Benutzern und Verwaltern, wird protokolliert.',
  },
  how: {
    nl: 'Bij elke deur mislukt een aanmelding: van een lid bij de API en op de aanmeldpagina, en met een ongeldige sleutel van een medewerker. Het auditspoor moet voor elk precies één regel hebben, gevonden op het nummer van het verzoek.',
    en: 'A login is failed at every door: by a member at the API and at the sign-in page, and with an invalid token of an employee. The audit trail must hold exactly one entry for each, found by the number of the request.',
    de: 'An jeder Tür schlägt eine Anmeldung fehl: als Mitglied an der API und auf der Anmeldeseite, und mit einem ungültigen Schlüssel eines Mitarbeiters. Die Prüfspur muss für jede genau einen Eintrag haben, gefunden über die Nummer der Anfrage.',
  },
  cadenceS: 6 * 3600,
  async check(context, broken) {
    const at = broken ?? context;
    const namespaces = some(at.runtime.platform.namespaces, 3);
    const found = (await Promise.all(namespaces.map((each) => failAtEveryDoor(at, each)))).flat();
    const faults = found
      .filter(({ entries }) => entries !== 1)
      .map(({ door, entries }) => `${door}: ${entries} entries for one failure`);
    return findingOf(
      `${found.length} failures at ${doors} kinds of doors, one entry each`,
      faults,
      {
        found,
      },
    );
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

const doors = memberDoors.length + 1;

/** Fails once at each door of a namespace; gives how many entries each failure left. */
async function failAtEveryDoor(at: CheckContext, namespace: Namespace) {
  const { database, name } = namespace;
  const member = await trialMember(at, namespace);
  const found: { door: string; entries: number }[] = [];
  try {
    for (const door of memberDoors) {
      const answer = await member.try('wrong', door);
      const entries = await countEntries(database, 'member.sign-in-failed', answer);
      found.push({ door: `${door} of ${name}`, entries });
    }
  } finally {
    await member.remove();
  }
  const authorization = `Bearer emp_${randomBytes(32).toString('base64url')}`;
  const answer = await visitorOf(at, namespace)({ path: '/api/trust', headers: { authorization } });
  const platform = at.runtime.platform.database;
  const entries = await countEntries(platform, 'employee.sign-in-failed', answer);
  return [...found, { door: `token at ${name}`, entries }];
}

function countEntries(database: Database, event: string, { headers }: Answer): Promise<number> {
  const isIt = and(
    eq(auditLog.requestId, String(headers['x-request-id'])),
    eq(auditLog.event, event),
  );
  return database.reader('worker').$count(auditLog, isIt);
}
