/** Publishing itself, shared by the button and the schedule, and the job that tells the followers. */
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '../../kernel/database/database.ts';
import { notFound } from '../../kernel/errors.ts';
import { idSchema, type MediaId, type ProjectId, type UpdateId } from '../../kernel/ids.ts';
import { job } from '../../kernel/job.ts';
import { publishPictures } from '../media/index.ts';
import { projects, tagsOf } from '../projects/index.ts';
import { publishWorks } from '../works/index.ts';
import { publishAttachments } from './attachments-of-updates.ts';
import { updatePictures, updates } from './tables.ts';

/** An update was published; whoever tells people handles this. */
export const updatePublished = job({
  name: 'updates.published',
  data: z.strictObject({ updateId: idSchema<'update'>() }),
  retryLimit: 8,
  expireInS: 3600,
});

interface Publishing {
  readonly tx: Tx;
  enqueue(definition: typeof updatePublished, data: { updateId: UpdateId }): Promise<void>;
  outdate(...tags: string[]): Promise<void>;
}

/** Makes an update with all it shows and its works public and lets the followers know, all or nothing. */
export async function announcePublished(
  { tx, enqueue, outdate }: Publishing,
  { id, projectId }: { id: UpdateId; projectId: ProjectId },
  at: Date,
): Promise<void> {
  await tx
    .update(updates)
    .set({ state: 'published', publishedAt: at, scheduledFor: null, updatedAt: at })
    .where(eq(updates.id, id));
  await publishPictures(tx, await picturesOf(tx, id));
  await publishAttachments(tx, id);
  await publishWorks(tx, id, at);
  await outdate(...tagsOf(await touchProject(tx, projectId, at)));
  await enqueue(updatePublished, { updateId: id });
}

async function picturesOf(tx: Tx, updateId: UpdateId): Promise<MediaId[]> {
  const rows = await tx
    .select({ mediaId: updatePictures.mediaId })
    .from(updatePictures)
    .where(eq(updatePictures.updateId, updateId));
  return rows.map(({ mediaId }) => mediaId);
}

async function touchProject(tx: Tx, projectId: ProjectId, at: Date): Promise<string> {
  const [row] = await tx
    .update(projects)
    .set({ lastUpdateAt: at })
    .where(eq(projects.id, projectId))
    .returning({ slug: projects.slug });
  if (!row) throw notFound();
  return row.slug;
}
