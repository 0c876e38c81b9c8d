import { eq } from 'drizzle-orm';
import { serveWithActions } from '../../../kernel/http/faulty-server.ts';
import { type CheckContext, findingOf, promise, some } from '../../../kernel/promise.ts';
import { blockMs, mostFailures } from '../attempts.ts';
import { attemptKey, signIn } from '../sign-in.ts';
import { signInAttempts } from '../tables.ts';
import { memberDoors, type TrialMember, trialMember } from './trial-member.ts';

export const lockout = promise<CheckContext>({
  id: 'S2.3-lockout',
  kind: 'E',
  statement: {
    nl: 'Na 5 mislukte pogingen is de gebruiker 30 minuten geblokkeerd, bij elke deur.',
    en: 'After 5 failed logins the user is blocked for 30 minutes, on every login door.',
    de: 'Nach 5 Fehlversuchen ist der Benutzer 30 Minuten gesperrt, an jeder Tür.',
  },
  how: {
    nl: 'Een lid dat hiervoor gemaakt wordt, faalt vijf keer, om en om bij de API en de aanmeldpagina. Het juiste wachtwoord moet dan bij beide geweigerd worden, ook op 29:59, en op 30:01 werken; een toestel dat al eerder was aangemeld moet de hele tijd binnenkomen. Telkens in één namespace.',
    en: 'A member made for the occasion fails five times, at the API and the sign-in page in turn. The right password must then be refused at both, also at 29:59, and accepted at 30:01; a device that had signed in before must be let in all the time. One namespace each time.',
    de: 'Ein dafür angelegtes Mitglied scheitert fünfmal, abwechselnd an der API und an der Anmeldeseite. Das richtige Passwort muss dann an beiden abgelehnt werden, auch bei 29:59, und bei 30:01 gelten; ein Gerät, das schon angemeldet war, muss die ganze Zeit hineinkommen. Jedes Mal in einem Namensraum.',
  },
  cadenceS: 6 * 3600,
  async check(context, broken) {
    const at = broken ?? context;
    const faults: string[] = [];
    const namespaces = some(at.runtime.platform.namespaces, 1);
    for (const namespace of namespaces) {
      const member = await trialMember(at, namespace);
      try {
        faults.push(...(await tryDoors(member)));
      } finally {
        await member.remove();
      }
    }
    const minutes = blockMs / 60_000;
    return findingOf(
      `blocked after ${mostFailures} failures at ${memberDoors.length} doors, for ${minutes} minutes, but for the known device`,
      faults,
      { namespaces: namespaces.map(({ name }) => name), doors: memberDoors, blockMs },
    );
  },
  breakIt: (context) =>
    serveWithActions(context, () => [
      {
        ...signIn,
        // A door that forgets every failure before it looks.
        prepare: async (call, credentials) => {
          const isTheirs = eq(
            signInAttempts.keyHash,
            attemptKey(call.namespace, credentials.email, ''),
          );
          await call.namespace.database.transaction('identity', {}, (tx) =>
            tx.delete(signInAttempts).where(isTheirs),
          );
          if (!signIn.prepare) throw new Error('Signing in prepares nothing');
          return signIn.prepare(call, credentials);
        },
      },
    ]),
});

const almostOverMs = 1_000;

async function tryDoors(member: TrialMember): Promise<string[]> {
  const faults: string[] = [];
  const expect = (is: number, wanted: number, what: string) => {
    if (is !== wanted) faults.push(`${what}: answered ${is} instead of ${wanted}`);
  };
  const first = await member.try('right', 'API');
  expect(first.status, 200, 'the right password');
  const knownDevice = first.setCookies.map((line) => line.split(';')[0]).join('; ');
  for (let failure = 1; failure <= mostFailures; failure += 1) {
    const door = failure % 2 === 0 ? 'page' : 'API';
    expect((await member.try('wrong', door)).status, 403, `failure ${failure}`);
  }
  for (const door of memberDoors) {
    expect(
      (await member.try('right', door)).status,
      403,
      `the right password while blocked, ${door}`,
    );
  }
  expect((await member.try('right', 'API', knownDevice)).status, 200, 'the known device');
  const block = await member.block();
  const lastsMs = block ? block.until.getTime() - block.since.getTime() : 0;
  expect(lastsMs, blockMs, 'length of the block in milliseconds');
  faults.push(...(await tryJustBeforeEnd(member)));
  await member.endBlockIn(-almostOverMs);
  expect((await member.try('right', 'API')).status, 200, 'the right password at 30:01');
  return faults;
}

/** An answer that took longer than what was left of the block tells nothing. */
async function tryJustBeforeEnd(member: TrialMember): Promise<string[]> {
  const startedAt = performance.now();
  await member.endBlockIn(almostOverMs);
  const { status } = await member.try('right', 'API');
  const wasInTime = performance.now() - startedAt < almostOverMs;
  return status === 403 || !wasInTime ? [] : [`the right password at 29:59: answered ${status}`];
}
