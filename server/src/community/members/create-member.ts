import type { Level } from '../../kernel/actor.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { type ClientId, type MemberId, newId, type ProjectId } from '../../kernel/ids.ts';
import { accounts, grants, members } from './tables.ts';

export interface NewMember {
  readonly name: string;
  readonly email: string;
  /** As hashPassword made it. */
  readonly passwordHash: string;
  readonly grants: readonly { level: Level; clientId: ClientId; projectId: ProjectId | null }[];
}

/** Adds a member who can sign in, with their grants. Runs as the worker. */
export async function createMember(tx: Tx, member: NewMember): Promise<MemberId> {
  const id = newId<'member'>();
  const { name, passwordHash } = member;
  const email = member.email.toLowerCase();
  await tx.insert(members).values({ id, name, email, emailVerified: true });
  await tx
    .insert(accounts)
    .values({ accountId: id, providerId: 'credential', userId: id, password: passwordHash });
  if (member.grants.length > 0) {
    await tx.insert(grants).values(member.grants.map((grant) => ({ memberId: id, ...grant })));
  }
  return id;
}
