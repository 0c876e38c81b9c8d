import { type Cluster, withConnection } from './cluster.ts';

/** Whether the server answers this login. */
export async function isRunning(cluster: Cluster): Promise<boolean> {
  try {
    await withConnection(cluster, (client) => client.query('select 1'));
    return true;
  } catch {
    return false;
  }
}
