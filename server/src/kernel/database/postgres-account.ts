/**
 * PostgreSQL refuses to run as root. As root it runs under a system account of its own, and its
 * binaries and data must be where that account can reach them, which a private home is not.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

export interface Account {
  readonly uid: number;
  readonly gid: number;
}

const accountName = 'sitepodium';
const sharedRoot = '/var/lib/sitepodium';

/** The account PostgreSQL must run under, or undefined when it can run as whoever we are. */
export function postgresAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const existing = lookUpAccount(accountName);
  if (existing) return existing;
  try {
    execFileSync(
      'useradd',
      ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', accountName],
      {
        stdio: 'ignore',
      },
    );
  } catch {
    // A minimal container may have no useradd; nobody exists everywhere.
  }
  const account = lookUpAccount(accountName) ?? lookUpAccount('nobody');
  if (!account)
    throw new Error('Running as root, and there is no other account PostgreSQL could run under');
  return account;
}

function lookUpAccount(name: string): Account | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

/** Whether another account may walk to this path: every folder above it has the x bit for others. */
function isReachableByOthers(path: string): boolean {
  for (let at = path; at !== dirname(at); at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false;
  }
  return true;
}

/** Where the database files are: `wanted` itself, or elsewhere when the account cannot reach it. */
export function dataDirectoryFor(wanted: string, account: Account | undefined): string {
  if (!account || isReachableByOthers(dirname(wanted))) return wanted;
  const key = createHash('sha256').update(wanted).digest('hex').slice(0, 12);
  return join(sharedRoot, key, 'postgres');
}

/** Makes that folder, the account's own. */
export function makeDataDirectory(wanted: string, account: Account | undefined): string {
  const directory = dataDirectoryFor(wanted, account);
  mkdirSync(dirname(directory), { recursive: true, mode: 0o755 });
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  if (account) chownSync(directory, account.uid, account.gid);
  return directory;
}

/** The folder with PostgreSQL's binaries, copied once to where the account can reach it if needed. */
export function reachableBinaries(native: string, account: Account | undefined): string {
  if (!account || isReachableByOthers(native)) return native;
  const version = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')).version;
  const copy = join(sharedRoot, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  mkdirSync(sharedRoot, { recursive: true, mode: 0o755 });
  const aside = join(sharedRoot, `${basename(copy)}.${process.pid}.new`);
  cpSync(native, aside, { recursive: true, verbatimSymlinks: true });
  renameSync(aside, copy);
  return copy;
}
