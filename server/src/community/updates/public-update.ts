import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Reader } from '../../kernel/database/database.ts';
import { notFound } from '../../kernel/errors.ts';
import { idSchema, type UpdateId } from '../../kernel/ids.ts';
import { loadPublicProject, type PublicProject, slugSchema } from '../projects/index.ts';
import { updates } from './tables.ts';

/** The input that names one update as residents do. */
export const publicUpdateInput = { slug: slugSchema, updateId: idSchema<'update'>() };
export const thePublicUpdate = z.strictObject(publicUpdateInput);

/** What pages that show this update are tagged with, besides the tag of its project. */
export const updateTag = (updateId: UpdateId): string => `update:${updateId}`;

/**
 * The project of a published update, for what residents say about it. Throws not-found for one that
 * is hidden or withdrawn: nothing is said about those.
 */
export async function loadProjectOfUpdate(
  db: Reader,
  { slug, updateId }: { slug: string; updateId: UpdateId },
): Promise<PublicProject> {
  const project = await loadPublicProject(db, slug);
  const [row] = await db
    .select({ id: updates.id })
    .from(updates)
    .where(
      and(
        eq(updates.id, updateId),
        eq(updates.projectId, project.id),
        eq(updates.state, 'published'),
      ),
    );
  if (!row) throw notFound();
  return project;
}
