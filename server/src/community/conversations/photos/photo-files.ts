/** Where a photo's two sizes are kept, and how they get there: drawn anew, sealed, outside any transaction. */
import type { ClientId, PhotoId } from '../../../kernel/ids.ts';
import { asId } from '../../../kernel/ids.ts';
import type { Namespace } from '../../../kernel/namespace.ts';
import { openClientKey } from '../../clients/index.ts';
import { refusalOf, renderPicture } from '../../media/index.ts';

/** `small` shows what it is; `large` shows what is wrong. */
export const photoSizes = ['small', 'large'] as const;
export type PhotoSize = (typeof photoSizes)[number];

const folder = 'questions';

export function photoKey(clientId: ClientId, id: PhotoId, size: PhotoSize): string {
  return `${clientId}/${folder}/${id}-${size}.jpg`;
}

/** Whose photo a stored object is; undefined for objects of other kinds. */
export function photoIn(key: string): PhotoId | undefined {
  const [, found] =
    /^[0-9a-f-]{36}\/questions\/([0-9a-f-]{36})-(?:small|large)\.jpg$/.exec(key) ?? [];
  return found === undefined ? undefined : asId(found);
}

/** Draws the photo anew and stores it. Throws a DomainError for what is no whole picture. */
export async function storePhoto(
  namespace: Namespace,
  clientId: ClientId,
  id: PhotoId,
  bytes: Uint8Array,
): Promise<{ width: number; height: number }> {
  const { renditions } = await renderPicture(bytes, ['jpeg']).catch((error) => {
    throw refusalOf(error);
  });
  const [small, large] = [renditions[0], renditions.at(-1)];
  if (!small || !large) throw new Error('A picture was rendered in no size');
  await openClientKey(namespace, clientId);
  await namespace.store.put(photoKey(clientId, id, 'small'), small.bytes);
  await namespace.store.put(photoKey(clientId, id, 'large'), large.bytes);
  return { width: large.width, height: large.height };
}

/** The photo in one size; undefined when it is gone. */
export async function loadPhoto(
  namespace: Namespace,
  clientId: ClientId,
  id: PhotoId,
  size: PhotoSize,
): Promise<Buffer | undefined> {
  await openClientKey(namespace, clientId);
  const bytes = await namespace.store.get(photoKey(clientId, id, size));
  return bytes && Buffer.from(bytes);
}

export async function deletePhoto(
  { store }: Namespace,
  clientId: ClientId,
  id: PhotoId,
): Promise<void> {
  for (const size of photoSizes) await store.delete(photoKey(clientId, id, size));
}
