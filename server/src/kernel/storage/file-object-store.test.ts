import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFileObjectStore } from './file-object-store.ts';
import { StorageUnavailable } from './object-store.ts';
import { objectStoreContract } from './object-store-contract.ts';

let base: string;
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'object-store-'));
});
afterAll(() => rm(base, { recursive: true, force: true }));

const newRoot = () => mkdtemp(join(base, 'root-'));

objectStoreContract('the file store', async () => openFileObjectStore(await newRoot()));

/** A process of its own that puts 40 MB under `big`, optionally under a limit of file size. */
function putInProcess(root: string, maxFileKiB?: number): ChildProcess {
  const program = `
    const { openFileObjectStore } = await import(${JSON.stringify(import.meta.resolve('./file-object-store.ts'))});
    const store = await openFileObjectStore(${JSON.stringify(root)});
    await store.put('big', Buffer.alloc(40_000_000, 'new')).then(
      () => console.log('stored'),
      (error) => console.log(error.name, error.reason, error.cause?.code),
    );`;
  const limit = maxFileKiB === undefined ? '' : `ulimit -f ${maxFileKiB} && `;
  return spawn(
    'bash',
    ['-c', `${limit}exec "$0" --input-type=module -e "$1"`, process.execPath, program],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
}

async function keysOf(root: string): Promise<string[]> {
  return Array.fromAsync((await openFileObjectStore(root)).list(''));
}

const leftovers = (root: string) => readdir(join(root, '.temporary'));

/** Freezes the process while its temporary file is there, so that nothing is left to chance. */
async function killWhileWriting(root: string): Promise<boolean> {
  const child = putInProcess(root);
  const exited = once(child, 'exit');
  while (child.exitCode === null) {
    child.kill('SIGSTOP');
    const isWriting = (await leftovers(root)).length > 0;
    child.kill(isWriting ? 'SIGKILL' : 'SIGCONT');
    if (isWriting) break;
    await setTimeout(1);
  }
  await exited;
  return child.signalCode === 'SIGKILL';
}

describe('a process killed between the temporary file and the rename', () => {
  test('leaves the old object, nothing new to see, and nothing after the next opening', async () => {
    const root = await newRoot();
    const store = await openFileObjectStore(root);
    await store.put('big', Buffer.from('old'));
    expect(await killWhileWriting(root)).toBe(true);
    const [partial = ''] = await leftovers(root);
    expect(partial).not.toBe('');
    expect(Buffer.from((await store.get('big')) ?? []).toString()).toBe('old');
    expect(await keysOf(root)).toEqual(['big']);

    const longAgo = new Date(Date.now() - 2 * 60 * 60 * 1000);
    await utimes(join(root, '.temporary', partial), longAgo, longAgo);
    await openFileObjectStore(root);
    expect(await leftovers(root)).toEqual([]);
  });

  test('opening a store spares what another process is writing now', async () => {
    const root = await newRoot();
    await openFileObjectStore(root);
    await writeFile(join(root, '.temporary', 'fresh'), 'half');
    await openFileObjectStore(root);
    expect(await leftovers(root)).toEqual(['fresh']);
  });
});

describe('storage that fails', () => {
  test('full: the error says so, the old object stays and no part of the new is left', async () => {
    const root = await newRoot();
    await (await openFileObjectStore(root)).put('big', Buffer.from('old'));
    const child = putInProcess(root, 1000);
    const [said] = await Promise.all([
      Array.fromAsync(child.stdout ?? []).then((chunks) => Buffer.concat(chunks).toString().trim()),
      once(child, 'exit'),
    ]);
    expect(said).toBe('StorageUnavailable full EFBIG');
    expect(await leftovers(root)).toEqual([]);
    expect(Buffer.from((await (await openFileObjectStore(root)).get('big')) ?? []).toString()).toBe(
      'old',
    );
  });

  test('unusable: every method says so, and keeps the cause', async () => {
    const root = await newRoot();
    const store = await openFileObjectStore(root);
    await rm(root, { recursive: true });
    await writeFile(root, 'a file where the directory was');
    const failed = { name: 'StorageUnavailable', reason: 'failed', cause: { code: 'ENOTDIR' } };
    await expect(store.put('a', Buffer.from('x'))).rejects.toMatchObject(failed);
    await expect(store.get('a')).rejects.toMatchObject(failed);
    await expect(store.stat('a')).rejects.toMatchObject(failed);
    await expect(Array.fromAsync(store.list(''))).rejects.toMatchObject(failed);
    await expect(openFileObjectStore(root)).rejects.toBeInstanceOf(StorageUnavailable);
  });
});

test('objects of one prefix are spread over shard directories', async () => {
  const root = await newRoot();
  const store = await openFileObjectStore(root);
  await Promise.all(
    Array.from({ length: 60 }, (_, index) => store.put(`media/${index}.avif`, Buffer.from('x'))),
  );
  const shards = await readdir(join(root, 'media'));
  expect(shards.every((name) => /^~[0-9a-f]{2}$/.test(name))).toBe(true);
  expect(shards.length).toBeGreaterThan(30);
});
