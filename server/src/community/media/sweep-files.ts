/**
 * Removes files that no picture names: a process killed between storing files and committing their
 * row leaves such files behind. Young ones are left alone, their row may be on its way.
 */
import { inArray } from 'drizzle-orm';
import { z } from 'zod';
import { asId, type MediaId } from '../../kernel/ids.ts';
import { handle, job } from '../../kernel/jobs.ts';
import type { Namespace } from '../../kernel/namespace.ts';
import { renditionNamed } from './picture-sources.ts';
import { media } from './tables.ts';

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
    const file = pictureFile(key);
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
  readonly pictureId: MediaId;
}

function pictureFile(key: string): StoredFile | undefined {
  const [, folder, name = ''] = key.split('/');
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
  const ids = [...new Set(batch.map(({ pictureId }) => pictureId))];
  const rows = await database
    .reader('worker')
    .select({ id: media.id })
    .from(media)
    .where(inArray(media.id, ids));
  const named = new Set(rows.map(({ id }) => id));
  let removed = 0;
  for (const { key } of batch.filter(({ pictureId }) => !named.has(pictureId))) {
    const stat = await store.stat(key);
    if (!stat || stat.storedAt.getTime() > oldest) continue;
    await store.delete(key);
    removed += 1;
  }
  return removed;
}
