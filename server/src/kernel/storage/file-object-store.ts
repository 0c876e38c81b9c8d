/**
 * Objects as files. Key `media/a.avif` is the file `media/~3f/a.avif`: a shard directory, named by
 * a hash of the last segment, keeps directories small; its tilde, which no key contains, keeps it
 * apart from the segments of keys. Writing goes by a temporary file, fsync and rename, so that a
 * crash at any moment leaves the old object or the new one, never a part.
 */
import { createHash, randomUUID } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  assertObjectKey,
  assertObjectPrefix,
  type ObjectStat,
  type ObjectStore,
  StorageUnavailable,
} from './object-store.ts';

const temporaryName = '.temporary';

/** Older than any write still under way, of this process or another. */
const abandonedAfterMs = 60 * 60 * 1000;

/**
 * Opens a directory as an object store, making it when needed, and removes what killed processes
 * left half written.
 * @param root directory that nothing else writes to
 * @throws {StorageUnavailable} when the directory cannot be used
 */
export async function openFileObjectStore(root: string): Promise<ObjectStore> {
  const temporary = join(root, temporaryName);
  await translatingFailure(async () => {
    await makeDirectory(temporary);
    await removeAbandoned(temporary);
  });
  return new FileObjectStore(root, temporary);
}

class FileObjectStore implements ObjectStore {
  readonly #root: string;
  readonly #temporary: string;

  constructor(root: string, temporary: string) {
    this.#root = root;
    this.#temporary = temporary;
  }

  async put(key: string, bytes: Uint8Array): Promise<void> {
    const path = this.#pathOf(key);
    const partial = join(this.#temporary, randomUUID());
    await translatingFailure(async () => {
      try {
        await writeDurably(partial, bytes);
        await makeDirectory(dirname(path));
        await rename(partial, path);
      } catch (error) {
        await rm(partial, { force: true });
        throw error;
      }
      await syncDirectory(dirname(path));
    });
  }

  async get(key: string): Promise<Uint8Array | undefined> {
    const path = this.#pathOf(key);
    return translatingFailure(() => unlessMissing(() => readFile(path)));
  }

  async delete(key: string): Promise<void> {
    const path = this.#pathOf(key);
    await translatingFailure(async () => {
      await rm(path, { force: true });
      await unlessMissing(() => syncDirectory(dirname(path)));
    });
  }

  async stat(key: string): Promise<ObjectStat | undefined> {
    const path = this.#pathOf(key);
    const file = await translatingFailure(() => unlessMissing(() => stat(path)));
    return file && { storedBytes: file.size, storedAt: file.mtime };
  }

  async *list(prefix: string): AsyncIterable<string> {
    assertObjectPrefix(prefix);
    const parentEnd = prefix.lastIndexOf('/') + 1;
    yield* this.#keysIn(prefix.slice(0, parentEnd), prefix.slice(parentEnd));
  }

  /** Keys under `parent` (empty or ending in a slash) whose next segment begins with `start`. */
  async *#keysIn(parent: string, start: string): AsyncIterable<string> {
    const directory = join(this.#root, parent);
    for (const { name } of await entriesOf(directory)) {
      if (name.startsWith('~')) {
        const files = await entriesOf(join(directory, name));
        yield* files
          .filter((file) => file.name.startsWith(start))
          .map((file) => parent + file.name);
      } else if (name !== temporaryName && name.startsWith(start)) {
        yield* this.#keysIn(`${parent}${name}/`, '');
      }
    }
  }

  #pathOf(key: string): string {
    assertObjectKey(key);
    const segments = key.split('/');
    const name = segments.pop() ?? '';
    const shard = createHash('sha256').update(name).digest('hex').slice(0, 2);
    return join(this.#root, ...segments, `~${shard}`, name);
  }
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes a directory and its parents so that a crash cannot lose them again. */
async function makeDirectory(path: string): Promise<void> {
  const outermost = await mkdir(path, { recursive: true, mode: 0o700 });
  if (outermost === undefined) return;
  for (let made = path; made.length >= outermost.length; made = dirname(made)) {
    await syncDirectory(dirname(made));
  }
}

async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

async function removeAbandoned(temporary: string): Promise<void> {
  for (const name of await readdir(temporary)) {
    const path = join(temporary, name);
    const file = await unlessMissing(() => stat(path));
    if (file && Date.now() - file.mtimeMs > abandonedAfterMs) await rm(path, { force: true });
  }
}

async function entriesOf(directory: string): Promise<Dirent[]> {
  const read = () => readdir(directory, { withFileTypes: true });
  return (await translatingFailure(() => unlessMissing(read))) ?? [];
}

async function unlessMissing<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Full is a disk (ENOSPC), a quota (EDQUOT) or the largest file a process may write (EFBIG). */
async function translatingFailure<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isFull = ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(codeOf(error) ?? '');
    throw new StorageUnavailable(isFull ? 'full' : 'failed', error);
  }
}

function codeOf(error: unknown): string | undefined {
  const hasCode = error instanceof Error && 'code' in error && typeof error.code === 'string';
  return hasCode ? String(error.code) : undefined;
}
