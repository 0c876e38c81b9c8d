import { readConfig } from '../kernel/config.ts';
import { createLog } from '../kernel/log.ts';
import type { Runtime } from '../kernel/runtime.ts';
import { startRuntime } from '../start-runtime.ts';

/** A runtime for one command: beside a running service on its database, or with one of its own. */
export async function withRuntime(use: (runtime: Runtime) => Promise<number>): Promise<number> {
  const config = readConfig({ LOG_LEVEL: 'error', ...process.env });
  const running = await startRuntime({ config, log: createLog(config.logLevel) });
  try {
    return await use(running.runtime);
  } finally {
    await running.close();
  }
}
