import type { Tx } from '../../kernel/database/database.ts';
import { newId, type PhaseId } from '../../kernel/ids.ts';
import { phases } from './tables.ts';

/** A phase as it comes from elsewhere. */
type ImportedPhase = Omit<typeof phases.$inferInsert, 'id'>;

/** Adds phases in one statement; gives their ids in the same order. */
export async function importPhases(tx: Tx, rows: readonly ImportedPhase[]): Promise<PhaseId[]> {
  const withIds = rows.map((row) => ({ ...row, id: newId<'phase'>() }));
  if (withIds.length > 0) await tx.insert(phases).values(withIds);
  return withIds.map(({ id }) => id);
}
