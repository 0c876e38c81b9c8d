import { readConfig } from '../kernel/config.ts';
import { createLog } from '../kernel/log.ts';
import { startRuntime } from '../start-runtime.ts';

/** Brings every database up to date and stops. */
export async function migrate(): Promise<number> {
  const config = readConfig();
  const running = await startRuntime({ config, log: createLog(config.logLevel) });
  const names = running.runtime.platform.namespaces.map(({ name }) => name);
  await running.close();
  process.stdout.write(`Up to date: platform, ${names.join(', ')}\n`);
  return 0;
}
