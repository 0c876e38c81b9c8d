/** Ten thousand projects all over the country, with names as various as those of real ones. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '../server/src/community/clients/index.ts';
import { type ImportedProject, importProjects } from '../server/src/community/projects/index.ts';
import { importWorks } from '../server/src/community/works/index.ts';
import { readConfig } from '../server/src/kernel/config.ts';
import type { ClientId, ProjectId } from '../server/src/kernel/ids.ts';
import { newId } from '../server/src/kernel/ids.ts';
import { createLog } from '../server/src/kernel/log.ts';
import { systemTransaction } from '../server/src/kernel/system-transaction.ts';
import { startRuntime } from '../server/src/start-runtime.ts';
import { projectRoot } from './child.ts';

const AT_ONCE = 500;
const WORKS_EACH = 3;
const dayMs = 86_400_000;

const trades = [
  ...['Rioolvervanging', 'Herinrichting', 'Kademuur', 'Nieuwbouw', 'Fietspad', 'Warmtenet', 'Brug'],
  ...['Vervanging bomen', 'Tramspoor', 'Asfalt', 'Speelplek', 'Schoolgebouw', 'Geluidsscherm'],
];
const stems = [
  ...[
    'Linde',
    'Kastanje',
    'Beuken',
    'Eiken',
    'Wilgen',
    'Molen',
    'Kerk',
    'School',
    'Dorps',
    'Haven',
  ],
  ...[
    'Prinsen',
    'Konings',
    'Wilhelmina',
    'Juliana',
    'Beatrix',
    'Nassau',
    'Oranje',
    'Willem',
    'Anna',
  ],
  ...['Thorbecke', 'Vondel', 'Rembrandt', 'Ruysdael', 'Vermeer', 'Spinoza', 'Huygens', 'Erasmus'],
  ...['Zuider', 'Noorder', 'Ooster', 'Wester', 'Hoge', 'Lage', 'Nieuwe', 'Oude', 'Lange', 'Korte'],
  ...['Merel', 'Spreeuwen', 'Zwaluw', 'Reiger', 'Kievit', 'Tulpen', 'Rozen', 'Anjer', 'Dahlia'],
  ...['Stations', 'Markt', 'Burgemeester', 'Raadhuis', 'Gasthuis', 'Klooster', 'Poort', 'Singel'],
];
const kinds = ['straat', 'laan', 'weg', 'plein', 'gracht', 'kade', 'hof', 'dijk', 'park', 'pad'];

/** Fills the application SitePodium in this data directory. */
export async function fillCountry(dataDir: string, count: number): Promise<void> {
  const config = readConfig({ DATA_DIR: dataDir, DEMONSTRATION: 'false' });
  const { runtime, close } = await startRuntime({ config, log: createLog('silent') });
  try {
    const namespace = runtime.platform.namespaces.find(
      ({ application }) => application === 'sitepodium',
    );
    if (!namespace) throw new Error('There is no application');
    const context = { namespace, clock: runtime.clock, log: runtime.log };
    await systemTransaction(context, 'bench', async ({ tx }) => {
      const client = { slug: 'land', name: 'Het land', kind: 'municipality' as const };
      const clientId = await createClient(tx, namespace.keys, client);
      for (let first = 0; first < count; first += AT_ONCE) {
        const numbers = Array.from({ length: AT_ONCE }, (_none, step) => first + step);
        const ids = await importProjects(
          tx,
          numbers.map((number) => project(number, clientId)),
        );
        await importWorks(
          tx,
          [...ids.values()].flatMap((id, at) => works(id, clientId, first + at)),
        );
      }
    });
  } finally {
    await close();
  }
}

interface Towns {
  readonly names: readonly string[];
  readonly latitudes: readonly number[];
  readonly longitudes: readonly number[];
}
const towns: Towns = JSON.parse(
  readFileSync(join(projectRoot, 'web', 'static', 'places.json'), 'utf8'),
);

/** The same numbers in every run, spread like dice. */
function spread(number: number, salt: number): number {
  const mixed = Math.imul(number + 1, 2_654_435_761) ^ Math.imul(salt + 1, 1_597_334_677);
  return ((Math.imul(mixed ^ (mixed >>> 15), 2_246_822_519) >>> 0) % 1_000_003) / 1_000_003;
}

function pick<Value>(list: readonly Value[], share: number): Value {
  const value = list[Math.floor(share * list.length)];
  if (value === undefined) throw new Error('Nothing to pick from');
  return value;
}

function project(number: number, clientId: ClientId): ImportedProject {
  // Larger towns come first and build more.
  const town = Math.floor(spread(number, 1) ** 2 * towns.names.length);
  const street = pick(stems, spread(number, 2)) + pick(kinds, spread(number, 3));
  const name = `${pick(trades, spread(number, 4))} ${street}`;
  const at = new Date(Date.UTC(2026, 0, 1) + number * 60_000);
  const off = (salt: number) => (spread(number, salt) - 0.5) * 0.06;
  return {
    ...{ clientId, name, street, place: towns.names[town] ?? '', summary: { nl: name } },
    slug: `${name.toLowerCase().replaceAll(' ', '-')}-${number}`,
    latitude: (towns.latitudes[town] ?? 0) / 1e4 + off(5),
    longitude: (towns.longitudes[town] ?? 0) / 1e4 + off(6),
    status: pick(['upcoming', 'active', 'active', 'completed'] as const, spread(number, 7)),
    ...{ startsOn: '2026-01-01', endsOn: '2027-12-31', publishedAt: at, lastUpdateAt: at },
  };
}

function works(projectId: ProjectId, clientId: ClientId, number: number) {
  return Array.from({ length: WORKS_EACH }, (_none, step) => {
    const days = Math.floor(spread(number, 10 + step) * 90);
    const startsAt = new Date(Math.floor(Date.now() / dayMs + days) * dayMs + 6 * 3_600_000);
    return {
      ...{ projectId, clientId, updateId: newId<'update'>(), title: { nl: 'Werk' }, startsAt },
      endsAt: new Date(startsAt.getTime() + 10 * 3_600_000 + (days % 9) * dayMs),
      nuisance:
        days % 2 === 0 ? (['noise'] as const).slice() : (['noise', 'closure'] as const).slice(),
      passability: {
        ...({ pedestrians: 'open', cyclists: 'detour', wheelchairs: 'open' } as const),
        ...({ cars: 'closed', emergency: 'open' } as const),
      },
      publishedAt: new Date(),
    };
  });
}
