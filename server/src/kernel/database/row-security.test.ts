/** What PostgreSQL itself lets each kind of actor see, when the code filters nothing at all. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importProjects } from '../../community/projects/index.ts';
import { communityDeclarations } from '../../compose.ts';
import { type Filled, fillEveryTable } from '../../test-support/fill-every-table.ts';
import { asSystem } from '../../test-support/fresh.ts';
import { asRole, denied, refusalOf } from '../../test-support/raw-connection.ts';
import { startTestRuntime, type TestRuntime } from '../../test-support/test-runtime.ts';
import { createWorld, projectOf, type World } from '../../test-support/world.ts';
import type { TableDeclaration } from '../column.ts';
import type { ActorRole } from './access.ts';

let test: TestRuntime;
let world: World;
let north: Filled;

beforeAll(async () => {
  test = await startTestRuntime();
  world = await createWorld(test);
  north = await fillEveryTable(test, world, world.sites.north);
  await fillEveryTable(test, world, world.sites.east);
  const prepared = { ...projectOf('prepared', world.quay, test.clock.now()), publishedAt: null };
  await asSystem(test, ({ tx }) => importProjects(tx, [prepared]));
});
afterAll(() => test?.close());

const withClient = communityDeclarations.filter(({ columns }) => columns.has('clientId'));
const readableBy = (role: ActorRole, tables: readonly TableDeclaration[]) =>
  tables.filter(({ access }) => access[role]?.select !== undefined);
const names = (tables: readonly TableDeclaration[]) => tables.map(({ name }) => name);
const clientsSetting = (...ids: string[]) => ({ clients: `{${ids.join(',')}}` });

describe('a resident who filters nothing', () => {
  const see = (text: string, settings = {}) =>
    asRole(test, 'resident', settings, async (ask) => (await ask(text)).rows);

  it('sees projects that are published, and not those being prepared', async () => {
    const slugs = (await see('select slug from projects')).map(({ slug }) => slug);
    expect(slugs.sort()).toEqual(['east', 'north', 'south']);
  });

  it('sees updates that are published or withdrawn, and no draft or scheduled one', async () => {
    const states = await see('select distinct state from updates order by state');
    expect(states).toEqual([{ state: 'published' }, { state: 'withdrawn' }]);
  });

  it('sees works and pictures once they are published', async () => {
    const works = await see('select published_at from works');
    expect(works).toHaveLength(2);
    expect(works.every(({ published_at }) => published_at)).toBe(true);
    const pictures = await see('select is_published from media');
    expect(pictures).toEqual([{ is_published: true }, { is_published: true }]);
    expect(await see('select update_id from update_pictures')).toHaveLength(2);
  });

  it('sees comments that are not waiting, attachments that are published, and no secret', async () => {
    const states = await see('select distinct state from comments');
    expect(states).toEqual([{ state: 'shown' }]);
    expect(await see('select is_published from attachments')).toEqual([
      { is_published: true },
      { is_published: true },
    ]);
    await expect(see('select secret_hash from comments')).rejects.toThrow('permission denied');
  });

  it('sees no conversation and no follower without holding their secret', async () => {
    for (const table of ['conversations', 'messages', 'followers'])
      expect(await see(`select id from ${table}`)).toEqual([]);
  });

  it('sees exactly the conversation whose claim is held, and its messages', async () => {
    const [row] = await asRole(test, 'worker', {}, async (ask) => {
      const held = await ask('select id, claim_hash from conversations order by opened_at, id');
      return held.rows;
    });
    const claim = { claim: row.claim_hash.toString('hex') };
    expect(await see('select id from conversations', claim)).toEqual([{ id: row.id }]);
    const messages = await see('select distinct conversation_id as id from messages', claim);
    expect(messages).toEqual([{ id: row.id }]);
  });

  it('cannot speak for the team, in another conversation, or change what was asked', async () => {
    await asRole(test, 'resident', {}, async (ask) => {
      const values = "gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), '', now()";
      const columns = 'id, client_id, conversation_id, body, sent_at';
      for (const sender of ['team', 'resident']) {
        const insert = `insert into messages (${columns}, sender) values (${values}, '${sender}')`;
        expect(await refusalOf(ask, insert)).toBe(denied);
      }
      expect(await refusalOf(ask, "update conversations set kind = 'report'")).toBe(denied);
      expect(await refusalOf(ask, 'delete from messages')).toBe(denied);
      // Erasing is for whoever holds the code; without it there is nothing to erase.
      expect((await ask('delete from conversations')).rowCount).toBe(0);
    });
  });
});

describe('a member who filters nothing', () => {
  const tables = readableBy('member', withClient);

  it.each(names(tables))('sees in %s the rows of their own clients only', async (table) => {
    const text = `select client_id, count(*)::int as rows from ${table} group by client_id`;
    const all = await asRole(test, 'worker', {}, (ask) => ask(text));
    expect(all.rows.map(({ client_id }) => client_id)).toEqual(
      expect.arrayContaining([world.quay, world.dike]),
    );
    const mine = await asRole(test, 'member', clientsSetting(world.quay), (ask) => ask(text));
    expect(mine.rows).toEqual(all.rows.filter(({ client_id }) => client_id === world.quay));
  });

  it.each([{}, { clients: '{}' }, { clients: '' }])('sees nothing holding %o', async (settings) => {
    await asRole(test, 'member', settings, async (ask) => {
      for (const name of [...names(tables), 'clients', 'members'])
        expect((await ask(`select count(*)::int as rows from ${name}`)).rows, name).toEqual([
          { rows: 0 },
        ]);
    });
  });

  const mayDelete = names(tables.filter(({ access }) => access.member?.delete !== undefined));
  const changeable = tables.filter(({ access }) => access.member?.update !== undefined);

  it.each(names(changeable))('cannot give a row of %s to another client', async (table) => {
    await asRole(test, 'member', clientsSetting(world.quay), async (ask) => {
      const update = `update ${table} set client_id = '${world.dike}'`;
      expect(await refusalOf(ask, update)).toBe(denied);
      if (!mayDelete.includes(table)) return;
      const theirs = await ask(`delete from ${table} where client_id = '${world.dike}'`);
      expect(theirs.rowCount).toBe(0);
    });
  });

  it('sees of people only the names of those who hold something of their clients', async () => {
    const { rows } = await asRole(test, 'member', clientsSetting(world.dike), (ask) =>
      ask('select name from members'),
    );
    expect(rows).toEqual([{ name: 'manager2' }]);
  });
});

describe('what is kept from a role cannot even be named:', () => {
  const kept = (role: ActorRole) =>
    communityDeclarations.filter(({ access }) => access[role]?.select === undefined);

  it.each(['resident', 'member', 'identity'] as const)('tables from %s', async (role) => {
    await asRole(test, role, clientsSetting(world.quay), async (ask) => {
      for (const { name } of kept(role))
        expect(await refusalOf(ask, `select 1 from ${name}`), name).toBe(denied);
    });
  });

  it.each([
    ['resident', ['client_keys', 'sessions', 'accounts', 'grants', 'members', 'update_versions']],
    ['member', ['client_keys', 'sessions', 'accounts', 'sign_in_attempts', 'deliveries']],
    ['identity', ['client_keys', 'conversations', 'messages', 'followers', 'updates']],
  ] as const)('those who matter most from %s', (role, expected) => {
    expect(names(kept(role))).toEqual(expect.arrayContaining([...expected]));
  });

  it.each([
    ['member', 'conversations', 'claim_hash'],
    ['member', 'followers', 'secret_hash'],
    ['member', 'followers', 'push'],
    ['member', 'members', 'email'],
    ['resident', 'updates', 'created_by'],
    ['resident', 'clients', 'slug'],
    ['identity', 'clients', 'kind'],
  ] as const)('from %s in %s the column %s', async (role, table, column) => {
    await asRole(test, role, clientsSetting(world.quay), async (ask) => {
      expect(await refusalOf(ask, `select ${column} from ${table}`)).toBe(denied);
      expect(await refusalOf(ask, `select id from ${table}`)).toBeUndefined();
    });
  });
});

describe('a follower secret', () => {
  it('shows exactly its own row, and ends no other', async () => {
    const status = { secret: north.followerSecret };
    const shown = await test.call({ kind: 'resident' }, 'following.status', status);
    expect(shown.project.slug).toBe('north');
    const { rows } = await asRole(test, 'worker', {}, (ask) =>
      ask('select id, secret_hash from followers order by id'),
    );
    const held = { follower: rows[0].secret_hash.toString('hex') };
    const ended = await asRole(test, 'resident', held, (ask) => ask('delete from followers'));
    expect(rows).toHaveLength(2);
    expect(ended.rowCount).toBe(1);
  });
});
