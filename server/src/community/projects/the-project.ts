import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Reader } from '../../kernel/database/database.ts';
import { notFound } from '../../kernel/errors.ts';
import type { ProjectId } from '../../kernel/ids.ts';
import { locatesProject } from '../../kernel/policy.ts';
import { projects } from './tables.ts';

/** A project's address: lower case words and hyphens. */
export const slugSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower case letters, digits and hyphens');

/** Points a policy at the project the input names. */
export const theProject = locatesProject(async (db, { projectId }: { projectId: ProjectId }) => {
  const [row] = await db
    .select({ clientId: projects.clientId, projectId: projects.id })
    .from(projects)
    .where(eq(projects.id, projectId));
  return row;
});

/** The address of a project the actor was shown to reach. Throws not-found. */
export async function slugOf(db: Reader, projectId: ProjectId): Promise<string> {
  const [row] = await db
    .select({ slug: projects.slug })
    .from(projects)
    .where(eq(projects.id, projectId));
  if (!row) throw notFound();
  return row.slug;
}

/** What pages of a project are tagged with in the page cache. */
export const tagsOf = (slug: string): string[] => [`project:${slug}`, 'discover'];
