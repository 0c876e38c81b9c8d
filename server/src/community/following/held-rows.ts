/** What is kept of a follower, counted without being that device: for checks of what we promise it. */
import { eq } from 'drizzle-orm';
import type { Namespace } from '../../kernel/namespace.ts';
import { secretHash } from './follower-secret.ts';
import { followers } from './tables.ts';

/** The ids of the rows that the secret opens: one, or none. */
export async function rowsHeldBy(namespace: Namespace, secret: string): Promise<string[]> {
  const rows = await namespace.database
    .reader('worker')
    .select({ id: followers.id })
    .from(followers)
    .where(eq(followers.secretHash, secretHash(namespace, secret)))
    .limit(2);
  return rows.map(({ id }) => id);
}

/** Removes what the secret opens: a check cleans up behind itself, also when it found a fault. */
export async function removeFollower(namespace: Namespace, secret: string): Promise<void> {
  await namespace.database.transaction('worker', {}, async (tx) => {
    await tx.delete(followers).where(eq(followers.secretHash, secretHash(namespace, secret)));
  });
}
