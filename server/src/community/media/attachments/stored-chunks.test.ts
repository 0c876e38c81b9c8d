import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ObjectStore } from '../../../kernel/storage/object-store.ts';
import { patched } from './byte-source.ts';
import { chunkBytes, openChunks, storeChunks } from './stored-chunks.ts';

/** A store that counts what it is asked for. */
function memoryStore() {
  const objects = new Map<string, Uint8Array>();
  const read: string[] = [];
  const store: ObjectStore = {
    put: async (key, bytes) => void objects.set(key, Buffer.from(bytes)),
    get: async (key) => {
      read.push(key);
      return objects.get(key);
    },
    delete: async (key) => void objects.delete(key),
    list: async function* () {
      yield* objects.keys();
    },
    stat: async () => undefined,
  };
  return { store, objects, read };
}

const keyOf = (index: number) => `c/attachments/f.${index}`;
const file = randomBytes(2 * chunkBytes + 1234);

async function stored(pieceBytes: number) {
  const memory = memoryStore();
  async function* pieces() {
    for (let at = 0; at < file.length; at += pieceBytes) yield file.subarray(at, at + pieceBytes);
  }
  const sizeBytes = await storeChunks(memory.store, keyOf, pieces());
  return { ...memory, sizeBytes, chunks: openChunks(memory.store, keyOf, sizeBytes) };
}

it.each([1_000, chunkBytes, 3 * chunkBytes])(
  'stores what comes in pieces of %i bytes in chunks of one size',
  async (pieceBytes) => {
    const { sizeBytes, chunks, objects } = await stored(pieceBytes);
    expect(sizeBytes).toBe(file.length);
    expect([...objects.values()].map(({ length }) => length)).toEqual([
      chunkBytes,
      chunkBytes,
      1234,
    ]);
    expect((await chunks.read(0, sizeBytes)).equals(file)).toBe(true);
  },
);

it('gives any part of it, opening no more chunks than that part lies in', async () => {
  const { chunks, read } = await stored(100_000);
  await fc.assert(
    fc.asyncProperty(fc.nat(file.length), fc.nat(5_000), async (start, length) => {
      read.length = 0;
      const part = await chunks.read(start, start + length);
      expect(part.equals(file.subarray(start, start + length))).toBe(true);
      expect(read.length).toBeLessThanOrEqual(2);
    }),
    { numRuns: 60 },
  );
});

it('writes over parts in place, also across chunks', async () => {
  const { chunks, sizeBytes } = await stored(500_000);
  const patches = [
    { start: chunkBytes - 3, end: chunkBytes + 5, bytes: Buffer.from('12345678') },
    { start: 10, end: 2 * chunkBytes + 7 },
    { start: 20, end: 24, bytes: Buffer.from('free') },
  ];
  await chunks.patch(patches);
  expect((await chunks.read(0, sizeBytes)).equals(patched(file, patches))).toBe(true);
});

it('does not read on when a chunk is missing or cut short', async () => {
  const { chunks, objects, sizeBytes } = await stored(500_000);
  objects.set(keyOf(1), Buffer.alloc(10));
  await expect(chunks.read(0, sizeBytes)).rejects.toMatchObject({ name: 'UnreadableObject' });
  objects.delete(keyOf(1));
  await expect(chunks.read(0, sizeBytes)).rejects.toMatchObject({ name: 'UnreadableObject' });
});

it('leaves nothing when it is removed', async () => {
  const { chunks, objects } = await stored(500_000);
  await chunks.remove();
  expect(objects.size).toBe(0);
});
