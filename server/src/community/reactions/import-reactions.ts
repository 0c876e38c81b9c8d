import { eq } from 'drizzle-orm';
import type { Tx } from '../../kernel/database/database.ts';
import type { UpdateId } from '../../kernel/ids.ts';
import type { Namespace } from '../../kernel/namespace.ts';
import { reactionCounts } from './tables.ts';

export type ImportedReactions = typeof reactionCounts.$inferInsert;

/** Adds numbers that come from elsewhere. */
export async function importReactions(tx: Tx, rows: readonly ImportedReactions[]): Promise<void> {
  if (rows.length > 0) await tx.insert(reactionCounts).values([...rows]);
}

/** Forgets every reaction to an update: for checks, which leave nothing behind. */
export async function forgetReactions({ database }: Namespace, updateId: UpdateId): Promise<void> {
  await database.transaction('worker', {}, async (tx) => {
    await tx.delete(reactionCounts).where(eq(reactionCounts.updateId, updateId));
  });
}
