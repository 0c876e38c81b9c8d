/** What PostgreSQL has been told, read back from its catalogues and compared with the declarations. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { communityDeclarations, platformDeclarations } from '../../compose.ts';
import { loginsFor } from '../../test-support/raw-connection.ts';
import { startTestRuntime, type TestRuntime } from '../../test-support/test-runtime.ts';
import type { TableDeclaration } from '../column.ts';
import { type ActorRole, actorRoles, type RoleAccess } from './access.ts';
import { withConnection } from './cluster.ts';

let test: TestRuntime;
beforeAll(async () => {
  test = await startTestRuntime();
});
afterAll(() => test?.close());

const databases = [
  ['sitepodium-development', communityDeclarations],
  ['platform', platformDeclarations],
] as const;

/** Rows of a catalogue query in this database, asked as the administrator of the server. */
async function catalogue(name: string, text: string, values: unknown[] = []) {
  const { owner } = await loginsFor(test, name);
  const login = { ...test.cluster, database: owner.database };
  return withConnection(login, async (client) => (await client.query(text, values)).rows);
}

describe.each(databases)('in the database of %s', (name, declared) => {
  it('row-level security is forced on every table, with a rule for whoever may touch it', async () => {
    const rows = await catalogue(
      name,
      `select c.relname as table, c.relrowsecurity and c.relforcerowsecurity as forced,
         array(select polname::text from pg_policy where polrelid = c.oid order by 1) as rules
       from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`,
    );
    for (const table of declared) {
      const found = rows.find((row) => row.table === table.name);
      const { forced, rules } = found ?? { forced: false, rules: [] };
      expect({ table: table.name, forced, rules }).toEqual({
        ...{ table: table.name, forced: true, rules: ['owner_all', ...rulesOf(table)].sort() },
      });
    }
    const undeclared = rows.map((row) => row.table).filter((table) => !isDeclared(declared, table));
    expect(undeclared).toEqual(['built_from']);
  });

  it.each(actorRoles)('%s may do to each column what is declared and no more', async (role) => {
    const user = (await loginsFor(test, name)).actors[role].user;
    const rows = await catalogue(
      name,
      `select c.relname as table, a.attname as column,
         has_column_privilege($1, c.oid, a.attnum, 'select') as select,
         has_column_privilege($1, c.oid, a.attnum, 'insert') as insert,
         has_column_privilege($1, c.oid, a.attnum, 'update') as update,
         has_table_privilege($1, c.oid, 'delete') as delete,
         has_table_privilege($1, c.oid, 'truncate, references, trigger, maintain') as more
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not attisdropped
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')`,
      [user],
    );
    for (const { table, column, ...held } of rows) {
      const access = declared.find((each) => each.name === table)?.access[role] ?? {};
      const expected = table === 'built_from' ? { ...nothing, select: true } : may(access, column);
      expect({ table, column, ...held }).toEqual({ table, column, ...expected });
    }
  });

  it.each(actorRoles)('%s makes no tables, roles or databases and passes no rule', async (role) => {
    const { user, database } = (await loginsFor(test, name)).actors[role];
    const rows = await catalogue(
      name,
      `select rolsuper, rolcreatedb, rolcreaterole, rolbypassrls, rolreplication,
         has_database_privilege(oid, $2, 'create, temporary') as makes_schemas,
         has_schema_privilege(oid, 'public', 'create') as makes_tables,
         has_schema_privilege(oid, 'pgboss', 'create') as makes_queues,
         array(select roleid::regrole::text from pg_auth_members where member = r.oid) as groups
       from pg_roles r where rolname = $1`,
      [user, database],
    );
    expect(rows).toEqual([
      {
        ...{ rolsuper: false, rolcreatedb: false, rolcreaterole: false, rolbypassrls: false },
        ...{ rolreplication: false, makes_schemas: false, makes_tables: false },
        ...{ makes_queues: false, groups: [`sitepodium_${role}`] },
      },
    ]);
  });

  it('everyone may add to the queue, and only the worker reads and takes jobs', async () => {
    for (const role of actorRoles) {
      const { user } = (await loginsFor(test, name)).actors[role];
      const rows = await catalogue(
        name,
        `select relname as table from pg_class
         where relnamespace = 'pgboss'::regnamespace and relkind in ('r', 'p')
           and (has_table_privilege($1, oid, 'update, delete, truncate')
             or has_any_column_privilege($1, oid, 'insert')
             or has_table_privilege($1, oid, 'select'))
         order by 1`,
        [user],
      );
      const tables = rows.map(({ table }) => table);
      if (role === 'worker') expect(tables).toContain('job');
      else expect(tables).toEqual(['job', 'job_common', 'queue', 'version']);
      const [may] = await catalogue(
        name,
        `select has_column_privilege($1, 'pgboss.job_common', 'data', 'select') as reads,
           has_table_privilege($1, 'pgboss.job_common', 'update, delete, truncate') as takes`,
        [user],
      );
      expect({ role, ...may }).toEqual({
        role,
        reads: role === 'worker',
        takes: role === 'worker',
      });
    }
  });
});

const nothing = { select: false, insert: false, update: false, delete: false, more: false };

function may(
  { select, insert, update, delete: remove, columns, changes }: RoleAccess,
  column: string,
) {
  const within = (list: readonly string[] | undefined) => !list || list.includes(column);
  return {
    select: select !== undefined && within(columns),
    insert: insert !== undefined,
    update: update !== undefined && within(changes),
    delete: remove !== undefined,
    more: false,
  };
}

const operations = ['select', 'insert', 'update', 'delete'] as const;

function rulesOf({ access }: TableDeclaration): string[] {
  return actorRoles.flatMap((role: ActorRole) =>
    operations.flatMap((operation) => (access[role]?.[operation] ? [`${role}_${operation}`] : [])),
  );
}

const isDeclared = (declared: readonly TableDeclaration[], table: string) =>
  declared.some(({ name }) => name === table);
