import { randomBytes } from 'node:crypto';
import type { DatabaseLogins } from '../../../kernel/database/cluster.ts';
import { asAdministrator, knock } from '../../../kernel/database/inspect.ts';
import { dropDatabase, makeDatabase } from '../../../kernel/database/provision.ts';
import { findingOf, promise, some } from '../../../kernel/promise.ts';
import { clusterOf } from '../open-namespace.ts';
import { credentialsOf } from './logins.ts';

interface Staging {
  readonly logins: DatabaseLogins;
  remove(): Promise<void>;
}

export const environments = promise<Staging>({
  id: 'S1.2-environments',
  kind: 'E',
  statement: {
    nl: 'Test, acceptatie en productie zijn aparte namespaces met aparte sleutels.',
    en: 'Test, acceptance and production are separate namespaces with separate credentials.',
    de: 'Test, Abnahme und Produktion sind getrennte Namensräume mit getrennten Zugangsdaten.',
  },
  how: {
    nl: 'Hiervoor wordt een database van een andere omgeving gemaakt. Sleutels van deze omgeving worden daar getoond en andersom; beide moeten geweigerd worden, en elk moet de eigen database openen.',
    en: 'A database of another environment is made for the occasion. Credentials of this one are shown there and the other way round; both must be refused, and each must open its own.',
    de: 'Dafür wird eine Datenbank einer anderen Umgebung angelegt. Zugangsdaten dieser Umgebung werden dort vorgezeigt und umgekehrt; beide müssen abgelehnt werden, und jede muss die eigene öffnen.',
  },
  cadenceS: 24 * 3600,
  async check({ runtime }, broken) {
    const staging = broken ?? (await makeStaging(runtime.config));
    try {
      const faults: string[] = [];
      const names = some(runtime.platform.namespaces, 5).map(({ name }) => name);
      let refused = 0;
      for (const name of names) {
        const { logins } = await credentialsOf(runtime.config, name);
        const abroad = await knockWithAll(logins, staging.logins);
        const back = await knockWithAll(staging.logins, logins);
        refused += abroad.refused + back.refused;
        faults.push(...abroad.letIn, ...back.letIn);
      }
      const own = await knock(staging.logins.actors.worker);
      // A refusal says something only while the same credentials open their own door.
      if (own !== 'let in') faults.push('the other environment cannot open its own database');
      return findingOf(`${refused} credentials refused in another environment`, faults, { names });
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

/** Shows every credential of one database at the door of another. */
async function knockWithAll({ owner, actors }: DatabaseLogins, other: DatabaseLogins) {
  const { database } = other.owner;
  const logins = [owner, ...Object.values(actors)];
  const outcomes = await Promise.all(logins.map((login) => knock({ ...login, database })));
  const letIn = logins
    .filter((_login, index) => outcomes[index] === 'let in')
    .map(({ user }) => `${user} was let into ${database}`);
  return { letIn, refused: logins.length - letIn.length };
}

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
  const remove = () => dropDatabase(cluster, logins);
  await makeDatabase(cluster, logins).catch(async (error) => {
    await remove();
    throw error;
  });
  return { logins, remove };
}
