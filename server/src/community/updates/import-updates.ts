import type { Tx } from '../../kernel/database/database.ts';
import { newId, type UpdateId } from '../../kernel/ids.ts';
import { type ImportedWorks, importWorks } from '../works/index.ts';
import { updates } from './tables.ts';

/** An update with a history, as it comes from elsewhere. `key` is the importer's own name for it. */
export type ImportedUpdate = Omit<typeof updates.$inferInsert, 'id' | 'createdBy'> & {
  key: string;
  works: ImportedWorks | null;
};

/** Adds updates and the works they announce, nobody being told; gives their ids by key. */
export async function importUpdates(
  tx: Tx,
  rows: readonly ImportedUpdate[],
): Promise<ReadonlyMap<string, UpdateId>> {
  const withIds = rows.map((row) => ({ ...row, id: newId<'update'>() }));
  if (withIds.length === 0) return new Map();
  await tx.insert(updates).values(withIds.map(({ works: _works, key: _key, ...update }) => update));
  await importWorks(
    tx,
    withIds.flatMap(({ works, id, clientId, projectId, publishedAt, withdrawnAt, ...update }) =>
      works
        ? [
            {
              ...works,
              ...{ updateId: id, clientId, projectId, publishedAt, cancelledAt: withdrawnAt },
              revision: [withdrawnAt, update.correctedAt].filter(Boolean).length,
              revisedAt: withdrawnAt ?? update.correctedAt ?? publishedAt ?? update.updatedAt,
            },
          ]
        : [],
    ),
  );
  return new Map(withIds.map(({ key, id }) => [key, id]));
}
