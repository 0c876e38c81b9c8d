import { eq } from 'drizzle-orm';
import type { Actor } from '../../kernel/actor.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { notFound } from '../../kernel/errors.ts';
import { projects } from '../projects/index.ts';
import { updateVersions } from './tables.ts';
import type { Update } from './the-update.ts';

/** Sets aside what an update says now, for its project; gives the project's address. */
export async function keepVersion(tx: Tx, update: Update, actor: Actor, at: Date): Promise<string> {
  await tx.insert(updateVersions).values({
    clientId: update.clientId,
    projectId: update.projectId,
    updateId: update.id,
    title: update.title,
    body: update.body,
    replacedAt: at,
    replacedBy: actor.kind === 'member' ? actor.memberId : null,
  });
  const [project] = await tx
    .select({ slug: projects.slug })
    .from(projects)
    .where(eq(projects.id, update.projectId));
  if (!project) throw notFound();
  return project.slug;
}
