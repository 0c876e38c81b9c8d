/** Connections past the application: what a role can do when the code forgets everything. */
import type pg from 'pg';
import type { ActorRole } from '../kernel/database/access.ts';
import type { DatabaseLogins } from '../kernel/database/cluster.ts';
import { withConnection } from '../kernel/database/cluster.ts';
import type { RowSettings } from '../kernel/database/database.ts';
import { loginsOf } from '../kernel/database/provision.ts';
import { databaseName, vaultOf } from '../platform/namespaces/index.ts';
import type { TestRuntime } from './test-runtime.ts';

/** The logins of a namespace's database, or of the platform's (`platform`). */
export async function loginsFor(
  { cluster, runtime: { config } }: TestRuntime,
  name: string,
): Promise<DatabaseLogins> {
  return loginsOf(cluster, databaseName(config, name), await vaultOf(config, name));
}

/** A query as this role in SitePodium's database, in a transaction that is rolled back. */
export type Ask = (text: string, values?: unknown[]) => Promise<pg.QueryResult>;

/** Runs `use` with a connection of its own as this role, holding these settings. */
export async function asRole<T>(
  test: TestRuntime,
  role: ActorRole,
  settings: RowSettings,
  use: (ask: Ask) => Promise<T>,
): Promise<T> {
  const logins = await loginsFor(test, test.namespace.name);
  return withConnection(logins.actors[role], async (client) => {
    await client.query('begin');
    for (const [name, value] of Object.entries(settings))
      await client.query('select set_config($1, $2, true)', [`sitepodium.${name}`, value]);
    return use((text, values) => client.query(text, values));
  });
}

/** Every row of these tables, as one text in which bytes stand in hex. */
export function dumpOf(test: TestRuntime, tables: readonly string[]): Promise<string> {
  return asRole(test, 'worker', {}, async (ask) => {
    const rows = [];
    for (const table of tables) rows.push(...(await ask(`select t::text from ${table} t`)).rows);
    return rows.map(({ t }) => t).join('\n');
  });
}

/** The error code of a query that PostgreSQL refuses; undefined when it does not. */
export async function refusalOf(ask: Ask, text: string): Promise<string | undefined> {
  await ask('savepoint before');
  try {
    await ask(text);
    return undefined;
  } catch (error) {
    await ask('rollback to savepoint before');
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

/** PostgreSQL's code for insufficient privilege, row-level security included. */
export const denied = '42501';
