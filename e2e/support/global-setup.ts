/** Starts the whole service as a person would, once for each worker that runs journeys. */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const workers = Array.from({ length: Number(project.vitest.config.maxWorkers) });
  const services = await Promise.all(workers.map(startService));
  project.provide(
    'origins',
    services.map(({ origin }) => origin),
  );
  return async () => {
    await Promise.all(services.map(({ stop }) => stop()));
  };
}

/** On a data directory of its own, which is gone once it has stopped. */
async function startService() {
  const directory = await mkdtemp(join(tmpdir(), 'sitepodium-journeys-'));
  // As root the database runs under an account of its own, which must get in here.
  await chmod(directory, 0o755);
  const port = await freePort();
  const service = spawnService(port, join(directory, 'data'));
  await untilReady(port, service);
  return {
    origin: `http://localhost:${port}`,
    async stop() {
      const gone = new Promise((resolve) => service.once('exit', resolve));
      service.kill('SIGINT');
      await gone;
      await rm(directory, { recursive: true, force: true });
    },
  };
}

function spawnService(port: number, dataDirectory: string): ChildProcess {
  return spawn(process.execPath, ['server/src/main.ts', 'up'], {
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: dataDirectory,
      DEMONSTRATION: 'without-pictures',
      ALLOW_LOOPBACK_PUSH: 'true',
      TRUST_PROXY: 'true',
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function untilReady(port: number, service: ChildProcess): Promise<void> {
  for (let waitedMs = 0; waitedMs < 60_000; waitedMs += 200) {
    if (service.exitCode !== null) throw new Error(`The service ended with ${service.exitCode}`);
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(200);
  }
  throw new Error('The service did not become ready');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the services of the journeys listen, one for each worker. */
    origins: readonly string[];
  }
}
