/**
 * Makes a database for one namespace (or the platform): the database itself, a login per kind of
 * actor that can connect to this database only, the tables, and the row rules. Safe to run again.
 */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import type { TableDeclaration } from '../column.ts';
import { type AnyJob, createQueues } from '../jobs.ts';
import type { Vault } from '../key-provider.ts';
import { actorRoles } from './access.ts';
import { accessStatements, applyAccess, groupRole } from './apply-access.ts';
import { type Cluster, type DatabaseLogins, type Login, withConnection } from './cluster.ts';

export interface Blueprint {
  /** Folder with the numbered migrations. */
  readonly migrations: string;
  readonly tables: readonly TableDeclaration[];
  readonly jobs: readonly AnyJob[];
}

/** The logins of one database; passwords live in the namespace's own vault. */
export async function loginsOf(
  cluster: Cluster,
  database: string,
  vault: Vault,
): Promise<DatabaseLogins> {
  const login = async (role: string): Promise<Login> => ({
    ...cluster,
    database,
    user: `${database}_${role}`,
    password: (await vault.secret(`database-${role}`)).toString('base64url'),
  });
  const [owner, resident, member, identity, worker] = await Promise.all(
    ['owner', ...actorRoles].map(login),
  );
  if (!owner || !resident || !member || !identity || !worker) throw new Error('A login is missing');
  return { owner, actors: { resident, member, identity, worker } };
}

/** Creates what is missing and brings the tables and rules up to date. Quick when nothing changed. */
export async function provisionDatabase(
  cluster: Cluster,
  logins: DatabaseLogins,
  blueprint: Blueprint,
): Promise<void> {
  const fingerprint = fingerprintOf(blueprint);
  if ((await builtFrom(logins.owner)) === fingerprint) return;
  await makeDatabase(cluster, logins);
  await migrateTables(logins, blueprint);
  await rememberBlueprint(logins.owner, fingerprint);
}

/** The logins and the empty database, or one copied from a template, if they are not there yet. */
export async function makeDatabase(
  cluster: Cluster,
  logins: DatabaseLogins,
  template?: string,
): Promise<void> {
  await withConnection(cluster, async (client) => {
    await createGroupRoles(client);
    for (const login of [logins.owner, ...Object.values(logins.actors)])
      await createLogin(client, login);
    await joinGroups(client, logins);
    await createDatabase(client, logins, template);
  });
}

/** Says from what a database was built: the rules of access, the migrations and the queues. */
function fingerprintOf({ migrations, tables, jobs }: Blueprint): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(migrations).sort()) hash.update(file);
  hash.update(accessStatements(tables));
  hash.update(JSON.stringify(jobs.map(({ job }) => job.name)));
  return hash.digest('hex');
}

async function builtFrom(owner: Login): Promise<string | undefined> {
  try {
    return await withConnection(owner, async (client) => {
      const { rows } = await client.query('select fingerprint from built_from');
      return rows[0]?.fingerprint;
    });
  } catch {
    // No database, no login or no such table yet: it is to be built.
    return undefined;
  }
}

async function rememberBlueprint(owner: Login, fingerprint: string): Promise<void> {
  await withConnection(owner, async (client) => {
    await client.query('create table if not exists built_from (fingerprint text not null)');
    await client.query('grant select on built_from to public');
    await client.query('delete from built_from');
    await client.query('insert into built_from values ($1)', [fingerprint]);
  });
}

async function createGroupRoles(client: pg.Client): Promise<void> {
  for (const role of actorRoles) {
    await client.query(
      `do $$ begin create role ${groupRole(role)} nologin; exception when duplicate_object or unique_violation then null; end $$`,
    );
  }
}

async function createLogin(client: pg.Client, login: Login): Promise<void> {
  const name = client.escapeIdentifier(login.user);
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [
    login.user,
  ]);
  const verb = rowCount ? 'alter' : 'create';
  await client.query(
    `${verb} role ${name} login nosuperuser nocreatedb nocreaterole password ${client.escapeLiteral(login.password)}`,
  );
}

async function joinGroups(client: pg.Client, logins: DatabaseLogins): Promise<void> {
  for (const role of actorRoles) {
    await client.query(
      `grant ${groupRole(role)} to ${client.escapeIdentifier(logins.actors[role].user)}`,
    );
  }
}

async function createDatabase(
  client: pg.Client,
  logins: DatabaseLogins,
  template?: string,
): Promise<void> {
  const { database, user } = logins.owner;
  const name = client.escapeIdentifier(database);
  const owner = client.escapeIdentifier(user);
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [
    database,
  ]);
  if (!rowCount) {
    await client.query(`grant ${owner} to current_user`);
    const source = template ? ` template ${client.escapeIdentifier(template)}` : '';
    await client.query(`create database ${name} owner ${owner}${source}`);
  }
  await client.query(`revoke all on database ${name} from public`);
  for (const login of Object.values(logins.actors)) {
    await client.query(
      `grant connect on database ${name} to ${client.escapeIdentifier(login.user)}`,
    );
  }
}

async function migrateTables(logins: DatabaseLogins, blueprint: Blueprint): Promise<void> {
  const pool = new pg.Pool({ ...logins.owner, max: 2, options: '-c client_min_messages=warning' });
  try {
    await migrate(drizzle({ client: pool }), { migrationsFolder: blueprint.migrations });
    await createQueues(logins.owner, blueprint.jobs);
    await withConnection(logins.owner, (client) => applyAccess(client, blueprint.tables));
  } finally {
    await pool.end();
  }
}

/** Takes away what `makeDatabase` made, connections and all. */
export async function dropDatabase(cluster: Cluster, { owner, actors }: DatabaseLogins) {
  await withConnection(cluster, async (client) => {
    const name = client.escapeIdentifier(owner.database);
    await client.query(`drop database if exists ${name} with (force)`);
    for (const { user } of [owner, ...Object.values(actors)])
      await client.query(`drop role if exists ${client.escapeIdentifier(user)}`);
  });
}
