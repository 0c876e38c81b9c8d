/**
 * A large file in the object store: chunks of one size, each sealed on its own. A part of it can be
 * read, and written over, without opening the rest; that is what playing from the middle costs. The
 * number of a chunk is in its key and so authenticated: chunks cannot change places, and a missing
 * last one shows against the size in the file's row.
 */
import type { ByteStream } from '../../../kernel/binary.ts';
import type { AttachmentId, ClientId } from '../../../kernel/ids.ts';
import type { ObjectStore } from '../../../kernel/storage/object-store.ts';
import { UnreadableObject } from '../../../kernel/storage/object-store.ts';
import type { ByteSource, Patch } from './byte-source.ts';

export const chunkBytes = 1024 * 1024;

export interface StoredChunks extends ByteSource {
  /** Writes over parts of the file, in place. */
  patch(patches: readonly Patch[]): Promise<void>;
  /** Removes every chunk. */
  remove(): Promise<void>;
}

/** Names the chunks of a file; the number has six digits so that they sort. */
export function chunkKey(clientId: ClientId, id: AttachmentId, index: number): string {
  return `${clientId}/attachments/${id}.${String(index).padStart(6, '0')}`;
}

/** Stores a file as it comes in; gives its size. What was stored of a broken stream stays behind. */
export async function storeChunks(
  store: ObjectStore,
  keyOf: (index: number) => string,
  stream: ByteStream,
): Promise<number> {
  const chunk = Buffer.alloc(chunkBytes);
  let [index, filled, sizeBytes] = [0, 0, 0];
  for await (const piece of stream) {
    for (let at = 0; at < piece.byteLength; ) {
      const taken = Math.min(chunkBytes - filled, piece.byteLength - at);
      chunk.set(piece.subarray(at, at + taken), filled);
      filled += taken;
      at += taken;
      if (filled < chunkBytes) continue;
      await store.put(keyOf(index), chunk);
      index += 1;
      filled = 0;
    }
    sizeBytes += piece.byteLength;
  }
  if (filled > 0) await store.put(keyOf(index), chunk.subarray(0, filled));
  return sizeBytes;
}

/** Opens a stored file for reading and patching. Holds one chunk at a time. */
export function openChunks(
  store: ObjectStore,
  keyOf: (index: number) => string,
  sizeBytes: number,
): StoredChunks {
  let held: { index: number; bytes: Uint8Array } | undefined;
  const chunkAt = async (index: number): Promise<Uint8Array> => {
    if (held?.index === index) return held.bytes;
    const bytes = await store.get(keyOf(index));
    const expected = Math.min(chunkBytes, sizeBytes - index * chunkBytes);
    if (bytes?.byteLength !== expected) {
      throw new UnreadableObject(keyOf(index), 'the chunk is missing or has another size');
    }
    held = { index, bytes };
    return bytes;
  };
  return {
    sizeBytes,
    async read(start, end) {
      const parts: Uint8Array[] = [];
      const until = Math.min(end, sizeBytes);
      for (let at = start; at < until; ) {
        const index = Math.floor(at / chunkBytes);
        const from = at - index * chunkBytes;
        const part = (await chunkAt(index)).subarray(from, from + until - at);
        parts.push(part);
        at += part.byteLength;
      }
      return Buffer.concat(parts);
    },
    async patch(patches) {
      for (const [index, own] of patchesByChunk(patches)) {
        const bytes = Buffer.from(await chunkAt(index));
        for (const { at, put } of own) put(bytes, at - index * chunkBytes);
        await store.put(keyOf(index), bytes);
      }
      held = undefined;
    },
    async remove() {
      for (let index = 0; index * chunkBytes < sizeBytes; index += 1) {
        await store.delete(keyOf(index));
      }
    },
  };
}

interface ChunkPatch {
  readonly at: number;
  put(chunk: Buffer, at: number): void;
}

/** A patch that spans chunks becomes one for each. */
function patchesByChunk(patches: readonly Patch[]): Map<number, ChunkPatch[]> {
  const found = new Map<number, ChunkPatch[]>();
  for (const { start, end, bytes } of patches) {
    for (let at = start; at < end; ) {
      const index = Math.floor(at / chunkBytes);
      const until = Math.min(end, (index + 1) * chunkBytes);
      const offset = at - start;
      const length = until - at;
      const put = (chunk: Buffer, to: number) =>
        bytes
          ? void chunk.set(bytes.subarray(offset, offset + length), to)
          : void chunk.fill(0, to, to + length);
      const own = found.get(index) ?? [];
      own.push({ at, put });
      found.set(index, own);
      at = until;
    }
  }
  return found;
}
