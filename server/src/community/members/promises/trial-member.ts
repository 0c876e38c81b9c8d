import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { type Answer, type Visit, visitorOf } from '../../../kernel/http/visitor.ts';
import type { Namespace } from '../../../kernel/namespace.ts';
import type { CheckContext } from '../../../kernel/promise.ts';
import { systemTransaction } from '../../../kernel/system-transaction.ts';
import { createMember, type NewMember } from '../create-member.ts';
import { forgetAttempts } from '../forget-attempts.ts';
import { hashPassword } from '../password-hash.ts';
import { attemptKey } from '../sign-in.ts';
import { members, signInAttempts } from '../tables.ts';

/** The doors a member signs in by. */
export const memberDoors = ['API', 'page'] as const;
export type MemberDoor = (typeof memberDoors)[number];

/** A member made for one check, who tries the real doors; may do nothing unless given grants. */
export interface TrialMember {
  /** Tries a password, from an unknown browser unless cookies are given. */
  try(password: 'right' | 'wrong', door: MemberDoor, cookies?: string): Promise<Answer>;
  /** When the block of unknown browsers ends, and when it began. */
  block(): Promise<{ until: Date; since: Date } | undefined>;
  /** Lets time pass for the block: it ends this much later than now, or ended earlier if negative. */
  endBlockIn(ms: number): Promise<void>;
  remove(): Promise<void>;
}

export async function trialMember(
  context: CheckContext,
  namespace: Namespace,
  { name = 'Proef', grants = [] }: Partial<Pick<NewMember, 'name' | 'grants'>> = {},
): Promise<TrialMember> {
  const { clock, log } = context.runtime;
  const email = `proef-${randomBytes(6).toString('hex')}@sitepodium.invalid`;
  const rightPassword = randomBytes(18).toString('base64url');
  const passwordHash = await hashPassword(rightPassword);
  const id = await systemTransaction({ namespace, clock, log }, 'promises.trial', ({ tx }) =>
    createMember(tx, { name, email, passwordHash, grants }),
  );
  const visit = visitorOf(context, namespace);
  const isOurs = eq(signInAttempts.keyHash, attemptKey(namespace, email, ''));
  const { database } = namespace;
  return {
    try(which, door, cookie) {
      const password = which === 'right' ? rightPassword : 'geen wachtwoord van iemand';
      const headers: Record<string, string> = cookie ? { cookie, origin: namespace.origin } : {};
      return visit({ ...knockAt[door](email, password), headers });
    },
    async block() {
      const [row] = await database.reader('identity').select().from(signInAttempts).where(isOurs);
      return row?.blockedUntil ? { until: row.blockedUntil, since: row.lastFailureAt } : undefined;
    },
    endBlockIn: (ms) =>
      database.transaction('identity', {}, async (tx) => {
        const blockedUntil = new Date(clock.now().getTime() + ms);
        await tx.update(signInAttempts).set({ blockedUntil }).where(isOurs);
      }),
    async remove() {
      await database.transaction('identity', {}, (tx) =>
        tx.delete(members).where(eq(members.id, id)),
      );
      await forgetAttempts(namespace, [email]);
    },
  };
}

const knockAt: Record<MemberDoor, (email: string, password: string) => Visit> = {
  API: (email, password) => ({ path: '/api/members/sign-in', json: { email, password } }),
  page: (email, password) => ({ path: '/portal/sign-in?/signIn', form: { email, password } }),
};
