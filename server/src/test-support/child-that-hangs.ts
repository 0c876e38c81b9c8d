/** Takes the job `updates.publish-due` of one update, says `taken`, and never finishes it. */
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
const hang = handle(updateDue, async (_context, { updateId }) => {
  if (updateId !== process.argv[2]) return;
  process.stdout.write('taken\n');
  await new Promise(() => {});
});
await namespace.jobs.work([hang], { namespace, clock: systemClock, log, config });
setInterval(() => {}, 60_000);
