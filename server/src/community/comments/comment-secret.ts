/** The secret a device keeps for a comment it sent: with it, and with nothing else, it takes it back. */
import { z } from 'zod';
import type { Namespace } from '../../kernel/namespace.ts';
import { anyone, type NoScope, type Policy } from '../../kernel/policy.ts';

export const secretSchema = z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'is not a secret of ours');

/** Every device that shows the secret: the row rules then let it at exactly that comment. */
export function secretHolders<I extends { secret: string }>(): Policy<I, NoScope> {
  return anyone(({ secret }, namespace) => heldBy(secretHash(namespace, secret)));
}

/** What is kept of a secret of 256 random bits. */
export function secretHash(namespace: Namespace, secret: string): Buffer {
  return namespace.keys.keyedHash('comment secrets', secret);
}

/** The row setting that holds a secret's hash. */
export function heldBy(hash: Buffer): { claim: string } {
  return { claim: hash.toString('hex') };
}
