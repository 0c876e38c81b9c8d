import { eq } from 'drizzle-orm';
import { serveWithActions } from '../../../kernel/http/faulty-server.ts';
import { type CheckContext, findingOf, promise } from '../../../kernel/promise.ts';
import { blockMs, mostFailures } from '../attempts.ts';
import { attemptKey, signIn } from '../sign-in.ts';
import { signInAttempts } from '../tables.ts';
import { type TrialMember, trialMember } from './trial-member.ts';

export const lockout = promise<CheckContext>({
  id: 'S2.3-lockout',
  kind: 'E',
  statement: 'After 5 failed logins the user is blocked for 30 minutes, on every login door.',
  how: 'A member made for the occasion fails five times at the real door. The right password must then be refused, but not on the device that had signed in before; the block must last thirty minutes, and end.',
  cadenceS: 6 * 3600,
  async check(context, broken) {
    const faults: string[] = [];
    const namespaces = context.runtime.platform.namespaces.slice(0, 1);
    for (const namespace of namespaces) {
      const member = await trialMember(broken ?? context, namespace);
      try {
        faults.push(...(await tryDoor(member)));
      } finally {
        await member.remove();
      }
    }
    return findingOf(
      `blocked after ${mostFailures} failures for ${blockMs / 60_000} minutes, known device let in`,
      faults,
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

async function tryDoor(member: TrialMember): Promise<string[]> {
  const faults: string[] = [];
  const expect = (is: number, wanted: number, what: string) => {
    if (is !== wanted) faults.push(`${what}: answered ${is} instead of ${wanted}`);
  };
  const first = await member.try('right');
  expect(first.status, 200, 'the right password');
  const knownDevice = first.setCookies.map((line) => line.split(';')[0]).join('; ');
  for (let failure = 1; failure <= mostFailures; failure += 1) {
    expect((await member.try('wrong')).status, 403, `failure ${failure}`);
  }
  expect((await member.try('right')).status, 403, 'the right password while blocked');
  expect((await member.try('right', knownDevice)).status, 200, 'the known device');
  const block = await member.block();
  const lastsMs = block ? block.until.getTime() - block.since.getTime() : 0;
  expect(lastsMs, blockMs, 'length of the block in milliseconds');
  await member.endBlock();
  expect((await member.try('right')).status, 200, 'the right password after the block');
  return faults;
}
