/** A dump of the whole database after one device follows three projects, read as an attacker would. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withConnection } from '../../kernel/database/cluster.ts';
import { type PushReceiver, startPushReceiver } from '../../kernel/push/push-receiver.ts';
import { freshUpdate } from '../../test-support/fresh.ts';
import { loginsFor } from '../../test-support/raw-connection.ts';
import { runJob } from '../../test-support/run-job.ts';
import { startTestRuntime, type TestRuntime } from '../../test-support/test-runtime.ts';
import { createWorld, type World } from '../../test-support/world.ts';
import { updatePublished } from '../updates/index.ts';
import { quietHoursOver } from './put-off.ts';

let test: TestRuntime;
let world: World;
let service: PushReceiver;
beforeAll(async () => {
  test = await startTestRuntime();
  world = await createWorld(test);
  service = await startPushReceiver({ clock: test.clock });
});
afterAll(async () => {
  await service?.close();
  await test?.close();
});

interface Row {
  readonly table: string;
  readonly values: ReadonlyMap<string, string>;
}

/** Every row of every table that this database has: ours, the queue's and the audit trail. */
async function dump(): Promise<Row[]> {
  const { owner } = await loginsFor(test, test.namespace.name);
  return withConnection({ ...test.cluster, database: owner.database }, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
    );
    const found: Row[] = [];
    for (const { name } of tables) {
      const { rows } = await client.query(`select to_jsonb(t) as row from only ${name} t`);
      found.push(...rows.map(({ row }) => ({ table: name, values: flat(row) })));
    }
    return found;
  });
}

/** Values by their path; those within JSON count as values too. */
function flat(value: unknown, path = ''): Map<string, string> {
  if (value === null || value === undefined) return new Map();
  if (typeof value !== 'object') return new Map([[path, String(value)]]);
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => [
      ...flat(inner, path ? `${path}.${key}` : key),
    ]),
  );
}

const keyOf = ({ table, values }: Row) => JSON.stringify([table, [...values]]);
function added(before: readonly Row[], after: readonly Row[]): Row[] {
  const known = new Set(before.map(keyOf));
  return after.filter((row) => !known.has(keyOf(row)));
}

/**
 * Values that by nature many devices share: whose project it is, and what was chosen from a short
 * list. How many values there are of each is part of the promise.
 */
const sharedByMany: Readonly<Record<string, number>> = {
  ...{ client_id: 2, language: 3, news: 2, works: 2, urgent: 2 },
  ...{ quiet_hours: 4, urgent_breaks_quiet: 2, paused_until: 10, state: 5, attempts: 7 },
};

/** What two rows have in common, in any column of either. */
function shared(one: Row, other: Row): string[] {
  const values = new Set([...one.values].filter(([path]) => !(path in sharedByMany)).map(last));
  return [...other.values]
    .filter(([path, value]) => !(path in sharedByMany) && values.has(value))
    .map(([path, value]) => `${one.table} ${other.table}.${path}: ${value}`);
}
const last = ([, value]: [string, string]) => value;

function links(groups: readonly (readonly Row[])[]): string[] {
  return groups.flatMap((group, place) =>
    groups
      .slice(place + 1)
      .flatMap((other) => group.flatMap((one) => other.flatMap((row) => shared(one, row)))),
  );
}

const sites = () => [
  { slug: 'north', clientId: world.quay, projectId: world.north },
  { slug: 'south', clientId: world.quay, projectId: world.south },
  { slug: 'east', clientId: world.dike, projectId: world.east },
];
/** All that one device sets, the same in all three projects, by night. */
const preferences = {
  ...{ news: true, works: true, urgent: false, quietHours: 'night' as const },
  ...{ urgentBreaksQuiet: true, pausedUntil: null },
};

describe('one device that follows three projects', () => {
  /** What each following and its messages added to the database, project by project. */
  const groups: Row[][] = [];

  it('adds one row for each and nothing anywhere else: no log, no job, no counter', async () => {
    test.clock.moveMs(12 * 3_600_000);
    for (const { slug } of sites()) {
      const before = await dump();
      const applicationServerKey = test.namespace.push.publicKey;
      // As browsers do: one subscription for each scope, all at the same push service.
      const { endpoint, keys } = service.newSubscription({ applicationServerKey });
      const input = { slug, language: 'nl' as const, endpoint, ...keys, preferences };
      const { secret } = await test.call({ kind: 'resident' }, 'following.follow', input);
      await test.call({ kind: 'resident' }, 'following.prefer', {
        ...{ secret, language: 'de', preferences },
      });
      await test.call({ kind: 'resident' }, 'following.everything', { secret });
      const rows = added(before, await dump());
      expect(rows.map(({ table }) => table)).toEqual(['public.followers']);
      groups.push(rows);
    }
  });

  it('has rows of which no two hold the same value, but for what many devices share', () => {
    expect(groups).toHaveLength(3);
    expect(links(groups)).toEqual([]);
  });

  it('has none either once it was told of updates, by night and in the morning', async () => {
    const updateIds = [];
    for (const [place, site] of sites().entries()) {
      const updateId = await freshUpdate(test, site, 'published');
      updateIds.push(updateId);
      const before = await dump();
      test.clock.moveMs(1000);
      await runJob(test, updatePublished, { updateId });
      const rows = added(before, await dump());
      expect(rows.map(({ table }) => table)).toContain('public.deliveries');
      groups[place]?.push(...rows.filter(({ table }) => !table.startsWith('pgboss.')));
      // The queue names the update; of followers it knows nothing.
      const queue = rows.filter(({ table }) => table.startsWith('pgboss.'));
      const follower = groups[place]?.[0];
      if (!follower) throw new Error('A following is missing');
      expect(queue.flatMap((row) => shared(follower, row))).toEqual([]);
    }
    test.clock.moveMs(10 * 3_600_000);
    for (const updateId of updateIds) await runJob(test, quietHoursOver, { updateId });
    expect(service.received).toHaveLength(3);
    expect(links(groups)).toEqual([]);
  });

  it('would be found out by this test: a column that links is seen', () => {
    const row = (device: string): Row => ({
      table: 'public.followers',
      values: new Map([
        ['device', device],
        ['language', 'nl'],
      ]),
    });
    expect(links([[row('a')], [row('b')]])).toEqual([]);
    expect(links([[row('a')], [row('a')]])).toHaveLength(1);
  });

  it('chooses from lists so short that a choice is no fingerprint', async () => {
    const rows = (await dump()).filter(({ table }) => /\.(followers|deliveries)$/.test(table));
    for (const [path, most] of Object.entries(sharedByMany)) {
      const values = new Set(rows.map(({ values: of }) => of.get(path)).filter(Boolean));
      expect({ path, isShort: values.size <= most }).toEqual({ path, isShort: true });
    }
  });
});
