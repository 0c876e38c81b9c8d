import { z } from 'zod';
import { type ByteStream, inOnePiece } from '../../../kernel/binary.ts';
import { type AttachmentId, type ClientId, newId } from '../../../kernel/ids.ts';
import type { Namespace } from '../../../kernel/namespace.ts';
import type { ObjectStore } from '../../../kernel/storage/object-store.ts';
import { openClientKey } from '../../clients/index.ts';
import type { attachments } from '../tables.ts';
import { AttachmentRefused } from './attachment-refused.ts';
import { inspectMp4 } from './inspect-mp4.ts';
import { inspectPdf, mostPdfBytes } from './inspect-pdf.ts';
import { inspectWebm } from './inspect-webm.ts';
import { chunkKey, openChunks, type StoredChunks, storeChunks } from './stored-chunks.ts';

const mostVideoBytes = 200 * 1024 * 1024;

/** What a stored file is; its row is still to be added. */
export type StoredAttachment = Pick<
  typeof attachments.$inferInsert,
  'clientId' | 'kind' | 'type' | 'sizeBytes' | 'width' | 'height' | 'durationMs' | 'pages'
> & { readonly id: AttachmentId };

type Kind = 'mp4' | 'webm' | 'pdf';

/**
 * Stores a video or document as it comes in, sealed, and takes out of it what residents are not to
 * see. Holds one chunk in memory, however large the file. Slow: outside any transaction. Throws
 * AttachmentRefused, having removed what it had stored.
 */
export async function storeAttachment(
  namespace: Namespace,
  clientId: ClientId,
  given: ByteStream | Uint8Array,
): Promise<StoredAttachment> {
  const stream = given instanceof Uint8Array ? inOnePiece(given) : given;
  await openClientKey(namespace, clientId);
  const id = newId<'attachment'>();
  const keyOf = (index: number) => chunkKey(clientId, id, index);
  const { store } = namespace;
  const seen = { sizeBytes: 0 };
  try {
    const { kind, whole } = await beginning(stream);
    const sizeBytes = await storeChunks(store, keyOf, counted(whole, kind, seen));
    const facts = await settle(openChunks(store, keyOf, sizeBytes), kind);
    return { id, clientId, sizeBytes, ...facts };
  } catch (error) {
    await openChunks(store, keyOf, seen.sizeBytes).remove();
    throw translated(error);
  }
}

/** Reads a stored file, for those who were shown to be allowed to. */
export function openAttachment(
  store: ObjectStore,
  { clientId, id, sizeBytes }: { clientId: ClientId; id: AttachmentId; sizeBytes: number },
): StoredChunks {
  return openChunks(store, (index) => chunkKey(clientId, id, index), sizeBytes);
}

/** The id in a chunk's file name, as in `<id>.000001`. */
export function attachmentOfChunk(fileName: string): AttachmentId | undefined {
  const [, id] = /^([0-9a-f-]{36})\.\d{6}$/.exec(fileName) ?? [];
  return z.uuid().safeParse(id).success ? (id as AttachmentId) : undefined;
}

/** Waits for enough to tell what it is, before anything is stored; then it runs on from its start. */
async function beginning(stream: ByteStream): Promise<{ kind: Kind; whole: ByteStream }> {
  const pieces = stream[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let length = 0;
  while (length < 12) {
    const next = await pieces.next();
    if (next.done) break;
    head.push(next.value);
    length += next.value.byteLength;
  }
  const kind = kindOf(Buffer.concat(head).subarray(0, 12));
  if (!kind) {
    await pieces.return?.();
    throw new AttachmentRefused('not-accepted');
  }
  return { kind, whole: joined(head, pieces) };
}

async function* joined(
  head: Uint8Array[],
  pieces: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* head;
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
}

/** By content, whatever the file is called. */
function kindOf(head: Buffer): Kind | undefined {
  if (head.toString('latin1', 0, 5) === '%PDF-') return 'pdf';
  if (head.length >= 4 && head.readUInt32BE(0) === 0x1a45dfa3) return 'webm';
  const brand = head.toString('latin1', 8, 12);
  const isPicture = /^(avi[fs]|hei[cxms]|hev[cxms]|mif1|msf1)$/.test(brand);
  return head.toString('latin1', 4, 8) === 'ftyp' && !isPicture ? 'mp4' : undefined;
}

async function* counted(
  stream: ByteStream,
  kind: Kind,
  seen: { sizeBytes: number },
): AsyncGenerator<Uint8Array> {
  const most = kind === 'pdf' ? mostPdfBytes : mostVideoBytes;
  for await (const piece of stream) {
    seen.sizeBytes += piece.byteLength;
    if (seen.sizeBytes > most) throw new AttachmentRefused('too-large');
    yield piece;
  }
}

async function settle(file: StoredChunks, kind: Kind) {
  if (kind === 'pdf') {
    const { pages } = inspectPdf(await file.read(0, file.sizeBytes));
    return { kind: 'document', type: 'application/pdf', pages } as const;
  }
  const video = await (kind === 'mp4' ? inspectMp4(file) : inspectWebm(file));
  await file.patch(video.patches);
  const { type, width, height, durationMs } = video;
  return { kind: 'video', type, width, height, durationMs } as const;
}

/** Positions beyond the end of what holds them are damage, too. */
function translated(error: unknown): unknown {
  return error instanceof RangeError ? new AttachmentRefused('damaged', { cause: error }) : error;
}
