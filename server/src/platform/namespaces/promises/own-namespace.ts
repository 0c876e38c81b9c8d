import { openClientKey } from '../../../community/clients/index.ts';
import type { Config } from '../../../kernel/config.ts';
import { asAdministrator, knock } from '../../../kernel/database/inspect.ts';
import { newId } from '../../../kernel/ids.ts';
import { UnreadableSeal } from '../../../kernel/keys.ts';
import { type CheckContext, findingOf, promise, some } from '../../../kernel/promise.ts';
import { openFileObjectStore } from '../../../kernel/storage/file-object-store.ts';
import { ensureProbe, type Probe } from '../../promises/index.ts';
import { clusterOf, databaseName, filesDirectory } from '../open-namespace.ts';
import { credentialsOf } from './logins.ts';

type Credentials = Awaited<ReturnType<typeof credentialsOf>> & { readonly name: string };

/** With many namespaces a sample of the pairs is tried each time. */
const mostPairs = 20;

export const ownNamespace = promise({
  id: 'S1.1-namespace',
  kind: 'E',
  statement: {
    nl: 'Elke toepassing in elke omgeving heeft een eigen database, opslag en sleutels.',
    en: 'Each application in each environment has its own database, storage and keys.',
    de: 'Jede Anwendung in jeder Umgebung hat eigene Datenbank, Ablage und Schlüssel.',
  },
  how: {
    nl: 'Met de sleutels van een namespace wordt bij de databases van andere aangeklopt, worden hun sleutels geprobeerd op iets dat net verzegeld is, en worden hun bestanden gevraagd en geopend. Elk kloppen moet geweigerd worden, niets mag gevonden worden en niets mag opengaan.',
    en: 'With the credentials of a namespace, the databases of others are knocked at, their keys are tried on something just sealed, and their stored files are asked for and opened. Every knock must be refused, nothing may be found and nothing may open.',
    de: 'Mit den Zugangsdaten eines Namensraums wird an den Datenbanken anderer angeklopft, ihre Schlüssel werden an frisch Versiegeltem versucht, und ihre Dateien werden verlangt und geöffnet. Jedes Klopfen muss abgelehnt werden, nichts darf gefunden werden und nichts darf sich öffnen.',
  },
  cadenceS: 3600,
  async check(context) {
    const { runtime } = context;
    const names = ['platform', ...runtime.platform.namespaces.map(({ name }) => name)];
    const all = await Promise.all(
      names.map(async (name) => ({ name, ...(await credentialsOf(runtime.config, name)) })),
    );
    const pairs = some(pairsOf(all), mostPairs);
    const faults: string[] = [];
    for (const { own, other } of pairs) {
      faults.push(...(await faultsOfKnocking(own, other)), ...faultsOfKeys(own, other));
    }
    const probes = await Promise.all(
      some(runtime.platform.namespaces, mostPairs).map((each) => ensureProbe(context, each)),
    );
    const stores = some(pairsOf(probes), mostPairs);
    for (const { own, other } of stores)
      faults.push(...(await faultsOfStores(runtime.config, own, other)));
    const logins = pairs.length * 5;
    return findingOf(
      `${logins} logins refused at other databases, ${pairs.length} keys and ${stores.length} files of no use`,
      faults,
      { names, pairs: pairs.map(({ own, other }) => `${own.name} at ${other.name}`) },
    );
  },
  breakIt: (context) => openDoor(context),
});

function pairsOf<Item>(items: readonly Item[]): { own: Item; other: Item }[] {
  return items.flatMap((own) =>
    items.filter((other) => other !== own).map((other) => ({ own, other })),
  );
}

/** A file of another namespace: not there in the own store, and of no use with the own keys. */
async function faultsOfStores(config: Config, own: Probe, other: Probe): Promise<string[]> {
  const { name, store } = own.namespace;
  const disk = await openFileObjectStore(filesDirectory(config, other.namespace.name));
  const [key] = await Array.fromAsync(disk.list(`${other.clientId}/`));
  const bytes = key && (await disk.get(key));
  if (!key || !bytes) return [`${other.namespace.name} has no planted file`];
  const context = `object/${key}`;
  const theirKeys = await openClientKey(other.namespace, other.clientId);
  const ownKeys = await openClientKey(own.namespace, own.clientId);
  const opensAtHome = unlessUnreadable(() => theirKeys.open(other.clientId, bytes, context));
  const opensAbroad = unlessUnreadable(() => ownKeys.open(own.clientId, bytes, context));
  return [
    ...(opensAtHome ? [] : [`${other.namespace.name} cannot open its own file`]),
    ...(opensAbroad ? [`${name} opened a file of ${other.namespace.name}`] : []),
    ...((await store.get(key)) ? [`${name} found a file of another in its own store`] : []),
  ];
}

function unlessUnreadable<T>(open: () => T): T | undefined {
  try {
    return open();
  } catch (error) {
    if (error instanceof UnreadableSeal) return undefined;
    throw error;
  }
}

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
  const theirs = other.keys.newClientKey(clientId);
  unlessUnreadable(() => own.keys.unwrap(clientId, theirs));
  return own.keys.holds(clientId) ? [`${own.name} opened a key of ${other.name}`] : [];
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
