/** The only file that reads the environment. Every setting stands in `settings`, documented once. */
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { isPmtilesFile } from './pmtiles-file.ts';

/** The checkout this code runs from. */
export const projectRoot = join(import.meta.dirname, '..', '..', '..');

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

/** Name, schema and one sentence for each setting; docs/configuration.md is generated from it. */
export const settings = {
  PORT: {
    schema: z.coerce.number().int().min(0).max(65535).default(3000),
    about: 'Port to listen on.',
  },
  HOST: {
    schema: z.string().min(1).default('127.0.0.1'),
    about: 'Address to listen on; `0.0.0.0` in a container.',
  },
  PUBLIC_ORIGIN_SCHEME: {
    schema: z.enum(['http', 'https']).default('http'),
    about: 'Scheme visitors use; `https` turns on HSTS and secure cookies.',
  },
  BASE_DOMAIN: {
    schema: z.string().min(1).default('localhost'),
    about: 'Domain the demonstration applications live under.',
  },
  DATA_DIR: {
    schema: z.string().min(1).default('data'),
    about: 'Where keys, files and the embedded database live.',
  },
  DATABASE_URL: {
    schema: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    about: 'A PostgreSQL that may create databases and roles; left out, the embedded one is used.',
  },
  DATABASE_PREFIX: {
    schema: z
      .string()
      .regex(/^[a-z][a-z0-9_]{0,30}$/)
      .default('sitepodium'),
    about: 'Begins the names of databases and roles, so that installations can share a server.',
  },
  NAMESPACE: {
    schema: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/)
      .optional(),
    about: 'Serve only this namespace; left out, all of them.',
  },
  DEMONSTRATION: {
    schema: z.enum(['true', 'without-pictures', 'false']).default('true'),
    about: 'Load demonstration data on first run; drawing its pictures goes on for some minutes.',
  },
  MAP_TILES: {
    schema: z
      .string()
      .transform((path) => resolve(projectRoot, path))
      .refine(isPmtilesFile, 'There is no PMTiles file (version 3) that can be read here')
      .optional(),
    about:
      'A PMTiles file to use as basemap, say an OpenStreetMap extract; left out, the small one that comes along.',
  },
  LOG_LEVEL: {
    schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
    about: 'How much is logged.',
  },
  TRUST_PROXY: {
    schema: flag.default(false),
    about: 'Whether a reverse proxy in front sets `X-Forwarded-For` and `-Proto`.',
  },
  SUPPLIERS: {
    schema: z
      .string()
      .default(
        'fcm.googleapis.com,updates.push.services.mozilla.com,web.push.apple.com,*.notify.windows.com',
      )
      .transform((value) =>
        value
          .split(',')
          .map((host) => host.trim())
          .filter(Boolean),
      ),
    about:
      'Hosts this server may call, comma separated: the push services. Nothing else is called.',
  },
  ALLOW_LOOPBACK_PUSH: {
    schema: flag.default(false),
    about: 'Whether a push service on this machine is accepted (tests and demonstrations).',
  },
} as const;

const schema = z.object({
  PORT: settings.PORT.schema,
  HOST: settings.HOST.schema,
  PUBLIC_ORIGIN_SCHEME: settings.PUBLIC_ORIGIN_SCHEME.schema,
  BASE_DOMAIN: settings.BASE_DOMAIN.schema,
  DATA_DIR: settings.DATA_DIR.schema,
  DATABASE_URL: settings.DATABASE_URL.schema,
  DATABASE_PREFIX: settings.DATABASE_PREFIX.schema,
  NAMESPACE: settings.NAMESPACE.schema,
  DEMONSTRATION: settings.DEMONSTRATION.schema,
  MAP_TILES: settings.MAP_TILES.schema,
  LOG_LEVEL: settings.LOG_LEVEL.schema,
  TRUST_PROXY: settings.TRUST_PROXY.schema,
  SUPPLIERS: settings.SUPPLIERS.schema,
  ALLOW_LOOPBACK_PUSH: settings.ALLOW_LOOPBACK_PUSH.schema,
} satisfies { [Name in keyof typeof settings]: (typeof settings)[Name]['schema'] });

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly scheme: 'http' | 'https';
  readonly baseDomain: string;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly databasePrefix: string;
  readonly namespace: string | undefined;
  readonly loadsDemonstration: boolean;
  readonly drawsDemonstration: boolean;
  /** Absolute path of the basemap; undefined for the one that comes along. */
  readonly mapTiles: string | undefined;
  readonly logLevel: string;
  readonly trustsProxy: boolean;
  readonly suppliers: readonly string[];
  readonly allowsLoopbackPush: boolean;
}

/** Raised once, at start, with every problem in it. */
export class ConfigError extends Error {
  constructor(problems: readonly string[]) {
    super(`The configuration has ${problems.length} problem(s):\n  ${problems.join('\n  ')}`);
    this.name = 'ConfigError';
  }
}

/** Reads and validates all settings. Throws ConfigError listing every problem at once. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(
    Object.keys(settings).flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(
      parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    );
  }
  const value = parsed.data;
  return {
    port: value.PORT,
    host: value.HOST,
    scheme: value.PUBLIC_ORIGIN_SCHEME,
    baseDomain: value.BASE_DOMAIN,
    dataDir: resolve(projectRoot, value.DATA_DIR),
    databaseUrl: value.DATABASE_URL,
    databasePrefix: value.DATABASE_PREFIX,
    namespace: value.NAMESPACE,
    loadsDemonstration: value.DEMONSTRATION !== 'false',
    drawsDemonstration: value.DEMONSTRATION === 'true',
    mapTiles: value.MAP_TILES,
    logLevel: value.LOG_LEVEL,
    trustsProxy: value.TRUST_PROXY,
    suppliers: value.SUPPLIERS,
    allowsLoopbackPush: value.ALLOW_LOOPBACK_PUSH,
  };
}
