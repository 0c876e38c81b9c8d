import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openFileObjectStore } from './file-object-store.ts';
import { type ObjectStore, UnreadableObject } from './object-store.ts';
import { objectStoreContract } from './object-store-contract.ts';
import { type Sealing, sealedObjectStore } from './sealed-object-store.ts';

let base: string;
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'sealed-store-'));
});
afterAll(() => rm(base, { recursive: true, force: true }));

const newRoot = () => mkdtemp(join(base, 'root-'));

/** AES-256-GCM, the context as additional data: nonce (12), tag (16), ciphertext. */
function sealingWith(key: Buffer): Sealing {
  return {
    seal(plaintext, context) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
      const body = Buffer.concat([cipher.update(plaintext), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]);
    },
    open(sealed, context) {
      const opener = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12), {
        authTagLength: 16,
      });
      opener.setAAD(Buffer.from(context)).setAuthTag(sealed.subarray(12, 28));
      return Buffer.concat([opener.update(sealed.subarray(28)), opener.final()]);
    },
  };
}

objectStoreContract('the sealed store', async () =>
  sealedObjectStore(await openFileObjectStore(await newRoot()), sealingWith(randomBytes(32))),
);

describe('on disk', () => {
  const secret = Buffer.from('The crane driver lives at Dorpsstraat 12. '.repeat(50));
  let root: string;
  let inner: ObjectStore;
  let store: ObjectStore;
  beforeEach(async () => {
    root = await newRoot();
    inner = await openFileObjectStore(root);
    store = sealedObjectStore(inner, sealingWith(randomBytes(32)));
    await store.put('media/one', secret);
  });

  async function fileOf(name: string): Promise<string> {
    const paths = await readdir(root, { recursive: true });
    return join(root, paths.find((path) => path.endsWith(`/${name}`)) ?? name);
  }

  test('no part of the content occurs, in no file, and equal contents look different', async () => {
    await store.put('media/two', secret);
    const [one, two] = [await readFile(await fileOf('one')), await readFile(await fileOf('two'))];
    for (let at = 0; at + 8 <= 200; at += 1) {
      expect(one.includes(secret.subarray(at, at + 8))).toBe(false);
    }
    expect(one.subarray(28).equals(two.subarray(28))).toBe(false);
    const files = (await readdir(root, { recursive: true, withFileTypes: true })).filter((entry) =>
      entry.isFile(),
    );
    expect(files.map(({ name }) => name).sort()).toEqual(['one', 'two']);
  });

  test('a file copied to another name does not open there', async () => {
    await store.put('media/two', Buffer.from('other'));
    await copyFile(await fileOf('one'), await fileOf('two'));
    await expect(store.get('media/two')).rejects.toBeInstanceOf(UnreadableObject);
    expect(Buffer.from((await store.get('media/one')) ?? [])).toEqual(secret);
  });

  test('any changed bit, and any cut, is noticed', async () => {
    const file = await fileOf('one');
    const sealed = await readFile(file);
    const anyBit = fc.nat({ max: sealed.length * 8 - 1 });
    const noticed = () => expect(store.get('media/one')).rejects.toBeInstanceOf(UnreadableObject);
    const property = fc.asyncProperty(anyBit, async (bit) => {
      const changed = Buffer.from(sealed);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      await writeFile(file, changed);
      await noticed();
      await writeFile(file, sealed.subarray(0, bit >> 3));
      await noticed();
    });
    await fc.assert(property, { numRuns: 60 });
  });

  test('what was stored without a seal, or under another key, is not given out', async () => {
    await inner.put('media/plain', secret);
    await expect(store.get('media/plain')).rejects.toBeInstanceOf(UnreadableObject);
    const stranger = sealedObjectStore(inner, sealingWith(randomBytes(32)));
    await expect(stranger.get('media/one')).rejects.toBeInstanceOf(UnreadableObject);
  });
});
