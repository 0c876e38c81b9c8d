/** Writing works: always within the transaction of the update that announces them. */
import { eq } from 'drizzle-orm';
import type { Tx } from '../../kernel/database/database.ts';
import type { UpdateId } from '../../kernel/ids.ts';
import type { ProjectScope } from '../../kernel/policy.ts';
import type { WorksInput } from './schemas.ts';
import { works } from './tables.ts';

type Owner = Pick<ProjectScope, 'clientId' | 'projectId'>;

/** Sets what an update announces; null takes the announcement back. */
export async function announceWorks(
  tx: Tx,
  { clientId, projectId }: Owner,
  updateId: UpdateId,
  input: WorksInput | null,
): Promise<void> {
  if (!input) {
    await tx.delete(works).where(eq(works.updateId, updateId));
    return;
  }
  const fields = {
    title: input.title,
    startsAt: new Date(input.startsAt),
    endsAt: new Date(input.endsAt),
    dailyFrom: input.dailyFrom ?? null,
    dailyUntil: input.dailyUntil ?? null,
    nuisance: input.nuisance,
    passability: input.passability,
  };
  await tx
    .insert(works)
    .values({ clientId, projectId, updateId, ...fields })
    .onConflictDoUpdate({ target: works.updateId, set: fields });
}

/** Shows an update's works to residents from now on. */
export async function publishWorks(tx: Tx, updateId: UpdateId, at: Date): Promise<void> {
  await tx.update(works).set({ publishedAt: at }).where(eq(works.updateId, updateId));
}

/** Calls an update's works off; they stay visible as cancelled. */
export async function cancelWorks(tx: Tx, updateId: UpdateId, at: Date): Promise<void> {
  await tx.update(works).set({ cancelledAt: at }).where(eq(works.updateId, updateId));
}

/** Works as they come from elsewhere; the update they belong to says the rest. */
export type ImportedWorks = Pick<
  typeof works.$inferInsert,
  'title' | 'startsAt' | 'endsAt' | 'dailyFrom' | 'dailyUntil' | 'nuisance' | 'passability'
>;

/** Adds works in one statement. */
export async function importWorks(
  tx: Tx,
  rows: readonly (typeof works.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0) await tx.insert(works).values([...rows]);
}
