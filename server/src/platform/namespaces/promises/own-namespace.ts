import { asAdministrator, knock } from '../../../kernel/database/inspect.ts';
import { newId } from '../../../kernel/ids.ts';
import { UnreadableSeal } from '../../../kernel/keys.ts';
import { type CheckContext, findingOf, promise } from '../../../kernel/promise.ts';
import { clusterOf, databaseName } from '../open-namespace.ts';
import { credentialsOf } from './logins.ts';

type Credentials = Awaited<ReturnType<typeof credentialsOf>> & { readonly name: string };

export const ownNamespace = promise({
  id: 'S1.1-namespace',
  kind: 'E',
  statement: 'Each application in each environment has its own database, storage and keys.',
  how: 'With the credentials of every namespace, each other database is knocked at and each other key is tried on something just sealed. Every knock must be refused and nothing may open.',
  cadenceS: 3600,
  async check({ runtime }) {
    const names = ['platform', ...runtime.platform.namespaces.map(({ name }) => name)];
    const all = await Promise.all(
      names.map(async (name) => ({ name, ...(await credentialsOf(runtime.config, name)) })),
    );
    const pairs = all.flatMap((own) =>
      all.filter((other) => other !== own).map((other) => ({ own, other })),
    );
    const faults: string[] = [];
    for (const { own, other } of pairs) {
      faults.push(...(await faultsOfKnocking(own, other)), ...faultsOfKeys(own, other));
    }
    const logins = pairs.length * 5;
    return findingOf(
      `${logins} logins refused at other databases, ${pairs.length} keys of no use`,
      faults,
      { names },
    );
  },
  breakIt: (context) => openDoor(context),
});

async function faultsOfKnocking(own: Credentials, other: Credentials): Promise<string[]> {
  const { database } = other.logins.owner;
  const logins = [own.logins.owner, ...Object.values(own.logins.actors)];
  const outcomes = await Promise.all(logins.map((login) => knock({ ...login, database })));
  const ownDoor = await knock(own.logins.actors.worker);
  return [
    ...outcomes.flatMap((outcome, index) =>
      outcome === 'let in' ? [`${logins[index]?.user} was let into ${database}`] : [],
    ),
    // A refusal says something only while the same credentials open their own door.
    ...(ownDoor === 'let in' ? [] : [`${own.name} cannot open its own database`]),
  ];
}

function faultsOfKeys(own: Credentials, other: Credentials): string[] {
  const clientId = newId<'client'>();
  try {
    own.keys.unwrap(clientId, other.keys.newClientKey(clientId));
    return [`${own.name} opened a key of ${other.name}`];
  } catch (error) {
    if (error instanceof UnreadableSeal) return [];
    throw error;
  }
}

/** Lets one namespace's login connect to another's database, as a slip of an administrator would. */
async function openDoor({ runtime }: CheckContext) {
  const [first, second] = runtime.platform.namespaces;
  if (!first || !second) throw new Error('Two namespaces are needed to let one into the other');
  const cluster = await clusterOf(runtime.config);
  const { logins } = await credentialsOf(runtime.config, first.name);
  const database = databaseName(runtime.config, second.name);
  const door = `connect on database "${database}"`;
  await asAdministrator(cluster, database, `grant ${door} to "${logins.actors.member.user}"`);
  return {
    restore: () =>
      asAdministrator(cluster, database, `revoke ${door} from "${logins.actors.member.user}"`),
  };
}
