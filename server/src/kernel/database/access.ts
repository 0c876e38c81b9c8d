/**
 * Who may touch which rows, said beside the table and enforced by PostgreSQL: row-level security is
 * enabled and forced on every table, each kind of actor connects with its own database role, and a
 * role without a rule for a table cannot even name it.
 */

/** The kinds of actor that reach a database, each with its own role. `identity` is sign-in itself. */
export const actorRoles = ['resident', 'member', 'identity', 'worker'] as const;
export type ActorRole = (typeof actorRoles)[number];

export type Operation = 'select' | 'insert' | 'update' | 'delete';

/** `true`: every row. A string: a condition on the row, in SQL, written by us and never from input. */
export type RowRule = true | string;

export type RoleAccess = Partial<Record<Operation, RowRule>> & {
  /** Columns this role may read; all when left out. Database names (snake_case). */
  readonly columns?: readonly string[];
  /** Columns this role may change; all when left out. */
  readonly changes?: readonly string[];
};

export type TableAccess = Partial<Record<ActorRole, RoleAccess>>;

/** Settings a transaction carries; rules read them through the functions below. */
export type RowSetting = 'clients' | 'claim' | 'follower' | 'token';

/**
 * Rows of the clients the member (or the employee with a switch) belongs to. The inner cast happens
 * once per statement; the outer one costs nothing and tells `any` that this is an array.
 */
export const ownClients = 'client_id = any ((select sitepodium_clients()::uuid[])::uuid[])';

/** The member's rule on most tables: everything, but only of their own clients. */
export const membersOfOwnClients: RoleAccess = {
  select: ownClients,
  insert: ownClients,
  update: ownClients,
  delete: ownClients,
};

/** What jobs do; they run without a person and see one namespace. */
export const wholeNamespace: RoleAccess = {
  select: true,
  insert: true,
  update: true,
  delete: true,
};

/** The row whose claim code the resident has shown in this transaction. */
export const heldClaim = (column: string) => `${column} = (select sitepodium_claim())`;

/** The row whose follower secret the device has shown in this transaction. */
export const heldFollower = (column: string) => `${column} = (select sitepodium_follower())`;

/** The row of the printed code that the household has typed in this transaction. */
export const heldToken = (column: string) => `${column} = (select sitepodium_token())`;
