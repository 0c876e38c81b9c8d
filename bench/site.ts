/** SitePodium itself as the process under measurement: the demonstration, served by the real command. */
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { type Child, startChild, untilAnswered } from './child.ts';
import { throwAwayDirectory } from './throw-away.ts';

export interface Site extends Child {
  readonly origin: string;
}

/** `serve` works off no jobs, so nothing but the requests asked for uses the processor. */
export type Command = 'up' | 'serve';

/** A data directory with the demonstration in it, shared by the benches of one run. */
export function demonstration(): Promise<string> {
  prepared ??= prepare();
  return prepared;
}
let prepared: Promise<string> | undefined;

/** Removes what `demonstration` made. */
export async function removeDemonstration(): Promise<void> {
  if (prepared) await rm(await prepared, { recursive: true, force: true });
  prepared = undefined;
}

export interface SiteOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly nodeOptions?: readonly string[];
  /** What has to answer before it counts as started. */
  readonly awaited?: string;
}

/** Starts the command on a free port and waits for its first answer. */
export async function startSite(
  command: Command,
  dataDir: string,
  { env = {}, nodeOptions = [], awaited = '/readyz' }: SiteOptions = {},
): Promise<Site> {
  const port = String(await freePort());
  const child = startChild({
    args: ['server/src/main.ts', command],
    core: 'server',
    env: { DATA_DIR: dataDir, PORT: port, LOG_LEVEL: 'error', ...env },
    nodeOptions,
  });
  const origin = `http://localhost:${port}`;
  await untilAnswered(origin + awaited);
  return { ...child, origin };
}

/** The address of a project that has its picture, as its QR code says it. */
export async function projectWithPicture(origin: string): Promise<string | undefined> {
  const response = await fetch(`${origin}/api/projects`);
  const { projects } = (await response.json()) as { projects: ListedProject[] };
  return projects.find(({ picture }) => picture)?.slug;
}

interface ListedProject {
  readonly slug: string;
  readonly picture: unknown;
}

async function prepare(): Promise<string> {
  const dataDir = await throwAwayDirectory();
  const site = await startSite('up', dataDir);
  // The pictures of the demonstration arrive one by one.
  while (!(await projectWithPicture(site.origin))) await wait(500);
  await site.stop();
  return dataDir;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}
