/** What a transaction holds is gone with it, also on the pooled connection that served it. */
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conversations } from '../../community/conversations/index.ts';
import { projects } from '../../community/projects/index.ts';
import { startTestRuntime, type TestRuntime } from '../../test-support/test-runtime.ts';
import { createWorld, type World } from '../../test-support/world.ts';
import type { RowSettings, Tx } from './database.ts';

let test: TestRuntime;
let world: World;
beforeAll(async () => {
  test = await startTestRuntime();
  world = await createWorld(test);
});
afterAll(() => test?.close());

/** The backend process that serves the transaction, what it holds, and how many projects it sees. */
async function look(tx: Tx) {
  const [row] = await tx
    .select({
      backend: sql<number>`pg_backend_pid()`,
      held: sql<string>`coalesce(current_setting('sitepodium.clients', true), '')`,
      seen: sql<number>`(select count(*) from ${projects})::int`,
    })
    .from(sql`(select 1) as one`);
  if (!row) throw new Error('A row is missing');
  return row;
}

const asMember = <T>(settings: RowSettings, work: (tx: Tx) => Promise<T>) =>
  test.namespace.database.transaction('member', settings, work);

describe('the settings of a transaction', () => {
  it('let it see, and are gone in the next one on the same connection', async () => {
    const before = await asMember({ clients: `{${world.quay}}` }, look);
    expect(before).toMatchObject({ held: `{${world.quay}}`, seen: 2 });
    expect(await asMember({}, look)).toEqual({ backend: before.backend, held: '', seen: 0 });
  });

  it('are gone after a transaction that failed', async () => {
    const failing = asMember({ clients: `{${world.quay}}` }, async (tx) => {
      await look(tx);
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(await asMember({}, look)).toMatchObject({ held: '', seen: 0 });
  });

  it('do not leak between many transactions at once', async () => {
    const clients = [world.quay, world.dike, undefined];
    const looks = Array.from({ length: 60 }, (_, turn) => {
      const client = clients[turn % 3];
      return asMember(client ? { clients: `{${client}}` } : {}, look);
    });
    const seen = (await Promise.all(looks)).map((each) => each.seen);
    expect(seen).toEqual(Array.from({ length: 60 }, (_, turn) => [2, 1, 0][turn % 3]));
  });

  it('held later in a transaction end with it too', async () => {
    const { database } = test.namespace;
    const [row] = await database.reader('worker').select().from(conversations);
    const claim = { claim: row?.claimHash.toString('hex') ?? '' };
    const count = (tx: Tx) => tx.$count(conversations);
    const seen = await database.transaction('resident', {}, async (tx) => {
      const without = await count(tx);
      await tx.hold(claim);
      return [without, await count(tx)];
    });
    expect(seen).toEqual([0, 1]);
    expect(await database.transaction('resident', {}, count)).toBe(0);
  });

  it('hold ids and hashes only, so that nothing in them is ever read as SQL', async () => {
    const attempt = asMember({ clients: "{}'; drop table projects; --" }, look);
    await expect(attempt).rejects.toThrow('holds more than ids');
  });
});

describe('a transaction', () => {
  it('leaves nothing behind when it fails', async () => {
    const { database } = test.namespace;
    const renaming = database.transaction('worker', {}, async (tx) => {
      await tx.update(projects).set({ name: 'Changed' });
      throw new Error('on purpose');
    });
    await expect(renaming).rejects.toThrow('on purpose');
    const names = await database.reader('worker').select({ name: projects.name }).from(projects);
    expect(names.map(({ name }) => name)).not.toContain('Changed');
  });
});
