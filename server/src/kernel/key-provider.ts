/** Where namespace keys and database passwords come from. The local provider keeps them in files. */
import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** Secrets of one namespace, by name. Each identity is handed only its own vault. */
export interface Vault {
  /** The secret of this name; made on first use, then always the same. */
  secret(name: string, bytes?: number): Promise<Buffer>;
  /** Keeps a value made elsewhere (a key pair) under a name, or gives the one already kept. */
  keep(name: string, make: () => Promise<string>): Promise<string>;
}

/** A vault in a directory only the owner can read (0700, files 0600), one file per secret. */
export async function localVault(directory: string): Promise<Vault> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const keep = async (name: string, make: () => Promise<string>): Promise<string> => {
    const path = join(directory, `${name}.secret`);
    const existing = await readIfThere(path);
    if (existing !== undefined) return existing;
    await writeOnce(path, await make());
    return readFile(path, 'utf8');
  };
  return {
    keep,
    async secret(name, bytes = 32) {
      const kept = await keep(name, async () => randomBytes(bytes).toString('base64url'));
      return Buffer.from(kept, 'base64url');
    },
  };
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Written aside and moved into place, so a killed process never leaves half a key. */
async function writeOnce(path: string, value: string): Promise<void> {
  const aside = `${path}.${process.pid}.new`;
  const file = await open(aside, 'w', 0o600);
  try {
    await file.writeFile(value);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(aside, path);
}
