/** Opens everything one process works with, in order, and closes it in the opposite order. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { asc } from 'drizzle-orm';
import { identifyMember } from './community/members/index.ts';
import { actions, communityDeclarations, jobs, platformDeclarations } from './compose.ts';
import { resident } from './kernel/actor.ts';
import { type Clock, systemClock } from './kernel/clock.ts';
import { type Config, projectRoot } from './kernel/config.ts';
import type { Cluster } from './kernel/database/cluster.ts';
import { type Database, openDatabase } from './kernel/database/database.ts';
import { startEmbeddedPostgres } from './kernel/database/embedded-postgres.ts';
import { loginsOf, provisionDatabase } from './kernel/database/provision.ts';
import { isRunning } from './kernel/database/running-cluster.ts';
import { PageCache } from './kernel/http/page-cache.ts';
import type { AnyJob } from './kernel/jobs.ts';
import { KeptValues } from './kernel/kept-values.ts';
import type { Log } from './kernel/log.ts';
import { followOutdatedPages } from './kernel/outdate.ts';
import { watchOutgoing } from './kernel/outgoing.ts';
import { createRateLimiter } from './kernel/rate-limit.ts';
import type { Runtime } from './kernel/runtime.ts';
import {
  applications,
  clusterOf,
  databaseName,
  namespaces,
  type OpenNamespace,
  openNamespace,
  vaultOf,
} from './platform/namespaces/index.ts';
import { identifyEmployee } from './platform/staff/index.ts';
import { promises } from './promises.ts';

export interface Running {
  readonly runtime: Runtime;
  readonly cluster: Cluster;
  /** Runs the jobs of every namespace; all kinds unless told. */
  work(handlers?: readonly AnyJob[]): Promise<void>;
  close(): Promise<void>;
}

export interface StartOptions {
  readonly config: Config;
  readonly log: Log;
  readonly clock?: Clock;
  /** False for throw-away data: commits are not forced to disk. */
  readonly isDurable?: boolean;
}

type Closer = () => Promise<void>;

/** Starts a runtime: database server (unless one is configured), platform, namespaces. */
export async function startRuntime({
  config,
  log,
  clock = systemClock,
  isDurable = true,
}: StartOptions): Promise<Running> {
  const closers: Closer[] = [];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  watchOutgoing();
  try {
    await mkdir(config.dataDir, { recursive: true });
    const cluster = await openCluster(config, isDurable, closers);
    const platform = await openPlatform(config, cluster, log, closers);
    const surroundings = { config, clock, log, cluster, blueprint: communityBlueprint };
    const open = await Promise.all(
      (await recordsOf(platform, config)).map((record) => openNamespace(record, surroundings)),
    );
    closers.push(...open.map((each) => each.close));
    const runtime = makeRuntime({ config, log, clock }, platform, open);
    await followPages(runtime, closers);
    const work = async (handlers = jobs) => {
      await Promise.all(open.map((each) => each.work(handlers)));
    };
    return { runtime, cluster, work, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What the database of every namespace is built from. */
export const communityBlueprint = {
  migrations: join(projectRoot, 'server', 'migrations', 'community'),
  tables: communityDeclarations,
  jobs,
};
/** What the platform's own database is built from. */
export const platformBlueprint = {
  migrations: join(projectRoot, 'server', 'migrations', 'platform'),
  tables: platformDeclarations,
  jobs: [],
};

async function openCluster(
  config: Config,
  isDurable: boolean,
  closers: Closer[],
): Promise<Cluster> {
  const cluster = await clusterOf(config);
  if (config.databaseUrl || (await isRunning(cluster))) return cluster;
  const directory = join(config.dataDir, 'postgres');
  const superuserPassword = cluster.password;
  const embedded = await startEmbeddedPostgres({ directory, superuserPassword, isDurable });
  closers.push(embedded.stop);
  return embedded.cluster;
}

async function openPlatform(
  config: Config,
  cluster: Cluster,
  log: Log,
  closers: Closer[],
): Promise<Database> {
  const logins = await loginsOf(
    cluster,
    databaseName(config, 'platform'),
    await vaultOf(config, 'platform'),
  );
  await provisionDatabase(cluster, logins, platformBlueprint);
  const database = openDatabase(logins, (error) =>
    log.error({ err: error }, 'database connection'),
  );
  closers.push(database.close);
  return database;
}

/** The namespaces on record; a platform without any gets its first applications. */
async function recordsOf(platform: Database, config: Config) {
  const environment = 'development';
  const seeds = applications.map(({ application, subdomain, brand }) => {
    const host = subdomain ? `${subdomain}.${config.baseDomain}` : config.baseDomain;
    return {
      name: `${application}-${environment}`,
      application,
      environment,
      hosts: hostsOf(host),
      brand,
    } as const;
  });
  const records = await platform.transaction('worker', {}, async (tx) => {
    await tx
      .insert(namespaces)
      .values(seeds.map((seed) => ({ ...seed, hosts: [...seed.hosts] })))
      .onConflictDoNothing();
    return tx.select().from(namespaces).orderBy(asc(namespaces.createdAt), asc(namespaces.name));
  });
  return records.filter(({ name }) => !config.namespace || name === config.namespace);
}

/** On one's own machine the address works as well as the name. */
const hostsOf = (host: string) => (host === 'localhost' ? ['localhost', '127.0.0.1'] : [host]);

function makeRuntime(
  { config, log, clock }: { config: Config; log: Log; clock: Clock },
  database: Database,
  open: readonly OpenNamespace[],
): Runtime {
  const pageCache = new PageCache(clock);
  return {
    ...{ config, log, clock, actions, jobs, pageCache },
    tables: { community: communityDeclarations, platform: platformDeclarations },
    platform: { database, namespaces: open.map(({ namespace }) => namespace), promises },
    rateLimiter: createRateLimiter(clock),
    keptValues: new KeptValues(pageCache),
    async identify(namespace, { cookie, authorization, requestId = 'none' }) {
      const employee = authorization
        ? await identifyEmployee(database, namespace, { authorization, requestId }, clock.now())
        : undefined;
      return employee ?? (await identifyMember(namespace, cookie)) ?? resident;
    },
  };
}

async function followPages(
  { platform, pageCache, log }: Runtime,
  closers: Closer[],
): Promise<void> {
  for (const { name, database } of platform.namespaces) {
    closers.push(await followOutdatedPages(name, database, pageCache, log));
  }
}
