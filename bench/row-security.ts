/**
 * What it costs that PostgreSQL itself separates clients: reading as a resident and as a member,
 * against the same query by a login that no row rule applies to. Both go through the same code, and
 * both have their statements planned once per connection.
 *
 * A resident's rules need no settings, so a read is one statement; the cost is the rule itself, a
 * condition most queries state anyway. A member's rules ask which clients are theirs, so a read is
 * a transaction: BEGIN and set_config ride along with the query in one packet, the rule reads the
 * setting once per statement (an init plan), and nobody waits for the end of what only read. The
 * price is those two statements, and a list of clients the planner cannot look into beforehand.
 */
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { clients } from '../server/src/community/clients/index.ts';
import { projects } from '../server/src/community/projects/index.ts';
import { loadTimeline } from '../server/src/community/updates/index.ts';
import {
  type Cluster,
  type DatabaseLogins,
  withConnection,
} from '../server/src/kernel/database/cluster.ts';
import {
  type Database,
  openDatabase,
  type Reader,
} from '../server/src/kernel/database/database.ts';
import { loginsOf, provisionDatabase } from '../server/src/kernel/database/provision.ts';
import type { ClientId } from '../server/src/kernel/ids.ts';
import { localVault } from '../server/src/kernel/key-provider.ts';
import { communityBlueprint } from '../server/src/start-runtime.ts';
import { median, report } from './figure.ts';
import { fillDatabase, type Place } from './row-security-data.ts';
import { withThrowAwayCluster } from './throw-away.ts';

const ROUNDS = 60;

/** One read of one place; gives what it found, so that both sides can be compared. */
type Read = (place: Place) => Promise<unknown>;

interface Comparison {
  readonly name: string;
  readonly target: string;
  readonly secured: Read;
  readonly unsecured: Read;
}

export async function run(): Promise<void> {
  await withThrowAwayCluster(async (cluster, directory) => {
    const logins = await loginsOf(cluster, 'bench', await localVault(`${directory}/keys`));
    await provisionDatabase(cluster, logins, communityBlueprint);
    const places = await withConnection({ ...cluster, database: 'bench' }, fillDatabase);
    const [secured, unsecured] = [logins, withoutRules(logins, cluster)].map((each) =>
      openDatabase(each, ignoreEnd),
    );
    if (!secured || !unsecured) throw new Error('A database is missing');
    try {
      for (const comparison of comparisons(secured, unsecured)) await compare(comparison, places);
    } finally {
      await Promise.all([secured.close(), unsecured.close()]);
    }
  });
}

/** The same database for a superuser: forced row security does not apply to it. */
function withoutRules(logins: DatabaseLogins, cluster: Cluster): DatabaseLogins {
  const login = { ...cluster, database: logins.owner.database };
  const actors = { resident: login, member: login, identity: login, worker: login };
  return { owner: login, actors };
}

function comparisons(secured: Database, unsecured: Database): Comparison[] {
  const asMember =
    (read: (db: Reader, place: Place) => Promise<unknown>): Read =>
    (place) =>
      secured.read('member', { clients: `{${place.clientId}}` }, (db) => read(db, place));
  const timeline = (db: Reader, { projectId }: Place) =>
    loadTimeline(db, projectId, undefined, 'nl');
  const resident = secured.reader('resident');
  const nobody = unsecured.reader('resident');
  return [
    {
      name: 'row-security-resident-timeline',
      target: '<= 1.2',
      secured: (place) => timeline(resident, place),
      unsecured: (place) => timeline(nobody, place),
    },
    {
      name: 'row-security-resident-list',
      target: '<= 1.2',
      secured: () => discover(resident),
      unsecured: () => discover(nobody),
    },
    {
      name: 'row-security-member-timeline',
      target: '<= 1.7',
      secured: asMember(timeline),
      unsecured: (place) => timeline(nobody, place),
    },
    {
      name: 'row-security-member-list',
      target: '<= 1.7',
      secured: asMember((db) => ownProjects(db)),
      unsecured: ({ clientId }) => ownProjects(nobody, [clientId]),
    },
  ];
}

/** A page of the residents' list of projects. */
function discover(db: Reader) {
  return db
    .select({ project: projects, client: clients.name })
    .from(projects)
    .innerJoin(clients, eq(clients.id, projects.clientId))
    .where(eq(projects.isProbe, false))
    .orderBy(sql`${desc(projects.lastUpdateAt)} nulls last`, desc(projects.id))
    .limit(25);
}

/** The portal's list of one's own projects; without row rules the query must say whose. */
function ownProjects(db: Reader, of?: readonly ClientId[]) {
  return db
    .select({ project: projects, client: clients.name })
    .from(projects)
    .innerJoin(clients, eq(clients.id, projects.clientId))
    .where(and(eq(projects.isProbe, false), of ? inArray(projects.clientId, [...of]) : undefined))
    .orderBy(desc(projects.lastUpdateAt), projects.name)
    .limit(500);
}

async function compare({ name, target, secured, unsecured }: Comparison, places: readonly Place[]) {
  await requireSameRows(name, secured, unsecured, places);
  const rounds: { ours: number; theirs: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const ours = await msPerRead(secured, places);
    rounds.push({ ours, theirs: await msPerRead(unsecured, places) });
  }
  report({
    name,
    figure: median(rounds.map(({ ours }) => ours)),
    unit: 'ms',
    baseline: median(rounds.map(({ theirs }) => theirs)),
    ratio: median(rounds.map(({ ours, theirs }) => ours / theirs)),
    target,
  });
}

/** Reads every place ten times before anything is timed, and holds the answers together once. */
async function requireSameRows(
  name: string,
  secured: Read,
  unsecured: Read,
  places: readonly Place[],
): Promise<void> {
  for (let time = 0; time < 10; time++) {
    await msPerRead(secured, places);
    await msPerRead(unsecured, places);
  }
  for (const place of places) {
    const [ours, theirs] = [await secured(place), await unsecured(place)].map((rows) =>
      JSON.stringify(rows),
    );
    if (ours !== theirs) throw new Error(`${name}: the two sides read different rows`);
  }
}

async function msPerRead(read: Read, places: readonly Place[]): Promise<number> {
  const startedAt = performance.now();
  for (const place of places) await read(place);
  return (performance.now() - startedAt) / places.length;
}

/** The server goes away before the last idle connection notices that it was told to close. */
function ignoreEnd(): void {}
