/** Starts one PostgreSQL for all test files and builds the two template databases they copy. */
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../kernel/database/embedded-postgres.ts';
import { loginsOf, provisionDatabase } from '../kernel/database/provision.ts';
import { localVault } from '../kernel/key-provider.ts';
import { communityBlueprint, platformBlueprint } from '../start-runtime.ts';
import { templates } from './templates.ts';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'sitepodium-tests-'));
  // As root the database runs under an account of its own, which must get in here.
  await chmod(directory, 0o755);
  const superuserPassword = randomBytes(16).toString('hex');
  const embedded = await startEmbeddedPostgres({
    directory: join(directory, 'postgres'),
    superuserPassword,
    isDurable: false,
  });
  const vault = await localVault(join(directory, 'keys'));
  for (const [name, blueprint] of [
    [templates.community, communityBlueprint],
    [templates.platform, platformBlueprint],
  ] as const) {
    await provisionDatabase(
      embedded.cluster,
      await loginsOf(embedded.cluster, name, vault),
      blueprint,
    );
  }
  project.provide('cluster', embedded.cluster);
  return async () => {
    await embedded.stop();
    await rm(directory, { recursive: true, force: true });
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    cluster: import('../kernel/database/cluster.ts').Cluster;
  }
}
