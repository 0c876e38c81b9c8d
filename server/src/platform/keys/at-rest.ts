import { randomUUID } from 'node:crypto';
import { openClientKey } from '../../community/clients/index.ts';
import { asAdministrator, pageOnDisk, storedValues } from '../../kernel/database/inspect.ts';
import { asId } from '../../kernel/ids.ts';
import type { Namespace } from '../../kernel/namespace.ts';
import { type CheckContext, findingOf, promise } from '../../kernel/promise.ts';
import { openFileObjectStore } from '../../kernel/storage/file-object-store.ts';
import { clusterOf, databaseName, filesDirectory } from '../namespaces/index.ts';
import { ensureProbe, type Probe } from '../promises/index.ts';

const mostValues = 50;
const mostFiles = 20;

export const atRest = promise({
  id: 'S2.7-at-rest',
  kind: 'E',
  statement: 'Data at rest is encrypted.',
  how: "Stored bytes of every sealed column are read from beside the program and must open with the client's key only, bound to their own row. The database page with a planted message and raw files on disk are searched for what they hold.",
  cadenceS: 6 * 3600,
  async check(context) {
    const faults: string[] = [];
    let [values, files] = [0, 0];
    for (const namespace of context.runtime.platform.namespaces) {
      const probe = await ensureProbe(context, namespace);
      const columns = await checkColumns(context, namespace, probe);
      const stored = await checkFiles(context, namespace);
      faults.push(...columns.faults, ...stored.faults);
      values += columns.count;
      files += stored.count;
    }
    return findingOf(`${values} stored values and ${files} files are ciphertext`, faults);
  },
  async breakIt(context) {
    const [namespace] = context.runtime.platform.namespaces;
    if (!namespace) throw new Error('There is no namespace');
    const { canary, clientId } = await ensureProbe(context, namespace);
    const [message] = await storedValues(
      namespace.database,
      { table: 'messages', column: 'body' },
      { clientId, fromId: randomUUID(), most: 1 },
    );
    if (!message) throw new Error('The probe has no message');
    const cluster = await clusterOf(context.runtime.config);
    const write = (hex: string) =>
      asAdministrator(
        cluster,
        namespace.database.name,
        `update messages set body = '\\x${hex}' where id = '${message.id}'`,
      );
    await write(Buffer.from(`Vraag ${canary}`).toString('hex'));
    return { restore: () => write(message.value.toString('hex')) };
  },
});

async function checkColumns({ runtime }: CheckContext, namespace: Namespace, probe: Probe) {
  const faults: string[] = [];
  let count = 0;
  const sample = { clientId: probe.clientId, fromId: randomUUID(), most: mostValues };
  for (const { table, column } of sealedColumns(runtime)) {
    for (const { id, clientId, value } of await storedValues(
      namespace.database,
      { table, column },
      sample,
    )) {
      count += 1;
      const owner = asId<'client'>(clientId);
      const keys = await openClientKey(namespace, owner);
      if (!opens(() => keys.open(owner, value, `${table}.${column}/${id}`))) {
        faults.push(`${namespace.name}.${table}.${column} holds something that is not sealed`);
      }
      if (clientId === probe.clientId) {
        const { canary } = probe;
        const isReadable = await isReadableOnDisk(runtime, namespace, { table, id, canary });
        if (isReadable) faults.push(`a page of ${namespace.name}.${table} on disk is readable`);
      }
    }
  }
  return { count, faults };
}

function sealedColumns({ tables }: CheckContext['runtime']) {
  return tables.community.flatMap(({ name, columns }) =>
    [...columns].flatMap(([column, { isSealed }]) => (isSealed ? [{ table: name, column }] : [])),
  );
}

/** The 8 kB page itself, as PostgreSQL keeps it; skipped where the administrator may not read files. */
async function isReadableOnDisk(
  { config }: CheckContext['runtime'],
  { name }: Namespace,
  { table, id, canary }: { table: string; id: string; canary: string },
): Promise<boolean> {
  const page = await pageOnDisk(await clusterOf(config), databaseName(config, name), table, id);
  return page?.includes(canary) ?? false;
}

async function checkFiles({ runtime }: CheckContext, namespace: Namespace) {
  const raw = await openFileObjectStore(filesDirectory(runtime.config, namespace.name));
  const faults: string[] = [];
  let count = 0;
  for await (const key of raw.list('')) {
    if (count >= mostFiles) break;
    count += 1;
    const bytes = Buffer.from((await raw.get(key)) ?? []);
    if (isPicture(bytes)) faults.push(`a file of ${namespace.name} is a readable picture`);
    await openClientKey(namespace, asId<'client'>(key.split('/')[0] ?? ''));
    const opened = await namespace.store.get(key).catch(() => undefined);
    if (!opened || !isPicture(Buffer.from(opened)))
      faults.push(`a file of ${namespace.name} does not open`);
  }
  return { count, faults };
}

/** Beginnings of JPEG, RIFF (WebP) and ISO media (AVIF) files. */
function isPicture(bytes: Buffer): boolean {
  return (
    bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])) ||
    bytes.subarray(0, 4).toString('latin1') === 'RIFF' ||
    bytes.subarray(4, 8).toString('latin1') === 'ftyp'
  );
}

function opens(open: () => unknown): boolean {
  try {
    open();
    return true;
  } catch {
    return false;
  }
}
