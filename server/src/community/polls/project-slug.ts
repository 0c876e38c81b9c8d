import { eq } from 'drizzle-orm';
import type { Reader } from '../../kernel/database/database.ts';
import { notFound } from '../../kernel/errors.ts';
import type { ProjectId } from '../../kernel/ids.ts';
import { projects } from '../projects/index.ts';

/** The address of a project. Throws not-found. */
export async function projectSlug(db: Reader, projectId: ProjectId): Promise<string> {
  const [project] = await db
    .select({ slug: projects.slug })
    .from(projects)
    .where(eq(projects.id, projectId));
  if (!project) throw notFound();
  return project.slug;
}
