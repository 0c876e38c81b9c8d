import type { Tx } from '../../kernel/database/database.ts';
import type { Localised } from '../../kernel/i18n.ts';
import type { ClientId, MediaId, ProjectId } from '../../kernel/ids.ts';
import { newId } from '../../kernel/ids.ts';
import type { Namespace } from '../../kernel/namespace.ts';
import { openClientKey } from '../clients/index.ts';
import { fileNameOf } from './picture-sources.ts';
import { type RenderedPicture, renderPicture } from './render-picture.ts';
import { media } from './tables.ts';

/** A rendered picture whose files are stored and whose row is still to be added. */
export type StoredFiles = Omit<
  typeof media.$inferInsert,
  'id' | 'alt' | 'projectId' | 'isPublished'
> & {
  id: MediaId;
};

/** The object key of a rendition: the client's id in it says under which key it is sealed. */
export function objectKey(clientId: ClientId, fileName: string): string {
  return `${clientId}/media/${fileName}`;
}

/**
 * Renders a picture and stores its files, sealed. Slow: outside any transaction.
 * Throws PictureRefused for what is not a whole picture, StorageUnavailable for a full disk.
 */
export async function storePicture(
  namespace: Namespace,
  clientId: ClientId,
  bytes: Uint8Array,
): Promise<StoredFiles> {
  return storeRendered(namespace, clientId, await renderPicture(bytes));
}

/** Stores the files of a picture that has been rendered. */
export async function storeRendered(
  namespace: Namespace,
  clientId: ClientId,
  rendered: RenderedPicture,
): Promise<StoredFiles> {
  await openClientKey(namespace, clientId);
  const id = newId<'media'>();
  for (const { format, width, bytes: file } of rendered.renditions) {
    await namespace.store.put(
      objectKey(clientId, fileNameOf({ pictureId: id, format, width })),
      file,
    );
  }
  return {
    id,
    clientId,
    width: rendered.width,
    height: rendered.height,
    colour: rendered.colour,
    placeholder: rendered.placeholder,
    renditions: rendered.renditions.map(({ format, width }) => ({ format, width })),
  };
}

/** Adds the row of a stored picture. */
export async function addPicture(
  tx: Tx,
  files: StoredFiles,
  projectId: ProjectId,
  alt: Localised,
): Promise<void> {
  await tx.insert(media).values({ ...files, projectId, alt });
}
