/**
 * The database of one namespace: a pool per kind of actor, each logged in as its own role. There is
 * no way to a connection but through here, and none without saying who is asking.
 */
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import type { ActorRole, RowSetting } from './access.ts';
import type { DatabaseLogins } from './cluster.ts';
import { plannedOnce } from './planned-once.ts';

declare const txBrand: unique symbol;

/** Reads only. */
export type Reader = Pick<
  NodePgDatabase,
  'select' | 'selectDistinct' | 'selectDistinctOn' | '$count' | '$with' | 'with'
>;

/** An open transaction: the only thing writes, audit entries and jobs accept. */
export type Tx = Omit<NodePgDatabase, 'transaction' | 'execute'> & {
  readonly [txBrand]: true;
  /** The connection, for parts that bring their own SQL (the job queue) into this transaction. */
  readonly connection: pg.PoolClient;
  /** Holds something more from here on, as a resident does who has just been given a secret. */
  hold(settings: RowSettings): Promise<void>;
};

/** What is held in a transaction; read by the row rules. Values are hexadecimal or UUIDs only. */
export type RowSettings = Partial<Record<RowSetting, string>>;

export interface Database {
  readonly name: string;
  /** Single reads outside a transaction, for a role whose rules need no settings. */
  reader(role: ActorRole): Reader;
  /** Reads with something in hand, in one transaction that can only read. */
  read<T>(role: ActorRole, settings: RowSettings, work: (db: Reader) => Promise<T>): Promise<T>;
  /** Runs `work` in one transaction as this role; commits when it resolves, rolls back when it throws. */
  transaction<T>(role: ActorRole, settings: RowSettings, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** A connection of one's own that hears `channel`; `lost` is called once if it breaks. Gives how to stop. */
  listen(
    channel: string,
    hear: (payload: string) => void,
    lost: () => void,
  ): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

const poolSize: Readonly<Record<ActorRole, number>> = {
  resident: 8,
  member: 6,
  identity: 4,
  worker: 6,
};

/** Opens the pools of one database. Connections are made on first use. */
export function openDatabase(
  logins: DatabaseLogins,
  onPoolError: (error: Error) => void,
): Database {
  const pools = {
    resident: openPool(logins, 'resident', onPoolError),
    member: openPool(logins, 'member', onPoolError),
    identity: openPool(logins, 'identity', onPoolError),
    worker: openPool(logins, 'worker', onPoolError),
  } satisfies Record<ActorRole, pg.Pool>;
  const readers = {
    resident: plannedOnce(pools.resident),
    member: plannedOnce(pools.member),
    identity: plannedOnce(pools.identity),
    worker: plannedOnce(pools.worker),
  } satisfies Record<ActorRole, NodePgDatabase>;
  return {
    name: logins.owner.database,
    reader: (role) => readers[role],
    read: (role, settings, work) => runReads(pools[role], settings, work),
    transaction: (role, settings, work) => runTransaction(pools[role], settings, work),
    listen: (channel, hear, lost) => listenOn(logins.actors.worker, channel, hear, lost),
    close: async () => {
      await Promise.all(Object.values(pools).map((pool) => pool.end()));
    },
  };
}

function openPool(
  logins: DatabaseLogins,
  role: ActorRole,
  onError: (error: Error) => void,
): pg.Pool {
  const pool = new pg.Pool({
    ...logins.actors[role],
    max: poolSize[role],
    pipeline: true,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: role === 'worker' ? 60_000 : 10_000,
    application_name: `sitepodium ${role}`,
  });
  return pool.on('error', onError);
}

const handles = new WeakMap<pg.PoolClient, NodePgDatabase>();

/** The connection's handle as a transaction. Guarantee: called between BEGIN and COMMIT only. */
function asTx(connection: pg.PoolClient): Tx {
  const handle =
    handles.get(connection) ?? Object.assign(plannedOnce(connection), { connection, hold });
  async function hold(settings: RowSettings): Promise<void> {
    await Promise.all(applySettings(connection, settings));
  }
  handles.set(connection, handle);
  return handle as unknown as Tx;
}

/** Nothing was written, so nobody waits for the end; the connection is free again once it is there. */
async function runReads<T>(
  pool: pg.Pool,
  settings: RowSettings,
  work: (db: Reader) => Promise<T>,
): Promise<T> {
  const connection = await pool.connect();
  try {
    const opening = openTransaction(connection, 'begin read only', settings);
    const result = await work(asTx(connection));
    await opening;
    return result;
  } finally {
    connection.query('rollback').then(
      () => connection.release(),
      (failure: Error) => connection.release(failure),
    );
  }
}

async function runTransaction<T>(
  pool: pg.Pool,
  settings: RowSettings,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const connection = await pool.connect();
  let broken: Error | undefined;
  try {
    const opening = openTransaction(connection, 'begin', settings);
    const result = await work(asTx(connection));
    await opening;
    await connection.query('commit');
    return result;
  } catch (error) {
    await connection.query('rollback').catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    connection.release(broken);
  }
}

/** Not to be awaited at once: the connection pipelines, so this rides along with the first query. */
function openTransaction(
  connection: pg.PoolClient,
  begin: 'begin' | 'begin read only',
  settings: RowSettings,
): Promise<unknown> {
  const opening = Promise.all([connection.query(begin), ...applySettings(connection, settings)]);
  opening.catch(() => {});
  return opening;
}

const harmlessValue = /^[0-9a-f{},-]*$/;

function applySettings(connection: pg.PoolClient, settings: RowSettings): Promise<unknown>[] {
  return Object.entries(settings).map(([name, value]) => {
    if (!harmlessValue.test(value)) throw new Error(`The setting ${name} holds more than ids`);
    return connection.query({
      name: 'row-setting',
      text: 'select set_config($1, $2, true)',
      values: [`sitepodium.${name}`, value],
    });
  });
}

async function listenOn(
  login: pg.ClientConfig,
  channel: string,
  hear: (payload: string) => void,
  lost: () => void,
): Promise<() => Promise<void>> {
  const client = new pg.Client({
    ...login,
    keepAlive: true,
    application_name: 'sitepodium listen',
  });
  let isOver = false;
  const end = () => {
    if (!isOver) lost();
    isOver = true;
  };
  client.on('notification', (message) => hear(message.payload ?? ''));
  await client.connect();
  await client.query(`listen ${client.escapeIdentifier(channel)}`);
  client.on('error', end).on('end', end);
  return async () => {
    isOver = true;
    await client.end();
  };
}
