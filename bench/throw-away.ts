/** Directories and databases that exist for one bench. */
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cluster } from '../server/src/kernel/database/cluster.ts';
import { startEmbeddedPostgres } from '../server/src/kernel/database/embedded-postgres.ts';

/** A new directory; as root the database runs under another account, which must get in. */
export async function throwAwayDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'sitepodium-bench-'));
  await chmod(directory, 0o755);
  return directory;
}

/** The setting that lets a process of ours use this server. */
export function databaseUrlOf({ host, port, user, password }: Cluster): string {
  return `postgres://${user}:${password}@localhost:${port}/postgres?host=${encodeURIComponent(host)}`;
}

/** Runs `use` with a PostgreSQL of its own and a directory to put things in; removes both after. */
export async function withThrowAwayCluster(
  use: (cluster: Cluster, directory: string) => Promise<void>,
): Promise<void> {
  const directory = await throwAwayDirectory();
  const embedded = await startEmbeddedPostgres({
    directory: join(directory, 'postgres'),
    superuserPassword: randomBytes(16).toString('hex'),
    isDurable: false,
  });
  try {
    await use(embedded.cluster, directory);
  } finally {
    await embedded.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

/** How a service is told to use this PostgreSQL. */
export function clusterUrl({ host, port, user, password }: Cluster): string {
  return `postgres://${user}:${password}@localhost:${port}/postgres?host=${encodeURIComponent(host)}`;
}
