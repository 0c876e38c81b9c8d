/** Turns the access declarations of the tables into grants and forced row-level security. */
import type pg from 'pg';
import type { TableDeclaration } from '../column.ts';
import {
  type ActorRole,
  actorRoles,
  type Operation,
  type RoleAccess,
  type RowRule,
} from './access.ts';

/** The role a login of this kind of actor inherits from; row rules name it. */
export const groupRole = (role: ActorRole): string => `sitepodium_${role}`;

const operations: readonly Operation[] = ['select', 'insert', 'update', 'delete'];

/** Replaces all rules by the declared ones, in one transaction: nobody sees a moment without. */
export async function applyAccess(
  client: pg.Client,
  tables: readonly TableDeclaration[],
): Promise<void> {
  await client.query('begin');
  await client.query(await dropAllPolicies(client));
  await client.query(accessStatements(tables));
  await client.query('commit');
}

/** Everything that is said about access, in SQL: when it changes, databases are brought up to date. */
export function accessStatements(tables: readonly TableDeclaration[]): string {
  return [settingFunctions, ...tables.map(rulesOf), jobGrants].join('\n');
}

/** Settings read by rules: unset means nothing is held, never everything. */
const settingFunctions = `
create or replace function sitepodium_clients() returns text language sql stable parallel safe
  return coalesce(nullif(current_setting('sitepodium.clients', true), ''), '{}');
create or replace function sitepodium_claim() returns bytea language sql stable parallel safe
  return decode(nullif(current_setting('sitepodium.claim', true), ''), 'hex');
create or replace function sitepodium_follower() returns bytea language sql stable parallel safe
  return decode(nullif(current_setting('sitepodium.follower', true), ''), 'hex');
create or replace function sitepodium_token() returns bytea language sql stable parallel safe
  return decode(nullif(current_setting('sitepodium.token', true), ''), 'hex');
`;

async function dropAllPolicies(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ policyname: string; tablename: string }>(
    "select policyname, tablename from pg_policies where schemaname = 'public'",
  );
  return rows
    .map(
      (row) =>
        `drop policy ${client.escapeIdentifier(row.policyname)} on ${client.escapeIdentifier(row.tablename)};`,
    )
    .join('\n');
}

function rulesOf(table: TableDeclaration): string {
  const header = [
    `alter table ${table.name} enable row level security;`,
    `alter table ${table.name} force row level security;`,
    `revoke all on ${table.name} from public, ${actorRoles.map(groupRole).join(', ')};`,
    // The owner migrates and never serves anyone; forced security would hide rows from migrations.
    `create policy owner_all on ${table.name} to current_user using (true) with check (true);`,
  ];
  const perRole = actorRoles.flatMap((role) => {
    const access = table.access[role];
    return access ? roleRules(table.name, role, access) : [];
  });
  return [...header, ...perRole].join('\n');
}

function roleRules(table: string, role: ActorRole, access: RoleAccess): string[] {
  return operations.flatMap((operation) => {
    const rule = access[operation];
    return rule === undefined
      ? []
      : [grantOf(table, role, operation, access), policyOf(table, role, operation, rule)];
  });
}

function grantOf(table: string, role: ActorRole, operation: Operation, access: RoleAccess): string {
  const limited =
    operation === 'select' ? access.columns : operation === 'update' ? access.changes : undefined;
  const columns = limited ? ` (${limited.join(', ')})` : '';
  return `grant ${operation}${columns} on ${table} to ${groupRole(role)};`;
}

function policyOf(table: string, role: ActorRole, operation: Operation, rule: RowRule): string {
  const condition = rule === true ? 'true' : rule;
  const clauses = {
    select: `using (${condition})`,
    insert: `with check (${condition})`,
    update: `using (${condition}) with check (${condition})`,
    delete: `using (${condition})`,
  };
  return `create policy ${role}_${operation} on ${table} for ${operation} to ${groupRole(role)} ${clauses[operation]};`;
}

/** Whoever writes may enqueue in the same transaction; only the worker reads and completes jobs. */
const jobGrants = `
revoke all on all tables in schema pgboss from public, ${actorRoles.map(groupRole).join(', ')};
grant usage on schema pgboss to ${actorRoles.map(groupRole).join(', ')};
grant select on pgboss.queue, pgboss.version to ${actorRoles.map(groupRole).join(', ')};
grant insert, select (id, start_after) on pgboss.job, pgboss.job_common to sitepodium_resident, sitepodium_member, sitepodium_identity;
grant select, insert, update, delete on all tables in schema pgboss to sitepodium_worker;
grant usage on all sequences in schema pgboss to ${actorRoles.map(groupRole).join(', ')};
grant execute on all functions in schema pgboss to ${actorRoles.map(groupRole).join(', ')};
`;
