import { loadDemonstration } from '../demo/load-demonstration.ts';
import { loadDemonstrationPictures } from '../demo/load-pictures.ts';
import { demoSignIns } from '../demo/sign-ins.ts';
import { type Config, readConfig } from '../kernel/config.ts';
import { lockDataDirectory } from '../kernel/data-lock.ts';
import { buildServer } from '../kernel/http/server.ts';
import { createLog } from '../kernel/log.ts';
import type { Runtime } from '../kernel/runtime.ts';
import { loadPages } from '../pages.ts';
import { scheduleChecks } from '../platform/promises/index.ts';
import { promises } from '../promises.ts';
import { type Running, startRuntime } from '../start-runtime.ts';

export interface UpOptions {
  readonly serves: boolean;
  readonly works: boolean;
  /** Development: pages are built as they change. */
  readonly watches: boolean;
}

/** Runs until SIGINT or SIGTERM, then drains requests and jobs and stops the database. */
export async function up(options: UpOptions): Promise<number> {
  const config = readConfig();
  const log = createLog(config.logLevel);
  const unlock = config.databaseUrl ? () => {} : lockDataDirectory(config.dataDir);
  const stopAsked = new Promise<string>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => resolve(signal));
  });
  const running = await startRuntime({ config, log });
  try {
    const stop = await startParts(running, options);
    log.info({ reason: await stopAsked }, 'stopping');
    await stop();
  } finally {
    await stopAll(running, log);
    unlock();
  }
  return 0;
}

/** Starts what was asked for; gives how to stop it, requests first. */
async function startParts(
  { runtime, work }: Running,
  options: UpOptions,
): Promise<() => Promise<void>> {
  const { config } = runtime;
  const fills = config.loadsDemonstration && options.works;
  if (fills) await loadDemonstration(runtime);
  if (options.works) await work();
  const server = options.serves ? await serve(runtime, options) : undefined;
  const stopChecks =
    server && options.works ? scheduleChecks(checkContext(runtime), promises) : async () => {};
  const draws = fills && config.drawsDemonstration;
  const stopPictures = draws ? loadDemonstrationPictures(runtime) : async () => {};
  if (server) announce(config);
  return async () => {
    await stopChecks();
    await stopPictures();
    await server?.close();
  };
}

async function serve(runtime: Runtime, { watches }: UpOptions) {
  const pages = watches
    ? await (await import('../pages-in-development.ts')).loadPagesInDevelopment(runtime)
    : await loadPages(runtime);
  const server = await buildServer(runtime, pages);
  await server.listen({ port: runtime.config.port, host: runtime.config.host });
  return server;
}

const checkContext = (runtime: Runtime) => ({
  runtime,
  baseUrl: `http://127.0.0.1:${runtime.config.port}`,
});

const patienceMs = 25_000;

async function stopAll(running: Running, log: ReturnType<typeof createLog>): Promise<void> {
  const impatience = setTimeout(() => {
    log.error('did not stop in time');
    process.exit(1);
  }, patienceMs);
  await running.close();
  clearTimeout(impatience);
}

function announce(config: Config): void {
  const port = config.port === 80 ? '' : `:${config.port}`;
  const at = (host: string, path = '') => `${config.scheme}://${host}${port}${path}`;
  const white = `bouwbuur.${config.baseDomain}`;
  const lines = [
    '',
    '  SitePodium is running.',
    '',
    `  Residents        ${at(config.baseDomain)}`,
    `  White label      ${at(white)}`,
    `  Portal           ${at(config.baseDomain, '/portal')}`,
    `  Trust centre     ${at(config.baseDomain, '/trust')}`,
    `  API              ${at(config.baseDomain, '/api')}`,
    '',
    ...(config.loadsDemonstration
      ? ['  Demonstration sign-ins:', ...demoSignIns.map((line) => `    ${line}`), '']
      : []),
    '  Ctrl-C stops everything.',
    '',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
