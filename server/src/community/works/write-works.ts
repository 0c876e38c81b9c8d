/** Writing works: always within the transaction of the update that announces them. */
import { eq, sql } from 'drizzle-orm';
import type { Tx } from '../../kernel/database/database.ts';
import type { UpdateId } from '../../kernel/ids.ts';
import type { ProjectScope } from '../../kernel/policy.ts';
import type { WorksInput, WorksWhen } from './schemas.ts';
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
    ...timesOf(input),
    nuisance: input.nuisance,
    passability: input.passability,
    ...(input.map === undefined ? {} : { map: input.map }),
  };
  await tx
    .insert(works)
    .values({ clientId, projectId, updateId, ...fields })
    .onConflictDoUpdate({ target: works.updateId, set: fields });
}

/** Shows an update's works to residents from now on. */
export async function publishWorks(tx: Tx, updateId: UpdateId, at: Date): Promise<void> {
  await tx
    .update(works)
    .set({ publishedAt: at, revision: 0, revisedAt: at })
    .where(eq(works.updateId, updateId));
}

/** Calls an update's works off; they stay visible as cancelled. */
export async function cancelWorks(tx: Tx, updateId: UpdateId, at: Date): Promise<void> {
  await reviseWorks(tx, updateId, at, { cancelledAt: at });
}

/** Moves an update's published works; false when it announces none. */
export async function moveWorks(
  tx: Tx,
  updateId: UpdateId,
  at: Date,
  when: WorksWhen,
): Promise<boolean> {
  return reviseWorks(tx, updateId, at, timesOf(when));
}

/**
 * Something that calendars show of an update's published works has changed: `change`, or the words of
 * the update itself. Calendars take over an entry only when its number goes up (RFC 5545, 3.8.7.4).
 */
export async function reviseWorks(
  tx: Tx,
  updateId: UpdateId,
  at: Date,
  change: Partial<typeof works.$inferInsert> = {},
): Promise<boolean> {
  const revised = await tx
    .update(works)
    .set({ ...change, revision: sql`${works.revision} + 1`, revisedAt: at })
    .where(eq(works.updateId, updateId))
    .returning({ id: works.id });
  return revised.length > 0;
}

function timesOf({ startsAt, endsAt, dailyFrom, dailyUntil }: WorksWhen) {
  return {
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
    dailyFrom: dailyFrom ?? null,
    dailyUntil: dailyUntil ?? null,
  };
}

/** Works as they come from elsewhere; the update they belong to says the rest. */
export type ImportedWorks = Pick<
  typeof works.$inferInsert,
  'title' | 'startsAt' | 'endsAt' | 'dailyFrom' | 'dailyUntil' | 'nuisance' | 'passability' | 'map'
>;

/** Adds works in one statement. */
export async function importWorks(
  tx: Tx,
  rows: readonly (typeof works.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0) await tx.insert(works).values([...rows]);
}
