/**
 * Removes photos whose question was not sent within the hour, and files that no row names: a process
 * killed between storing a photo and committing its row leaves such files behind.
 */
import { and, inArray, isNull, lt } from 'drizzle-orm';
import { z } from 'zod';
import type { PhotoId } from '../../../kernel/ids.ts';
import { job } from '../../../kernel/job.ts';
import { handle } from '../../../kernel/jobs.ts';
import type { Namespace } from '../../../kernel/namespace.ts';
import { systemTransaction } from '../../../kernel/system-transaction.ts';
import { questionPhotos } from '../tables.ts';
import { photoIn } from './photo-files.ts';
import { removePhotos } from './remove-photos.ts';

const unsentDue = job({
  name: 'conversations.forget-unsent-photos',
  data: z.strictObject({}),
  schedule: '*/10 * * * *',
});
const strayDue = job({
  name: 'conversations.sweep-photos',
  data: z.strictObject({}),
  schedule: '50 3 * * *',
  expireInS: 3_600,
});

const unsentForMs = 60 * 60 * 1000;
const strayForMs = 24 * 60 * 60 * 1000;
const batchSize = 500;

export const forgetUnsentPhotos = handle(unsentDue, async (context) => {
  const before = new Date(context.clock.now().getTime() - unsentForMs);
  const isUnsent = and(isNull(questionPhotos.conversationId), lt(questionPhotos.addedAt, before));
  await systemTransaction(context, 'conversations.forget-unsent-photos', async (write) => {
    const rows = await write.tx
      .select({ clientId: questionPhotos.clientId, id: questionPhotos.id })
      .from(questionPhotos)
      .where(isUnsent)
      .limit(batchSize)
      .for('update', { skipLocked: true });
    await removePhotos(write, rows);
  });
});

export const sweepPhotos = handle(strayDue, async ({ namespace, clock, log, signal }) => {
  const before = clock.now().getTime() - strayForMs;
  let removed = 0;
  let batch: Stored[] = [];
  for await (const key of namespace.store.list('')) {
    if (signal.aborted) return;
    const id = photoIn(key);
    if (id) batch.push({ key, id });
    if (batch.length < batchSize) continue;
    removed += await removeStray(namespace, batch, before);
    batch = [];
  }
  removed += await removeStray(namespace, batch, before);
  if (removed > 0) log.info({ removed }, 'photos that no question names');
});

interface Stored {
  readonly key: string;
  readonly id: PhotoId;
}

async function removeStray(
  { database, store }: Namespace,
  batch: readonly Stored[],
  before: number,
): Promise<number> {
  if (batch.length === 0) return 0;
  const ids = [...new Set(batch.map(({ id }) => id))];
  const rows = await database
    .reader('worker')
    .select({ id: questionPhotos.id })
    .from(questionPhotos)
    .where(inArray(questionPhotos.id, ids));
  const named = new Set(rows.map(({ id }) => id));
  let removed = 0;
  for (const { key } of batch.filter(({ id }) => !named.has(id))) {
    const stat = await store.stat(key);
    if (!stat || stat.storedAt.getTime() > before) continue;
    await store.delete(key);
    removed += 1;
  }
  return removed;
}
