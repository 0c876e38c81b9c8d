/**
 * The two doors to the bytes of pictures, videos and documents: published ones for everyone, a
 * project's own for its members.
 */
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { readAction } from '../../kernel/action.ts';
import { type Binary, type Download, fileSchema } from '../../kernel/binary.ts';
import type { Reader } from '../../kernel/database/database.ts';
import { notFound } from '../../kernel/errors.ts';
import { inLanguage, type Language } from '../../kernel/i18n.ts';
import { asId, type ClientId, type MediaId } from '../../kernel/ids.ts';
import type { Namespace } from '../../kernel/namespace.ts';
import { anyone, locatesProject, members } from '../../kernel/policy.ts';
import { openClientKey } from '../clients/index.ts';
import { attachmentNamed } from './attachments/attachment-files.ts';
import { openAttachment } from './attachments/store-attachment.ts';
import { contentTypeOf, fileNameOf, renditionNamed } from './picture-sources.ts';
import { objectKey } from './store-picture.ts';
import { attachments, media, type StoredRendition } from './tables.ts';

const input = z.strictObject({ file: z.string().max(60) });

export const openMedia = readAction({
  id: 'media.open',
  summary: 'A published picture in one size and format, or a published video or document',
  route: 'GET /media/:file',
  by: anyone(),
  input,
  output: fileSchema,
  rateLimit: { max: 3_000, windowS: 60 },
  run: async (context, { file }) => openFile(context, file, 'public, max-age=31536000, immutable'),
});

const theMediaFile = locatesProject(async (db, { file }: z.output<typeof input>) => {
  const attachment = attachmentNamed(file);
  if (attachment) {
    const [row] = await db
      .select({ clientId: attachments.clientId, projectId: attachments.projectId })
      .from(attachments)
      .where(eq(attachments.id, attachment.id));
    return row;
  }
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
  summary: 'A picture, video or document of a project, published or not yet',
  route: 'GET /portal/media/:file',
  by: members('viewer', theMediaFile),
  input,
  output: fileSchema,
  rateLimit: { max: 3_000, windowS: 60 },
  run: async (context, { file }) => openFile(context, file, 'private, max-age=3600'),
});

interface Opening {
  readonly db: Reader;
  readonly namespace: Namespace;
  readonly language: Language;
}

async function openFile(
  opening: Opening,
  file: string,
  cacheControl: string,
): Promise<Binary | Download> {
  const attachment = attachmentNamed(file);
  return attachment
    ? openAttached(opening, attachment, cacheControl)
    : openPicture(opening.db, opening.namespace, file, cacheControl);
}

/** A document is saved rather than shown: what it holds runs nowhere near these pages. */
async function openAttached(
  { db, namespace, language }: Opening,
  { id, type }: NonNullable<ReturnType<typeof attachmentNamed>>,
  cacheControl: string,
): Promise<Binary | Download> {
  const [row] = await db.select().from(attachments).where(eq(attachments.id, id));
  if (!row) throw notFound();
  if (type === 'text/vtt') {
    if (row.captions === null) throw notFound();
    const bytes = Buffer.from(row.captions, 'utf8');
    return { bytes, type: 'text/vtt; charset=utf-8', cacheControl };
  }
  if (row.type !== type) throw notFound();
  await openClientKey(namespace, row.clientId);
  const saveAs = `${inLanguage(row.title, language).value}.pdf`;
  return {
    ...openAttachment(namespace.store, row),
    ...{ type, cacheControl },
    ...(row.kind === 'document' ? { saveAs } : {}),
  };
}

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
    .where(eq(media.id, id));
  const isStored = row?.renditions.some(
    ({ format, width }) => format === named.format && width === named.width,
  );
  return isStored ? row?.clientId : undefined;
}
