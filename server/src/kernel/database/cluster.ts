/** A PostgreSQL server as its administrator sees it, and logins into single databases on it. */
import pg from 'pg';
import type { ActorRole } from './access.ts';

/** How to reach a server and who to be there. `host` may be a folder with a Unix socket. */
export interface Login {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly ssl?: boolean;
}

/** All who may enter one database. */
export interface DatabaseLogins {
  /** Owns the tables; used for migrations only. */
  readonly owner: Login;
  readonly actors: Readonly<Record<ActorRole, Login>>;
}

/** A login that may create databases and roles. */
export type Cluster = Login;

/** The administrator's login out of `DATABASE_URL`. */
export function clusterFromUrl(databaseUrl: string): Cluster {
  const url = new URL(databaseUrl);
  return {
    host: url.searchParams.get('host') ?? url.hostname,
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: url.pathname.slice(1) || 'postgres',
    ...(url.searchParams.get('sslmode') === 'require' ? { ssl: true } : {}),
  };
}

/** Runs `use` with one connection of this login and closes it, whatever happens. */
export async function withConnection<T>(
  login: Login,
  use: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client(login);
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
