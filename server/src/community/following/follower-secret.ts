/** The secret a device holds for one project: the only way to show or end a following. */
import { z } from 'zod';
import type { Namespace } from '../../kernel/namespace.ts';
import { anyone, type NoScope, type Policy } from '../../kernel/policy.ts';

export const secretSchema = z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'is not a secret of ours');

/** Every device that shows the secret: the row rules then let it at exactly that following. */
export function followerHolders<I extends { secret: string }>(): Policy<I, NoScope> {
  return anyone(({ secret }, namespace) => heldBy(secretHash(namespace, secret)));
}

/** What is kept of a secret of 256 random bits. */
export function secretHash(namespace: Namespace, secret: string): Buffer {
  return namespace.keys.keyedHash('follower secrets', secret);
}

/** The row setting that holds a secret's hash. */
export function heldBy(hash: Buffer): { follower: string } {
  return { follower: hash.toString('hex') };
}
