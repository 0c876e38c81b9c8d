import { asAdministrator, seeAll, unfiltered } from '../../kernel/database/inspect.ts';
import type { ClientId } from '../../kernel/ids.ts';
import { type CheckContext, findingOf, promise, some } from '../../kernel/promise.ts';
import type { Runtime } from '../../kernel/runtime.ts';
import { clusterOf } from '../namespaces/index.ts';
import { callAs, ensureProbe, memberOf, type Probe, smallestInput } from '../promises/index.ts';
import { type OtherClient, otherClients } from './other-clients.ts';
import { probeSubjects, type Things } from './probe-subjects.ts';

export const customerData = promise({
  id: 'S3.2-customer-data',
  kind: 'E',
  statement: {
    nl: 'Gegevens van een klant zijn alleen bereikbaar voor gebruikers van die klant.',
    en: "Customer data is reached only by that customer's users.",
    de: 'Daten eines Kunden erreichen nur die Benutzer dieses Kunden.',
  },
  how: {
    nl: 'Een manager van een geplante klant vraagt met elke leesactie naar wat andere klanten hebben, en leest elke tabel zonder filter; managers van die klanten vragen met elke actie naar wat de geplante heeft. Niemand mag daar iets vinden.',
    en: 'A manager of a planted client asks for what some other clients have, by every reading action, and reads every table without any filter; managers of those clients ask for what the planted one has, by every action. All must find nothing there.',
    de: 'Ein Manager eines gepflanzten Kunden fragt mit jeder lesenden Aktion nach dem, was andere Kunden haben, und liest jede Tabelle ohne Filter; Manager dieser Kunden fragen mit jeder Aktion nach dem, was der gepflanzte hat. Niemand darf dort etwas finden.',
  },
  cadenceS: 3600,
  async check(context) {
    const { runtime } = context;
    const faults: string[] = [];
    let [asked, tables, clients] = [0, 0, 0];
    const namespaces = some(runtime.platform.namespaces, 3);
    for (const namespace of namespaces) {
      const probe = await ensureProbe(context, namespace);
      const others = await otherClients(probe);
      for (const other of others) {
        const outwards = await askFor(runtime, probe, probe.clientId, other, 'read');
        const inwards = await askFor(runtime, probe, other.clientId, probe, 'read and write');
        asked += outwards.asked + inwards.asked;
        faults.push(...outwards.faults, ...inwards.faults);
      }
      const read = await readEverything(runtime, probe);
      faults.push(...read.faults, ...(await listsOthers(runtime, probe, others)));
      tables += read.tables;
      clients += others.length;
    }
    return findingOf(
      `${asked} questions across ${clients} borders between clients found nothing; ${tables} tables read without a filter, no row of others`,
      faults,
      { namespaces: namespaces.map(({ name }) => name), clients, asked, tables },
    );
  },
  async breakIt({ runtime }) {
    const cluster = await clusterOf(runtime.config);
    const { plant, undo } = seeAll('member', 'projects');
    const databases = runtime.platform.namespaces.map(({ database }) => database.name);
    for (const name of databases) await asAdministrator(cluster, name, plant);
    return {
      async restore() {
        for (const name of databases) await asAdministrator(cluster, name, undo);
      },
    };
  },
});

/** A manager of one client asks for the things of another, by every action of members. */
async function askFor(
  runtime: Runtime,
  { namespace }: Probe,
  asker: ClientId,
  things: Things,
  effects: 'read' | 'read and write',
) {
  const actions = [...runtime.actions.values()].filter(
    ({ by, effect }) => by.who === 'member' && effects.includes(effect),
  );
  const faults: string[] = [];
  for (const action of actions) {
    const input = smallestInput(action, probeSubjects(things, action));
    const manager = memberOf(asker, 'manager');
    const outcome = await callAs(runtime, namespace, manager, action.id, input);
    if (!('refused' in outcome) || outcome.refused !== 'not-found')
      faults.push(`${action.id} does not hide what is another client's in ${namespace.name}`);
  }
  return { asked: actions.length, faults };
}

/** Lists name only what is one's own. */
async function listsOthers(
  runtime: Runtime,
  { namespace, clientId }: Probe,
  others: readonly OtherClient[],
): Promise<string[]> {
  const manager = memberOf(clientId, 'manager');
  const lists = [...runtime.actions.values()].filter(
    ({ by, effect }) => by.who === 'signed-in' && effect === 'read',
  );
  const faults: string[] = [];
  for (const { id } of lists) {
    const answer = JSON.stringify(await callAs(runtime, namespace, manager, id, {}));
    const named = others.some(
      (other) => answer.includes(other.clientId) || answer.includes(other.projectId),
    );
    if (named) faults.push(`${id} names another client's project in ${namespace.name}`);
  }
  return faults;
}

/** Reads every table that knows clients with the member's own login, asking for everything. */
async function readEverything({ tables }: CheckContext['runtime'], probe: Probe) {
  const { namespace, clientId } = probe;
  const ofClients = tables.community
    .filter(({ columns }) => columns.has('clientId'))
    .map(({ name }) => ({ table: name, ownerColumn: 'client_id' }));
  const faults: string[] = [];
  for (const place of [...ofClients, { table: 'clients', ownerColumn: 'id' }]) {
    const settings = { clients: `{${clientId}}` };
    const seen = await unfiltered(namespace.database, 'member', settings, {
      ...place,
      owner: clientId,
    });
    if (seen !== 'refused' && seen.foreignRows > 0)
      faults.push(`${namespace.name}.${place.table} gives ${seen.foreignRows} rows of others`);
  }
  return { tables: ofClients.length + 1, faults };
}
