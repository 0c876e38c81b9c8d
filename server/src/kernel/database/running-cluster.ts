import type { Cluster } from './cluster.ts';
import { withConnection } from './cluster.ts';
import { embeddedCluster } from './embedded-postgres.ts';

/** The embedded database of this data directory if it runs already, else undefined. */
export async function runningCluster(
  directory: string,
  superuserPassword: string,
): Promise<Cluster | undefined> {
  const cluster = embeddedCluster(directory, superuserPassword);
  try {
    await withConnection(cluster, async (client) => client.query('select 1'));
    return cluster;
  } catch {
    return undefined;
  }
}
