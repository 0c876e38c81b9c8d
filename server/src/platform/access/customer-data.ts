import { asAdministrator, seeAll, unfiltered } from '../../kernel/database/inspect.ts';
import type { CheckContext } from '../../kernel/promise.ts';
import { findingOf, promise } from '../../kernel/promise.ts';
import { clusterOf } from '../namespaces/index.ts';
import { callAs, ensureProbe, memberOf, type Probe } from '../promises/index.ts';

export const customerData = promise({
  id: 'S3.2-customer-data',
  kind: 'E',
  statement: "Customer data is reached only by that customer's users.",
  how: "As a member of a planted client every table that knows clients is read without any filter, and the planted neighbour's project is asked for. PostgreSQL itself must give none of the other clients' rows.",
  cadenceS: 3600,
  async check(context) {
    const faults: string[] = [];
    const { namespaces } = context.runtime.platform;
    let tables = 0;
    for (const namespace of namespaces) {
      const probe = await ensureProbe(context, namespace);
      for (const table of tablesOfClients(context)) {
        tables += 1;
        const seen = await unfiltered(
          namespace.database,
          'member',
          { clients: `{${probe.clientId}}` },
          { table, ownerColumn: 'client_id', owner: probe.clientId },
        );
        if (seen !== 'refused' && seen.foreignRows > 0) {
          faults.push(`${namespace.name}.${table} gives ${seen.foreignRows} rows of others`);
        }
      }
      faults.push(...(await askForNeighbour(context, probe)));
    }
    return findingOf(`${tables} tables read without a filter, 0 rows of others`, faults);
  },
  async breakIt({ runtime }) {
    const [namespace] = runtime.platform.namespaces;
    if (!namespace) throw new Error('There is no namespace');
    const cluster = await clusterOf(runtime.config);
    const { plant, undo } = seeAll('member', 'projects');
    await asAdministrator(cluster, namespace.database.name, plant);
    return { restore: () => asAdministrator(cluster, namespace.database.name, undo) };
  },
});

function tablesOfClients({ runtime }: CheckContext): string[] {
  return runtime.tables.community
    .filter(({ columns }) => columns.has('clientId'))
    .map(({ name }) => name);
}

async function askForNeighbour(
  { runtime }: CheckContext,
  { namespace, clientId, neighbour }: Probe,
): Promise<string[]> {
  const manager = memberOf(clientId, 'manager');
  const { projectId } = neighbour;
  const outcome = await callAs(runtime, namespace, manager, 'projects.show', { projectId });
  const isHidden = 'refused' in outcome && outcome.refused === 'not-found';
  return isHidden ? [] : [`${namespace.name} shows a manager another client's project`];
}
