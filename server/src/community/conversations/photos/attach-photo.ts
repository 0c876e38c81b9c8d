/**
 * Photos come before the question they belong to, so that the preview shows them. Until it is sent,
 * and after, only the claim code opens them: there is no other token to lose.
 */
import { randomUUID } from 'node:crypto';
import { and, asc, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { writeAction } from '../../../kernel/action.ts';
import { uploadSchema } from '../../../kernel/binary.ts';
import type { Reader } from '../../../kernel/database/database.ts';
import { conflict, DomainError, notFound } from '../../../kernel/errors.ts';
import { asId, type ClientId, idSchema, type PhotoId } from '../../../kernel/ids.ts';
import type { Namespace } from '../../../kernel/namespace.ts';
import { countTogether } from '../../../kernel/shared-limit.ts';
import { loadPublicProject, slugSchema } from '../../projects/index.ts';
import { claimCodeSchema, claimHolders, hashOfClaimCode, heldBy } from '../claim-codes/claim.ts';
import { questionPhotos } from '../tables.ts';
import { storePhoto } from './photo-files.ts';
import { removePhotos } from './remove-photos.ts';

export const photoSchema = z.object({ id: z.string(), width: z.number(), height: z.number() });
export type PhotoView = z.infer<typeof photoSchema>;

const mostPhotos = 3;
const hourlyPerProject = { max: 200, windowS: 3600 };

interface Prepared {
  readonly id: PhotoId;
  readonly clientId: ClientId;
  /** Undefined when the same photo had come before: a device that heard no answer sends it again. */
  readonly size: { readonly width: number; readonly height: number } | undefined;
}

export const attachPhoto = writeAction({
  id: 'conversations.attach',
  summary: 'Add a photo to a question that is not sent yet; only its claim code opens it',
  route: 'POST /projects/:slug/photos',
  by: claimHolders<{ claimCode: string }>(),
  input: z.strictObject({
    slug: slugSchema,
    claimCode: claimCodeSchema,
    /** Chosen by the sender, so that sending twice adds one. */
    key: z.uuid().optional(),
    file: uploadSchema,
  }),
  output: photoSchema,
  rateLimit: { max: 20, windowS: 600 },
  audit: () => ({ event: 'photo.attached', subject: 'conversations' }),
  async prepare({ namespace }, { slug, claimCode, key, file }): Promise<Prepared> {
    const hash = hashOfClaimCode(namespace, claimCode);
    const id = photoIdFrom(namespace, hash, key);
    const { database } = namespace;
    const { clientId } = await loadPublicProject(database.reader('resident'), slug);
    const held = await database.read('resident', heldBy(hash), heldPhotos);
    if (held.some((photo) => photo.id === id)) return { id, clientId, size: undefined };
    refuseMore(held.length);
    return { id, clientId, size: await storePhoto(namespace, clientId, id, file) };
  },
  async run({ tx, namespace, clock }, { slug, claimCode }, { id, clientId, size }) {
    const project = await loadPublicProject(tx, slug);
    const held = await heldPhotos(tx);
    const before = held.find((photo) => photo.id === id);
    if (before) return before;
    if (!size) throw notFound();
    refuseMore(held.length);
    // As with questions: the checks of promises send a great deal to their own project.
    if (!project.isProbe)
      await countTogether({ tx, clock }, `conversations.attach/${project.id}`, hourlyPerProject);
    const claimHash = hashOfClaimCode(namespace, claimCode);
    const { rowCount } = await tx
      .insert(questionPhotos)
      .values({ id, clientId, projectId: project.id, claimHash, ...size, addedAt: clock.now() })
      .onConflictDoNothing();
    if (rowCount === 0) throw conflict('There is a photo with this id already.');
    return { id, ...size };
  },
});

export const detachPhoto = writeAction({
  id: 'conversations.detach',
  summary: 'Take a photo back from a question that is not sent yet',
  route: 'POST /conversations/detach',
  by: claimHolders(),
  input: z.strictObject({ claimCode: claimCodeSchema, photoId: idSchema<'photo'>() }),
  output: z.object({ removed: z.boolean() }),
  audit: ({ output }) =>
    output.removed ? { event: 'photo.detached', subject: 'conversations' } : null,
  async run({ tx, enqueue }, { photoId }) {
    const rows = await tx
      .select({ clientId: questionPhotos.clientId, id: questionPhotos.id })
      .from(questionPhotos)
      .where(and(eq(questionPhotos.id, photoId), isNull(questionPhotos.conversationId)));
    await removePhotos({ tx, enqueue }, rows);
    return { removed: rows.length > 0 };
  },
});

/**
 * Follows from claim code and key, so that nobody who sees an id can write where another's photo is,
 * and a photo that is sent again lands where it was. A UUID of version 8 (RFC 9562).
 */
function photoIdFrom(namespace: Namespace, hash: Buffer, key: string = randomUUID()): PhotoId {
  const hex = namespace.keys.keyedHash(`photos of ${hash.toString('hex')}`, key).toString('hex');
  const [one, two, three, four, five] = [
    [0, 8],
    [8, 12],
    [13, 16],
    [17, 20],
    [20, 32],
  ].map(([from, to]) => hex.slice(from, to));
  return asId(`${one}-${two}-8${three}-a${four}-${five}`);
}

/** The photos of the held claim code, in the order they came. */
export function heldPhotos(db: Reader): Promise<PhotoView[]> {
  return db
    .select({ id: questionPhotos.id, width: questionPhotos.width, height: questionPhotos.height })
    .from(questionPhotos)
    .orderBy(asc(questionPhotos.addedAt), asc(questionPhotos.id))
    .limit(mostPhotos);
}

function refuseMore(already: number): void {
  if (already < mostPhotos) return;
  const message = 'Three photos is the most.';
  throw new DomainError('conflict', message, {
    issues: [{ path: 'file', message, hint: { key: 'three-photos' } }],
  });
}
