import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Tx } from '../../kernel/database/database.ts';
import { type MediaId, newId, type ProjectId } from '../../kernel/ids.ts';
import type { Namespace } from '../../kernel/namespace.ts';
import { requireFreeSlug } from './reserved-addresses.ts';
import { projects } from './tables.ts';
import { unusedCodes } from './unused-codes.ts';

/** A project as it comes from elsewhere, complete and public. */
export type ImportedProject = Omit<
  typeof projects.$inferInsert,
  'id' | 'coverId' | 'createdAt' | 'moderation'
> & {
  moderation?: 'off' | 'pre' | 'post';
};

/** Adds projects in one statement; gives their ids by slug. Runs as the worker. */
export async function importProjects(
  tx: Tx,
  rows: readonly ImportedProject[],
): Promise<ReadonlyMap<string, ProjectId>> {
  for (const { slug } of rows) requireFreeSlug(slug);
  const codes = await unusedCodes(tx, rows.length);
  const withIds = rows.map((row, at) => ({ code: codes[at], ...row, id: newId<'project'>() }));
  if (withIds.length > 0) await tx.insert(projects).values(withIds);
  return new Map(withIds.map(({ slug, id }) => [slug, id]));
}

/** Sets the picture at the top of a project's page. */
export async function setCover(tx: Tx, projectId: ProjectId, coverId: MediaId): Promise<void> {
  await tx.update(projects).set({ coverId }).where(eq(projects.id, projectId));
}

/** Listed projects that have no picture at the top yet, the latest news first. */
export async function projectsWithoutCover({ database }: Namespace) {
  return database
    .reader('worker')
    .select({ id: projects.id, clientId: projects.clientId, slug: projects.slug })
    .from(projects)
    .where(and(isNull(projects.coverId), eq(projects.isProbe, false)))
    .orderBy(desc(projects.lastUpdateAt))
    .limit(1000);
}
