import { and, eq, isNotNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Reader } from '../../kernel/database/database.ts';
import { notFound } from '../../kernel/errors.ts';
import { clients } from '../clients/index.ts';
import { projects } from './tables.ts';

/** The few facts every page about a project repeats. */
export const publicProjectSchema = z.object({
  slug: z.string(),
  name: z.string(),
  place: z.string(),
  client: z.string(),
});

export type PublicProject = typeof projects.$inferSelect & { client: string };

/** The published project at this address with its client's name. Throws not-found. */
export async function loadPublicProject(db: Reader, slug: string): Promise<PublicProject> {
  const [row] = await db
    .select({ project: projects, client: clients.name })
    .from(projects)
    .innerJoin(clients, eq(clients.id, projects.clientId))
    .where(and(eq(projects.slug, slug), isNotNull(projects.publishedAt)));
  if (!row) throw notFound();
  return { ...row.project, client: row.client };
}
