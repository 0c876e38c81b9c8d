import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { type Answer, visitorOf } from '../../../kernel/http/visitor.ts';
import type { Namespace } from '../../../kernel/namespace.ts';
import type { CheckContext } from '../../../kernel/promise.ts';
import { systemTransaction } from '../../../kernel/system-transaction.ts';
import { createMember } from '../create-member.ts';
import { hashPassword } from '../password-hash.ts';
import { attemptKey } from '../sign-in.ts';
import { members, signInAttempts } from '../tables.ts';

/** A member without any grant, made for one check, who tries the real door. */
export interface TrialMember {
  /** Tries a password, from an unknown browser unless cookies are given. */
  try(password: 'right' | 'wrong', cookies?: string): Promise<Answer>;
  /** When the block of unknown browsers ends, and when it began. */
  block(): Promise<{ until: Date; since: Date } | undefined>;
  /** Lets the block end a second ago, as half an hour of waiting would. */
  endBlock(): Promise<void>;
  remove(): Promise<void>;
}

export async function trialMember(
  context: CheckContext,
  namespace: Namespace,
): Promise<TrialMember> {
  const { clock, log } = context.runtime;
  const email = `proef-${randomBytes(6).toString('hex')}@sitepodium.invalid`;
  const password = randomBytes(18).toString('base64url');
  const passwordHash = await hashPassword(password);
  const id = await systemTransaction({ namespace, clock, log }, 'promises.trial', ({ tx }) =>
    createMember(tx, { name: 'Proef', email, passwordHash, grants: [] }),
  );
  const visit = visitorOf(context, namespace);
  const isOurs = eq(signInAttempts.keyHash, attemptKey(namespace, email, ''));
  const { database } = namespace;
  return {
    try: (which, cookie) =>
      visit({
        path: '/api/members/sign-in',
        json: { email, password: which === 'right' ? password : 'geen wachtwoord van iemand' },
        ...(cookie ? { headers: { cookie, origin: namespace.origin } } : {}),
      }),
    async block() {
      const [row] = await database.reader('identity').select().from(signInAttempts).where(isOurs);
      return row?.blockedUntil ? { until: row.blockedUntil, since: row.lastFailureAt } : undefined;
    },
    endBlock: () =>
      database.transaction('identity', {}, async (tx) => {
        const blockedUntil = new Date(clock.now().getTime() - 1_000);
        await tx.update(signInAttempts).set({ blockedUntil }).where(isOurs);
      }),
    remove: () =>
      database.transaction('identity', {}, async (tx) => {
        await tx.delete(members).where(eq(members.id, id));
        await tx.delete(signInAttempts).where(isOurs);
      }),
  };
}
