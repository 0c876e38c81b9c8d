/**
 * Failed sign-ins. Five in a row block for thirty minutes, per address and known device: a stranger
 * who guesses blocks strangers, not the device that has signed in before. Addresses that do not
 * exist are counted alike, so a block tells nothing. An attempt is counted before the password is
 * looked at, so that many at once get no more tries than one after the other.
 */
import { eq } from 'drizzle-orm';
import type { Tx } from '../../kernel/database/database.ts';
import { signInAttempts } from './tables.ts';

export const mostFailures = 5;
export const blockMs = 30 * 60 * 1000;

/** Counts an attempt as failed until it succeeds. False: blocked, and not counted. */
export async function reserveAttempt(tx: Tx, keyHash: Buffer, now: Date): Promise<boolean> {
  await tx.insert(signInAttempts).values({ keyHash, lastFailureAt: now }).onConflictDoNothing();
  const [row] = await tx
    .select()
    .from(signInAttempts)
    .where(eq(signInAttempts.keyHash, keyHash))
    .for('update');
  if (!row) throw new Error('A count of attempts just made is not there');
  if (row.blockedUntil && row.blockedUntil > now) return false;
  const failures = row.blockedUntil ? 1 : row.failures + 1;
  const blockedUntil = failures >= mostFailures ? new Date(now.getTime() + blockMs) : null;
  await tx
    .update(signInAttempts)
    .set({ failures, blockedUntil, lastFailureAt: now })
    .where(eq(signInAttempts.keyHash, keyHash));
  return true;
}

/** A success ends the row of failures. */
export async function forgetFailures(tx: Tx, keyHash: Buffer): Promise<void> {
  await tx.delete(signInAttempts).where(eq(signInAttempts.keyHash, keyHash));
}
