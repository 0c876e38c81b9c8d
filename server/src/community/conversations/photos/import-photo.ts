import type { Tx } from '../../../kernel/database/database.ts';
import { type ClientId, newId, type PhotoId, type ProjectId } from '../../../kernel/ids.ts';
import type { Namespace } from '../../../kernel/namespace.ts';
import { conversationIdOf } from '../claim-codes/by-claim-code.ts';
import { hashOfClaimCode } from '../claim-codes/claim.ts';
import { questionPhotos } from '../tables.ts';
import { storePhoto } from './photo-files.ts';

/** A photo whose files are stored and whose row is still to be added. */
export interface ImportedPhoto {
  readonly id: PhotoId;
  readonly clientId: ClientId;
  readonly width: number;
  readonly height: number;
}

/** Stores a photo that comes from elsewhere. Slow: outside any transaction. */
export async function storeImportedPhoto(
  namespace: Namespace,
  clientId: ClientId,
  bytes: Uint8Array,
): Promise<ImportedPhoto> {
  const id = newId<'photo'>();
  return { id, clientId, ...(await storePhoto(namespace, clientId, id, bytes)) };
}

/** Adds a stored photo to the conversation that the code opens. */
export async function importPhoto(
  tx: Tx,
  namespace: Namespace,
  photo: ImportedPhoto,
  to: { readonly projectId: ProjectId; readonly claimCode: string; readonly at: Date },
): Promise<void> {
  const conversationId = await conversationIdOf(namespace, to.claimCode);
  const claimHash = hashOfClaimCode(namespace, to.claimCode);
  const { projectId, at } = to;
  await tx
    .insert(questionPhotos)
    .values({ ...photo, projectId, conversationId, claimHash, addedAt: at });
}
