/**
 * Removes files that no picture, video or document names: a process killed between storing files and committing their
 * row leaves such files behind. Young ones are left alone, their row may be on its way.
 */
import { inArray } from 'drizzle-orm';
import { z } from 'zod';
import { type AttachmentId, asId, type MediaId } from '../../kernel/ids.ts';
import { job } from '../../kernel/job.ts';
import { handle } from '../../kernel/jobs.ts';
import type { Namespace } from '../../kernel/namespace.ts';
import { attachmentOfChunk } from './attachments/store-attachment.ts';
import { renditionNamed } from './picture-sources.ts';
import { attachments, media } from './tables.ts';

export const filesDue = job({
  name: 'media.sweep-files',
  data: z.strictObject({}),
  schedule: '20 3 * * *',
  expireInS: 3_600,
});

const batchSize = 500;
const minAgeMs = 24 * 60 * 60 * 1000;

export const sweepFiles = handle(filesDue, async ({ namespace, clock, log, signal }) => {
  const oldest = clock.now().getTime() - minAgeMs;
  let removed = 0;
  let batch: StoredFile[] = [];
  for await (const key of namespace.store.list('')) {
    if (signal.aborted) return;
    const file = storedFile(key);
    if (file) batch.push(file);
    if (batch.length < batchSize) continue;
    removed += await removeUnnamed(namespace, batch, oldest);
    batch = [];
  }
  removed += await removeUnnamed(namespace, batch, oldest);
  if (removed > 0) log.info({ removed }, 'files that no picture names');
});

interface StoredFile {
  readonly key: string;
  readonly pictureId?: MediaId;
  readonly attachmentId?: AttachmentId;
}

function storedFile(key: string): StoredFile | undefined {
  const [, folder, name = ''] = key.split('/');
  if (folder === 'attachments') {
    const attachmentId = attachmentOfChunk(name);
    return attachmentId && { key, attachmentId };
  }
  const pictureId = folder === 'media' ? renditionNamed(name)?.pictureId : undefined;
  const isId = z.uuid().safeParse(pictureId).success;
  return pictureId && isId ? { key, pictureId: asId(pictureId) } : undefined;
}

async function removeUnnamed(
  { database, store }: Namespace,
  batch: readonly StoredFile[],
  oldest: number,
): Promise<number> {
  if (batch.length === 0) return 0;
  const named = await namedIn(database, batch);
  const isNamed = ({ pictureId, attachmentId }: StoredFile) =>
    named.has(pictureId ?? attachmentId ?? '');
  let removed = 0;
  for (const { key } of batch.filter((file) => !isNamed(file))) {
    const stat = await store.stat(key);
    if (!stat || stat.storedAt.getTime() > oldest) continue;
    await store.delete(key);
    removed += 1;
  }
  return removed;
}

/** The ids of a batch that rows name. */
async function namedIn(
  database: Namespace['database'],
  batch: readonly StoredFile[],
): Promise<Set<string>> {
  const db = database.reader('worker');
  const pictureIds = [...new Set(batch.flatMap(({ pictureId }) => pictureId ?? []))];
  const attachmentIds = [...new Set(batch.flatMap(({ attachmentId }) => attachmentId ?? []))];
  const found = await Promise.all([
    db.select({ id: media.id }).from(media).where(inArray(media.id, pictureIds)),
    db
      .select({ id: attachments.id })
      .from(attachments)
      .where(inArray(attachments.id, attachmentIds)),
  ]);
  return new Set(found.flat().map(({ id }) => id));
}
