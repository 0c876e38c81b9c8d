import { inArray } from 'drizzle-orm';
import type { Namespace } from '../../kernel/namespace.ts';
import { attemptKey } from './sign-in.ts';
import { signInAttempts } from './tables.ts';

/** Forgets what strangers have tried with these addresses: for checks, which leave nothing behind. */
export async function forgetAttempts(
  namespace: Namespace,
  emails: readonly string[],
): Promise<void> {
  const hashes = emails.map((email) => attemptKey(namespace, email.trim().toLowerCase(), ''));
  if (hashes.length === 0) return;
  await namespace.database.transaction('identity', {}, async (tx) => {
    await tx.delete(signInAttempts).where(inArray(signInAttempts.keyHash, hashes));
  });
}
