/**
 * Looking at a database from beside the object layer, to check what the object layer promises:
 * which columns there are, what a role sees without any filter, which bytes are stored.
 */

import type { ActorRole } from './access.ts';
import { groupRole } from './apply-access.ts';
import { type Cluster, type Login, withConnection } from './cluster.ts';
import type { Database, RowSettings } from './database.ts';

export interface StoredColumn {
  readonly table: string;
  readonly column: string;
}

/** Every column of every table of our own: not those of PostgreSQL, the job queue and the migrations. */
export async function storedColumns(database: Database): Promise<StoredColumn[]> {
  return database.transaction('worker', {}, async (tx) => {
    const { rows } = await tx.connection.query<StoredColumn>(
      `select c.relname as "table", a.attname as "column"
       from pg_attribute a join pg_class c on c.oid = a.attrelid
       join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p', 'v', 'm', 'f') and a.attnum > 0 and not a.attisdropped
         and n.nspname !~ '^(pg_.*|information_schema|pgboss|drizzle)$' and c.relname <> 'built_from'
       order by 1, 2`,
    );
    return rows;
  });
}

/** What a query without any filter gave a role: other people's rows, or not even permission. */
export type Unfiltered = { readonly foreignRows: number } | 'refused';

/** Reads one table as a role, asking for everything but the own rows. */
export async function unfiltered(
  database: Database,
  role: ActorRole,
  settings: RowSettings,
  { table, ownerColumn, owner }: { table: string; ownerColumn: string; owner: string },
): Promise<Unfiltered> {
  try {
    return await database.transaction(role, settings, async (tx) => {
      const { rows } = await tx.connection.query<{ foreign_rows: number }>(
        `select count(*)::int as foreign_rows from
           (select from ${quoted(table)} where ${quoted(ownerColumn)} <> $1 limit 1000) seen`,
        [owner],
      );
      return { foreignRows: rows[0]?.foreign_rows ?? 0 };
    });
  } catch (error) {
    if (codeOf(error) === insufficientPrivilege) return 'refused';
    throw error;
  }
}

export interface StoredValue {
  readonly id: string;
  readonly clientId: string;
  readonly value: Buffer;
}

/** The bytes a column holds: those of one client, and some starting at a random id. */
export async function storedValues(
  database: Database,
  { table, column }: StoredColumn,
  sample: { clientId: string; fromId: string; most: number },
): Promise<StoredValue[]> {
  const [name, field] = [quoted(table), quoted(column)];
  const chosen = `select id, client_id as "clientId", ${field} as value from ${name}`;
  return database.transaction('worker', {}, async (tx) => {
    const { rows } = await tx.connection.query<StoredValue>(
      `(${chosen} where client_id = $1 and ${field} is not null order by id limit $3)
       union all
       (${chosen} where client_id <> $1 and id >= $2 and ${field} is not null order by id limit $3)`,
      [sample.clientId, sample.fromId, sample.most],
    );
    return rows;
  });
}

/** The 8 kB page on disk that holds a row; undefined when this login may not read files. */
export async function pageOnDisk(
  cluster: Cluster,
  database: string,
  table: string,
  id: string,
): Promise<Buffer | undefined> {
  const pageBytes = 8192;
  const pagesInFile = 131_072;
  try {
    return await withConnection({ ...cluster, database }, async (client) => {
      const { rows } = await client.query<{ page: number; file: string }>(
        `select (ctid::text::point)[0]::int as page, pg_relation_filepath($1) as file
         from ${quoted(table)} where id = $2`,
        [table, id],
      );
      const [place] = rows;
      if (!place) return undefined;
      const part = Math.floor(place.page / pagesInFile);
      const read = await client.query<{ bytes: Buffer | null }>(
        'select pg_read_binary_file($1, $2, $3, true) as bytes',
        [
          part === 0 ? place.file : `${place.file}.${part}`,
          (place.page % pagesInFile) * pageBytes,
          pageBytes,
        ],
      );
      return read.rows[0]?.bytes ?? undefined;
    });
  } catch (error) {
    if (codeOf(error) === insufficientPrivilege) return undefined;
    throw error;
  }
}

/** How PostgreSQL meets a login: lets it in, or refuses with this SQLSTATE. */
export async function knock(login: Login): Promise<'let in' | { readonly refused: string }> {
  try {
    await withConnection(login, (client) => client.query('select 1'));
    return 'let in';
  } catch (error) {
    const code = codeOf(error);
    if (code !== undefined && refusals.has(code)) return { refused: code };
    throw error;
  }
}

const insufficientPrivilege = '42501';
/** No CONNECT privilege, a wrong password, a login not provided for (PostgreSQL, appendix A). */
const refusals: ReadonlySet<string> = new Set([insufficientPrivilege, '28P01', '28000']);

/** Runs a statement as the administrator of the server, for negative controls: it spoils for real. */
export async function asAdministrator(
  cluster: Cluster,
  database: string,
  statement: string,
): Promise<void> {
  await withConnection({ ...cluster, database }, (client) => client.query(statement));
}

/** Lets one kind of actor see all rows of a table; the negative control of row-level security. */
export const seeAll = (role: ActorRole, table: string) => ({
  plant: `create policy negative_control on ${quoted(table)} for select to ${groupRole(role)} using (true)`,
  undo: `drop policy if exists negative_control on ${quoted(table)}`,
});

function quoted(name: string): string {
  if (!/^[a-z_][a-z0-9_]*$/.test(name)) throw new Error(`Not a name of ours: ${name}`);
  return `"${name}"`;
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return codeOf(error.cause);
}
