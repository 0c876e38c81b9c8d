/** The two doors to a photo's bytes: the claim code for its resident, the project for its members. */
import { and, eq, isNotNull } from 'drizzle-orm';
import { z } from 'zod';
import { readAction } from '../../../kernel/action.ts';
import { type Binary, binarySchema } from '../../../kernel/binary.ts';
import { notFound } from '../../../kernel/errors.ts';
import { type ClientId, idSchema, type PhotoId } from '../../../kernel/ids.ts';
import type { Namespace } from '../../../kernel/namespace.ts';
import { members } from '../../../kernel/policy.ts';
import { theProject } from '../../projects/index.ts';
import { claimCodeSchema, claimHolders } from '../claim-codes/claim.ts';
import { questionPhotos } from '../tables.ts';
import { heldPhotos, photoSchema } from './attach-photo.ts';
import { loadPhoto, type PhotoSize, photoSizes } from './photo-files.ts';

const one = { photoId: idSchema<'photo'>(), size: z.enum(photoSizes).default('large') };

export const listPhotos = readAction({
  id: 'conversations.photos',
  summary: 'Which photos your claim code holds, also before your question is sent',
  route: 'POST /conversations/photos',
  by: claimHolders(),
  input: z.strictObject({ claimCode: claimCodeSchema }),
  output: z.object({ photos: z.array(photoSchema) }),
  purpose: 'The resident sees what the team will see',
  run: async ({ db }) => ({ photos: await heldPhotos(db) }),
});

export const openPhoto = readAction({
  id: 'conversations.photo',
  summary: 'A photo of your own question, with its claim code',
  route: 'POST /conversations/photo',
  by: claimHolders<{ claimCode: string }>(),
  input: z.strictObject({ claimCode: claimCodeSchema, ...one }),
  output: binarySchema,
  purpose: 'The resident sees their own photo',
  async run({ db, namespace }, { photoId, size }) {
    const [row] = await db
      .select({ clientId: questionPhotos.clientId })
      .from(questionPhotos)
      .where(eq(questionPhotos.id, photoId));
    return opened(namespace, row?.clientId, photoId, size);
  },
});

export const viewPhoto = readAction({
  id: 'conversations.view-photo',
  summary: 'A photo that came with a question to your project',
  route: 'GET /portal/projects/:projectId/photos/:photoId',
  by: members('viewer', theProject),
  input: z.strictObject({ projectId: idSchema<'project'>(), ...one }),
  output: binarySchema,
  purpose: "The project's team sees what is wrong where",
  async run({ db, namespace, scope }, { photoId, size }) {
    const [row] = await db
      .select({ clientId: questionPhotos.clientId })
      .from(questionPhotos)
      .where(
        and(
          eq(questionPhotos.id, photoId),
          eq(questionPhotos.projectId, scope.projectId),
          isNotNull(questionPhotos.conversationId),
        ),
      );
    return opened(namespace, row?.clientId, photoId, size);
  },
});

/** Never kept by anything on the way: nobody but the two sides may see it again. */
async function opened(
  namespace: Namespace,
  clientId: ClientId | undefined,
  id: PhotoId,
  size: PhotoSize,
): Promise<Binary> {
  const bytes = clientId && (await loadPhoto(namespace, clientId, id, size));
  if (!bytes) throw notFound();
  return { bytes, type: 'image/jpeg', cacheControl: 'private, no-store' };
}
