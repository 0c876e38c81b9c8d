import { join } from 'node:path';
import type { Clock } from '../../kernel/clock.ts';
import type { Config } from '../../kernel/config.ts';
import { type Cluster, clusterFromUrl } from '../../kernel/database/cluster.ts';
import { openDatabase } from '../../kernel/database/database.ts';
import { embeddedCluster } from '../../kernel/database/embedded-postgres.ts';
import { type Blueprint, loginsOf, provisionDatabase } from '../../kernel/database/provision.ts';
import { asId } from '../../kernel/ids.ts';
import { type AnyJob, openJobs } from '../../kernel/jobs.ts';
import { localVault, type Vault } from '../../kernel/key-provider.ts';
import { KeyRing } from '../../kernel/keys.ts';
import type { Log } from '../../kernel/log.ts';
import type { Namespace, Push } from '../../kernel/namespace.ts';
import { endpointRules } from '../../kernel/push/endpoint-rules.ts';
import { openPushSender } from '../../kernel/push/send-push.ts';
import { createVapidKeys, createVapidSigner } from '../../kernel/push/vapid.ts';
import { openFileObjectStore } from '../../kernel/storage/file-object-store.ts';
import { sealedObjectStore } from '../../kernel/storage/sealed-object-store.ts';
import type { namespaces } from './tables.ts';

export type NamespaceRecord = Pick<
  typeof namespaces.$inferSelect,
  'name' | 'application' | 'environment' | 'hosts' | 'brand'
>;

/** An open namespace, how to let it work, and how to close it. */
export interface OpenNamespace {
  readonly namespace: Namespace;
  /** Runs the jobs that wait in it, from now on. */
  work(handlers: readonly AnyJob[]): Promise<void>;
  close(): Promise<void>;
}

export interface Surroundings {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  readonly cluster: Cluster;
  readonly blueprint: Blueprint;
}

/** Makes what is missing of a namespace and opens it: its own database, files, keys and push identity. */
export async function openNamespace(
  record: NamespaceRecord,
  around: Surroundings,
): Promise<OpenNamespace> {
  const { config, cluster, log } = around;
  const vault = await vaultOf(config, record.name);
  const logins = await loginsOf(cluster, databaseName(config, record.name), vault);
  await provisionDatabase(cluster, logins, around.blueprint);
  const database = openDatabase(logins, (error) =>
    log.error({ err: error }, 'database connection'),
  );
  const keys = new KeyRing(await vault.secret('namespace-key'));
  const jobs = await openJobs(logins.actors.worker, log);
  const files = await openFileObjectStore(filesDirectory(config, record.name));
  const push = await openPush(vault, around, originOf(config, record));
  const namespace: Namespace = {
    ...record,
    origin: originOf(config, record),
    database,
    keys,
    jobs,
    push,
    store: sealedObjectStore(files, clientSealing(keys)),
  };
  return {
    namespace,
    work: (handlers) => jobs.work(handlers, { namespace, clock: around.clock, config, log }),
    async close() {
      await jobs.stop();
      push.sender.close();
      await database.close();
    },
  };
}

/** Each namespace's secrets have a folder of their own; nobody is handed another's. */
export function vaultOf(config: Config, name: string): Promise<Vault> {
  return localVault(join(config.dataDir, 'keys', name));
}

/** The administrator's login of the database server: the configured one, or the embedded one's. */
export async function clusterOf(config: Config): Promise<Cluster> {
  if (config.databaseUrl) return clusterFromUrl(config.databaseUrl);
  const vault = await vaultOf(config, 'platform');
  const password = (await vault.secret('postgres-superuser')).toString('base64url');
  return embeddedCluster(join(config.dataDir, 'postgres'), password);
}

/** Where a namespace's files are. */
export const filesDirectory = (config: Config, name: string): string =>
  join(config.dataDir, 'files', name);

/** The database of a namespace, by the rules of PostgreSQL names. */
export const databaseName = ({ databasePrefix }: Config, name: string): string =>
  `${databasePrefix}_${name.replaceAll('-', '_')}`;

function originOf(config: Config, { hosts }: NamespaceRecord): string {
  const isUsualPort = config.port === (config.scheme === 'https' ? 443 : 80);
  const port = config.scheme === 'https' || isUsualPort ? '' : `:${config.port}`;
  return `${config.scheme}://${hosts[0]}${port}`;
}

async function openPush(
  vault: Vault,
  { config, clock }: Surroundings,
  origin: string,
): Promise<Push> {
  const kept = await vault.keep('vapid', async () => JSON.stringify(createVapidKeys()));
  const subject = origin.startsWith('https:') ? origin : 'mailto:push@sitepodium.example';
  const vapid = createVapidSigner({ keys: JSON.parse(kept), subject, clock });
  return {
    publicKey: vapid.publicKey,
    sender: openPushSender({ vapid, clock, ...endpointRules(config) }),
  };
}

/** Files are sealed under the key of the client whose id stands first in their object key. */
function clientSealing(keys: KeyRing) {
  const clientOf = (context: string) => asId<'client'>(context.split('/')[1] ?? '');
  return {
    seal: (plaintext: Uint8Array, context: string) =>
      keys.seal(clientOf(context), plaintext, context),
    open: (sealed: Uint8Array, context: string) => keys.open(clientOf(context), sealed, context),
  };
}
