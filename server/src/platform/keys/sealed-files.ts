import { z } from 'zod';
import { openClientKey } from '../../community/clients/index.ts';
import type { Config } from '../../kernel/config.ts';
import { asId } from '../../kernel/ids.ts';
import { some } from '../../kernel/promise.ts';
import { openFileObjectStore } from '../../kernel/storage/file-object-store.ts';
import { UnreadableObject } from '../../kernel/storage/object-store.ts';
import { filesDirectory } from '../namespaces/index.ts';
import type { Probe } from '../promises/index.ts';

const mostFiles = 20;
const mostListed = 2_000;

/** Reads raw files from disk, the probe's and some others; all must open under their client's key. */
export async function checkFiles(config: Config, { namespace, clientId }: Probe) {
  const disk = await openFileObjectStore(filesDirectory(config, namespace.name));
  const own = await firstOf(disk.list(`${clientId}/`), mostFiles);
  const others = (await firstOf(disk.list(''), mostListed)).filter((key) => !own.includes(key));
  const chosen = [...own, ...some(others, mostFiles)];
  const faults = own.length === 0 ? [`${namespace.name} has no planted file`] : [];
  for (const key of chosen) {
    const fault = await faultOf(namespace, key, await disk.get(key));
    if (fault) faults.push(`a file of ${namespace.name} ${fault}`);
  }
  return { files: chosen.length, faults };
}

async function faultOf(
  namespace: Probe['namespace'],
  key: string,
  raw: Uint8Array | undefined,
): Promise<string | undefined> {
  const owner = key.split('/')[0] ?? '';
  if (!z.uuid().safeParse(owner).success) return 'belongs to no client';
  if (raw && isPicture(Buffer.from(raw))) return 'is a readable picture';
  await openClientKey(namespace, asId<'client'>(owner));
  try {
    await namespace.store.get(key);
    return undefined;
  } catch (error) {
    if (error instanceof UnreadableObject) return 'is not sealed under the key of its client';
    throw error;
  }
}

async function firstOf(keys: AsyncIterable<string>, most: number): Promise<string[]> {
  const found: string[] = [];
  for await (const key of keys) {
    if (found.length >= most) break;
    found.push(key);
  }
  return found;
}

/** Beginnings of JPEG, RIFF (WebP) and ISO media (AVIF) files. */
function isPicture(bytes: Buffer): boolean {
  return (
    bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])) ||
    bytes.subarray(0, 4).toString('latin1') === 'RIFF' ||
    bytes.subarray(4, 8).toString('latin1') === 'ftyp'
  );
}
