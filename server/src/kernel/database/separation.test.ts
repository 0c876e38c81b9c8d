/** One namespace's credentials open nothing else: real connections, refused by PostgreSQL. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vaultOf } from '../../platform/namespaces/index.ts';
import { denied, loginsFor } from '../../test-support/raw-connection.ts';
import { startTestRuntime, type TestRuntime } from '../../test-support/test-runtime.ts';
import { actorRoles } from './access.ts';
import type { DatabaseLogins } from './cluster.ts';
import { type Login, withConnection } from './cluster.ts';
import { loginsOf, makeDatabase } from './provision.ts';

const names = ['sitepodium-development', 'bouwbuur-development', 'platform'] as const;
const wrongPassword = '28P01';

let test: TestRuntime;
const logins = new Map<string, DatabaseLogins>();
beforeAll(async () => {
  test = await startTestRuntime();
  for (const name of names) logins.set(name, await loginsFor(test, name));
  logins.set('sitepodium-test', await otherEnvironment(test));
});
afterAll(async () => {
  const { database } = loginsTo('sitepodium-test').owner;
  await withConnection(test.cluster, (client) =>
    client.query(`drop database if exists ${client.escapeIdentifier(database)} with (force)`),
  );
  await test.close();
});

/** SitePodium once more, as its test environment. */
async function otherEnvironment({ cluster, runtime: { config } }: TestRuntime) {
  const database = `${config.databasePrefix}_sitepodium_test`;
  const made = await loginsOf(cluster, database, await vaultOf(config, 'sitepodium-test'));
  await makeDatabase(cluster, made);
  return made;
}

function loginsTo(name: string): DatabaseLogins {
  const found = logins.get(name);
  if (!found) throw new Error(`There are no logins to ${name}`);
  return found;
}

/** What PostgreSQL answers to a login: its error code, or `opened`. */
async function tryTo(login: Login): Promise<string> {
  try {
    return await withConnection(login, async (client) => {
      await client.query('select 1');
      return 'opened';
    });
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

const all = [...names, 'sitepodium-test'];
const pairs = all.flatMap((from) => all.filter((to) => to !== from).map((to) => [from, to]));

describe('the credentials of a namespace', () => {
  it.each(all)('open the database of %s, their own', async (name) => {
    for (const role of actorRoles) expect(await tryTo(loginsTo(name).actors[role])).toBe('opened');
  });

  it.each(pairs)('of %s do not open the database of %s', async (from, to) => {
    const { database } = loginsTo(to).owner;
    const { owner, actors } = loginsTo(from);
    for (const login of [owner, ...Object.values(actors)])
      expect(await tryTo({ ...login, database }), login.user).toBe(denied);
  });

  it.each(pairs)('of %s are no password for the roles of %s', async (from, to) => {
    for (const role of actorRoles) {
      const { password } = loginsTo(from).actors[role];
      expect(await tryTo({ ...loginsTo(to).actors[role], password })).toBe(wrongPassword);
    }
  });

  it('of one kind of actor are no password for another kind', async () => {
    const { actors } = loginsTo('sitepodium-development');
    const { password } = actors.resident;
    expect(await tryTo({ ...actors.worker, password })).toBe(wrongPassword);
  });
});
