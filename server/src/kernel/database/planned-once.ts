/**
 * A Drizzle handle whose reads PostgreSQL plans once per connection. Planning, with the row rules
 * worked in, costs several times what running one of our short reads does.
 */
import { NodePgDatabase, NodePgSession } from 'drizzle-orm/node-postgres';
import { PgDialect } from 'drizzle-orm/pg-core';
import type pg from 'pg';

type NoSchema = Record<string, never>;

/** Each named statement holds its plan in every connection; the texts met first are the frequent ones. */
const mostNames = 200;
/** Longer lists of ids come in too many lengths to be met again. */
const mostParameters = 24;

export function plannedOnce(client: pg.Pool | pg.PoolClient): NodePgDatabase {
  const dialect = new PgDialect({ casing: 'snake_case' });
  const session = new NamingSession(client, dialect, undefined);
  return new NodePgDatabase(dialect, session, undefined);
}

class NamingSession extends NodePgSession<NoSchema, NoSchema> {
  override prepareQuery: NodePgSession<NoSchema, NoSchema>['prepareQuery'] = (
    query,
    fields,
    name,
    ...rest
  ) => super.prepareQuery(query, fields, name ?? nameOf(query.sql, query.params.length), ...rest);
}

const names = new Map<string, string>();

/** The same text has the same name in the whole process; undefined: not worth a plan of its own. */
function nameOf(text: string, parameters: number): string | undefined {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= mostNames || parameters > mostParameters || !text.startsWith('select'))
    return undefined;
  const name = `read-${names.size}`;
  names.set(text, name);
  return name;
}
