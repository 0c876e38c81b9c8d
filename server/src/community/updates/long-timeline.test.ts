/** A project of years: a thousand updates stay as quick to read as ten. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withConnection } from '../../kernel/database/cluster.ts';
import type { UpdateId } from '../../kernel/ids.ts';
import { asSystem, required } from '../../test-support/fresh.ts';
import { asRole } from '../../test-support/raw-connection.ts';
import { startTestRuntime, type TestRuntime } from '../../test-support/test-runtime.ts';
import { createWorld, plainText, type World } from '../../test-support/world.ts';
import { importUpdates } from './import-updates.ts';

let test: TestRuntime;
let world: World;
let ids: ReadonlyMap<string, UpdateId>;

beforeAll(async () => {
  test = await startTestRuntime();
  world = await createWorld(test);
  const { clientId, projectId } = { clientId: world.quay, projectId: world.south };
  ids = await asSystem(test, ({ tx }) =>
    importUpdates(
      tx,
      Array.from({ length: 1_000 }, (_none, index) => ({
        ...{ clientId, projectId, kind: 'news', category: 'progress', state: 'published' },
        ...{ key: `${index}`, title: { nl: `Bericht ${index}` }, works: null },
        body: { nl: plainText(`Tekst ${index}`) },
        // Three at a time at the same moment: their ids decide.
        publishedAt: new Date(Date.UTC(2020, 0, 1) + Math.floor(index / 3) * 3_600_000),
      })),
    ),
  );
  // As the database does by itself after a while: plans are made with what it knows of a table.
  const database = test.namespace.database.name;
  await withConnection({ ...test.cluster, database }, (client) => client.query('analyze updates'));
});
afterAll(() => test?.close());

const anyone = { kind: 'resident' } as const;
const read = (input: { cursor?: string; at?: UpdateId }) =>
  test.call(anyone, 'updates.timeline', { slug: 'south', ...input });

describe('a timeline of a thousand updates', () => {
  it('is read stretch by stretch, each update once, newest first', async () => {
    const seen: { id: string; publishedAt: string }[] = [];
    for (let cursor: string | undefined; ; ) {
      const page = await read({ cursor });
      seen.push(...page.updates);
      if (!page.nextCursor) break;
      cursor = page.nextCursor;
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(1_000);
    const moments = seen.map(({ publishedAt }) => publishedAt);
    expect(moments).toEqual(moments.toSorted().reverse());
  }, 60_000);

  it('opens where a link to a moment points', async () => {
    const id = required(ids.get('123'));
    const { updates } = await read({ at: id });
    expect(updates.slice(0, 3).map((update) => update.id)).toContain(id);
  });

  it('opens at its beginning when that moment is no longer there', async () => {
    const [newest] = (await read({})).updates;
    expect((await read({ at: world.draft })).updates[0]).toEqual(newest);
  });

  it.each(['', 'and (u.published_at, u.id) < ($2, $3)'])(
    'is found by its index, without sorting and without reading the others: %s',
    async (behind) => {
      const text = `explain (analyze, costs off, timing off, summary off, format json)
        select u.id, u.title from updates u
        where u.project_id = $1 and u.state in ('published', 'withdrawn') ${behind}
        order by u.published_at desc, u.id desc limit 11`;
      const values = behind
        ? [world.south, '2020-01-08T00:00:00Z', 'ffffffff-ffff-ffff-ffff-ffffffffffff']
        : [world.south];
      const { rows } = await asRole(test, 'resident', {}, (ask) => ask(text, values));
      const plan = JSON.stringify(rows);
      expect(plan).toContain('updates_by_project');
      expect(plan).not.toContain('"Sort"');
      expect(plan).not.toMatch(/Rows Removed by Filter": [1-9]/);
    },
  );
});
