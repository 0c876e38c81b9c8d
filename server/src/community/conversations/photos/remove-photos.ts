/** Photos go in two steps: their rows with the transaction that decides it, their files right after. */
import { eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '../../../kernel/database/database.ts';
import { asId, type ConversationId } from '../../../kernel/ids.ts';
import { job } from '../../../kernel/job.ts';
import { handle } from '../../../kernel/jobs.ts';
import type { SystemWrite } from '../../../kernel/system-transaction.ts';
import { questionPhotos } from '../tables.ts';
import { deletePhoto } from './photo-files.ts';

const photoSchema = z.strictObject({ clientId: z.uuid(), id: z.uuid() });

const photosRemoved = job({
  name: 'conversations.delete-photos',
  data: z.strictObject({ photos: z.array(photoSchema).max(1_000) }),
});

export type RemovedPhoto = z.infer<typeof photoSchema>;

/**
 * Removes all photos of a conversation in this transaction, as the resident who holds its claim code
 * or as a job; the files follow once it commits. Needed where a conversation's row goes: the row
 * would take theirs along, and leave the files to the nightly sweep.
 */
export async function removePhotosOf(
  write: { readonly tx: Tx; readonly enqueue: SystemWrite['enqueue'] },
  conversationId: ConversationId,
): Promise<void> {
  const held = await write.tx
    .select({ clientId: questionPhotos.clientId, id: questionPhotos.id })
    .from(questionPhotos)
    .where(eq(questionPhotos.conversationId, conversationId));
  await removePhotos(write, held);
}

/** Removes these photos' rows, and their files once this commits. */
export async function removePhotos(
  { tx, enqueue }: { readonly tx: Tx; readonly enqueue: SystemWrite['enqueue'] },
  photos: readonly RemovedPhoto[],
): Promise<void> {
  if (photos.length === 0) return;
  const ids = photos.map(({ id }) => asId<'photo'>(id));
  await tx.delete(questionPhotos).where(inArray(questionPhotos.id, ids));
  await enqueue(photosRemoved, { photos: photos.map(({ clientId, id }) => ({ clientId, id })) });
}

export const deletePhotos = handle(photosRemoved, async ({ namespace }, { photos }) => {
  for (const { clientId, id } of photos) {
    await deletePhoto(namespace, asId<'client'>(clientId), asId<'photo'>(id));
  }
});
