/** The two doors to a picture's bytes: published ones for everyone, a project's own for its members. */
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { readAction } from '../../kernel/action.ts';
import { type Binary, binarySchema } from '../../kernel/binary.ts';
import type { Reader } from '../../kernel/database/database.ts';
import { notFound } from '../../kernel/errors.ts';
import { asId, type ClientId, type MediaId } from '../../kernel/ids.ts';
import type { Namespace } from '../../kernel/namespace.ts';
import { anyone, locatesProject, members } from '../../kernel/policy.ts';
import { openClientKey } from '../clients/index.ts';
import { contentTypeOf, fileNameOf, renditionNamed } from './picture-sources.ts';
import { objectKey } from './store-picture.ts';
import { media, type StoredRendition } from './tables.ts';

const input = z.strictObject({ file: z.string().max(60) });

export const openMedia = readAction({
  id: 'media.open',
  summary: 'A published picture, in one size and format',
  route: 'GET /media/:file',
  by: anyone(),
  input,
  output: binarySchema,
  rateLimit: { max: 3_000, windowS: 60 },
  run: async ({ db, namespace }, { file }) =>
    openPicture(db, namespace, file, 'public, max-age=31536000, immutable'),
});

const theMediaFile = locatesProject(async (db, { file }: z.output<typeof input>) => {
  const named = renditionNamed(file);
  if (!named || !z.uuid().safeParse(named.pictureId).success) return undefined;
  const [row] = await db
    .select({ clientId: media.clientId, projectId: media.projectId })
    .from(media)
    .where(eq(media.id, asId<'media'>(named.pictureId)));
  return row;
});

export const previewMedia = readAction({
  id: 'media.preview',
  summary: 'A picture of a project, published or not yet',
  route: 'GET /portal/media/:file',
  by: members('viewer', theMediaFile),
  input,
  output: binarySchema,
  rateLimit: { max: 3_000, windowS: 60 },
  run: async ({ db, namespace }, { file }) =>
    openPicture(db, namespace, file, 'private, max-age=3600'),
});

/** One rendition by its file name, as far as the reader may see it. Throws not-found. */
export async function openPicture(
  db: Reader,
  namespace: Namespace,
  file: string,
  cacheControl = 'no-store',
): Promise<Binary> {
  const named = renditionNamed(file);
  if (!named) throw notFound();
  const clientId = await ownerOf(db, named);
  if (!clientId) throw notFound();
  await openClientKey(namespace, clientId);
  const bytes = await namespace.store.get(objectKey(clientId, fileNameOf(named)));
  if (!bytes) throw notFound();
  return { bytes: Buffer.from(bytes), type: contentTypeOf(named.format), cacheControl };
}

async function ownerOf(
  db: Reader,
  named: { pictureId: string } & StoredRendition,
): Promise<ClientId | undefined> {
  if (!z.uuid().safeParse(named.pictureId).success) return undefined;
  const id: MediaId = asId(named.pictureId);
  const [row] = await db
    .select({ clientId: media.clientId, renditions: media.renditions })
    .from(media)
    .where(and(eq(media.id, id)));
  const isStored = row?.renditions.some(
    ({ format, width }) => format === named.format && width === named.width,
  );
  return isStored ? row?.clientId : undefined;
}
