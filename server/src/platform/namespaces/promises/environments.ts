import { randomBytes } from 'node:crypto';
import { withConnection } from '../../../kernel/database/cluster.ts';
import { asAdministrator, knock } from '../../../kernel/database/inspect.ts';
import { type DatabaseLogins, makeDatabase } from '../../../kernel/database/provision.ts';
import { findingOf, promise } from '../../../kernel/promise.ts';
import { clusterOf } from '../open-namespace.ts';
import { credentialsOf } from './logins.ts';

interface Staging {
  readonly logins: DatabaseLogins;
  remove(): Promise<void>;
}

export const environments = promise<Staging>({
  id: 'S1.2-environments',
  kind: 'E',
  statement: 'Test, acceptance and production are separate namespaces with separate credentials.',
  how: 'A database of another environment is made for the occasion. Credentials of this one are shown there and the other way round; both must be refused, and each must open its own.',
  cadenceS: 24 * 3600,
  async check({ runtime }, broken) {
    const staging = broken ?? (await makeStaging(runtime.config));
    try {
      const faults: string[] = [];
      const names = runtime.platform.namespaces.map(({ name }) => name);
      for (const name of names) {
        const { logins } = await credentialsOf(runtime.config, name);
        const here = logins.actors.worker;
        const there = staging.logins.actors.worker;
        const [abroad, back, own] = await Promise.all([
          knock({ ...here, database: there.database }),
          knock({ ...there, database: here.database }),
          knock(there),
        ]);
        if (abroad === 'let in') faults.push(`${name} was let into another environment`);
        if (back === 'let in') faults.push(`another environment was let into ${name}`);
        if (own !== 'let in') faults.push('the other environment cannot open its own database');
      }
      return findingOf(`${names.length * 2} credentials refused across environments`, faults, {
        names,
      });
    } finally {
      if (!broken) await staging.remove();
    }
  },
  async breakIt({ runtime }) {
    const staging = await makeStaging(runtime.config);
    const { database } = staging.logins.owner;
    const cluster = await clusterOf(runtime.config);
    await asAdministrator(cluster, database, `grant connect on database "${database}" to public`);
    return { broken: staging, restore: staging.remove };
  },
});

async function makeStaging(config: Parameters<typeof clusterOf>[0]): Promise<Staging> {
  const cluster = await clusterOf(config);
  const database = `${config.databasePrefix}_acceptance_${randomBytes(4).toString('hex')}`;
  const login = (role: string) => ({
    ...cluster,
    database,
    user: `${database}_${role}`,
    password: randomBytes(24).toString('base64url'),
  });
  const [resident, member, identity, worker] = [
    login('resident'),
    login('member'),
    login('identity'),
    login('worker'),
  ];
  const logins = { owner: login('owner'), actors: { resident, member, identity, worker } };
  await makeDatabase(cluster, logins);
  const remove = () =>
    withConnection(cluster, async (client) => {
      await client.query(`drop database if exists "${database}" with (force)`);
      for (const { user } of [logins.owner, ...Object.values(logins.actors)]) {
        await client.query(`drop role if exists "${user}"`);
      }
    });
  return { logins, remove };
}
