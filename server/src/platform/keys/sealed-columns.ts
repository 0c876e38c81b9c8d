import { randomUUID } from 'node:crypto';
import { openClientKey } from '../../community/clients/index.ts';
import { pageOnDisk, type StoredColumn, storedValues } from '../../kernel/database/inspect.ts';
import { asId } from '../../kernel/ids.ts';
import { UnreadableSeal } from '../../kernel/keys.ts';
import type { Runtime } from '../../kernel/runtime.ts';
import { clusterOf } from '../namespaces/index.ts';
import type { Probe } from '../promises/index.ts';

/** As many of the probe's, and as many from a random place in the table. */
const mostValues = 50;

/** Reads stored bytes of every sealed column; all must open under their client's key, in their place. */
export async function checkColumns(runtime: Runtime, probe: Probe) {
  const faults: string[] = [];
  let [values, pages] = [0, 0];
  for (const column of sealedColumns(runtime)) {
    const sample = { clientId: probe.clientId, fromId: randomUUID(), most: mostValues };
    for (const stored of await storedValues(probe.namespace.database, column, sample)) {
      values += 1;
      if (!(await opens(probe, column, stored))) {
        const { name } = probe.namespace;
        faults.push(`${name}.${column.table}.${column.column} holds something that is not sealed`);
      }
      if (stored.clientId !== probe.clientId) continue;
      const page = await lookAtPage(runtime, probe, column, stored);
      pages += page.holdsCiphertext ? 1 : 0;
      if (page.isReadable) faults.push(`a page of ${column.table} on disk holds readable words`);
    }
  }
  return { values, pages, faults };
}

type Stored = Awaited<ReturnType<typeof storedValues>>[number];

function sealedColumns({ tables }: Runtime): StoredColumn[] {
  return tables.community.flatMap(({ name, columns }) =>
    [...columns].flatMap(([column, { isSealed }]) => (isSealed ? [{ table: name, column }] : [])),
  );
}

async function opens(
  { namespace }: Probe,
  { table, column }: StoredColumn,
  { id, clientId, value }: Stored,
): Promise<boolean> {
  const owner = asId<'client'>(clientId);
  const keys = await openClientKey(namespace, owner);
  try {
    keys.open(owner, value, `${table}.${column}/${id}`);
    return true;
  } catch (error) {
    if (error instanceof UnreadableSeal) return false;
    throw error;
  }
}

/**
 * The page itself, as PostgreSQL keeps it. Right after planting it may not be on disk yet, and not
 * every administrator may read files: then it holds nothing, which is counted but no fault.
 */
async function lookAtPage(
  { config }: Runtime,
  { namespace, canary }: Probe,
  { table }: StoredColumn,
  { id, value }: Stored,
): Promise<{ holdsCiphertext: boolean; isReadable: boolean }> {
  const page = await pageOnDisk(await clusterOf(config), namespace.database.name, table, id);
  return {
    holdsCiphertext: page?.includes(value) ?? false,
    isReadable: page?.includes(canary) ?? false,
  };
}
