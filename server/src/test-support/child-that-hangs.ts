/** Takes a job of the queue `updates.publish-due`, says `taken`, and never finishes it. */
import { updateDue } from '../community/updates/index.ts';
import { systemClock } from '../kernel/clock.ts';
import { readConfig } from '../kernel/config.ts';
import { handle } from '../kernel/jobs.ts';
import { createLog } from '../kernel/log.ts';
import { startRuntime } from '../start-runtime.ts';
import { required } from './fresh.ts';

const config = readConfig();
const log = createLog('silent');
const { runtime } = await startRuntime({ config, log });
const namespace = required(
  runtime.platform.namespaces.find(({ application }) => application === 'sitepodium'),
);
const hang = handle(updateDue, () => {
  process.stdout.write('taken\n');
  return new Promise(() => {});
});
await namespace.jobs.work([hang], { namespace, clock: systemClock, log, config });
setInterval(() => {}, 60_000);
