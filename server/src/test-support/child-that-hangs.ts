/** Takes a job of the queue `updates.publish-due`, says `taken`, and never finishes it. */
import { updateDue } from '../community/updates/index.ts';
import { readConfig } from '../kernel/config.ts';
import { handle } from '../kernel/jobs.ts';
import { createLog } from '../kernel/log.ts';
import { startRuntime } from '../start-runtime.ts';

const config = readConfig();
const log = createLog('silent');
const { work } = await startRuntime({ config, log });
const hang = handle(updateDue, () => {
  process.stdout.write('taken\n');
  return new Promise(() => {});
});
await work([hang]);
setInterval(() => {}, 60_000);
