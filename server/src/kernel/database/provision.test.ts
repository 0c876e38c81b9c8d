/** Bringing a database up to date: again, with changed rules, after somebody gave too much away. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { communityBlueprint } from '../../start-runtime.ts';
import { denied } from '../../test-support/raw-connection.ts';
import { localVault } from '../key-provider.ts';
import type { ActorRole } from './access.ts';
import type { DatabaseLogins } from './cluster.ts';
import { withConnection } from './cluster.ts';
import { type Blueprint, loginsOf, provisionDatabase } from './provision.ts';

const cluster = inject('cluster');
const database = `p${randomBytes(5).toString('hex')}`;
let directory: string;
let logins: DatabaseLogins;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'sitepodium-provision-'));
  logins = await loginsOf(cluster, database, await localVault(directory));
  await provision();
});
afterAll(async () => {
  await withConnection(cluster, (client) => client.query(`drop database ${database} with (force)`));
  await rm(directory, { recursive: true });
});

function provision(blueprint: Blueprint = communityBlueprint): Promise<void> {
  return provisionDatabase(cluster, logins, blueprint);
}

/** The code with which PostgreSQL refuses; undefined when it answers. */
function refusal(role: ActorRole, text: string): Promise<string | undefined> {
  return withConnection(logins.actors[role], async (client) => {
    const answer = client.query(text).then(() => undefined);
    return answer.catch((error) => error.code);
  });
}

/** The blueprint with no rule for residents on clients. */
function closedToResidents({ tables, ...rest }: Blueprint): Blueprint {
  const changed = tables.map((table) => {
    const { resident: _gone, ...access } = table.access;
    return table.name === 'clients' ? { ...table, access } : table;
  });
  return { ...rest, tables: changed };
}

describe('a database that exists', () => {
  it('stays as it is when it is provisioned again', async () => {
    await withConnection(logins.actors.worker, (client) =>
      client.query("insert into clients (slug, name, kind) values ('a', 'A', 'energy')"),
    );
    await provision();
    expect(await refusal('resident', 'select 1 / count(id) from clients')).toBeUndefined();
  });

  it('gets rules that have changed, and gets them back', async () => {
    await provision(closedToResidents(communityBlueprint));
    expect(await refusal('resident', 'select id from clients')).toBe(denied);
    await provision();
    expect(await refusal('resident', 'select id from clients')).toBeUndefined();
  });

  it('loses what somebody granted beside the declarations', async () => {
    await withConnection(logins.owner, async (client) => {
      await client.query('grant select on client_keys, pgboss.job to sitepodium_resident');
      await client.query('create policy open_door on client_keys using (true)');
    });
    expect(await refusal('resident', 'select 1 from client_keys')).toBeUndefined();
    await provision(closedToResidents(communityBlueprint));
    await provision();
    expect(await refusal('resident', 'select 1 from client_keys')).toBe(denied);
    expect(await refusal('resident', 'select data from pgboss.job')).toBe(denied);
  });
});
