/** Works the jobs that send pushes, and says `working` once it takes them. */
import { systemClock } from '../kernel/clock.ts';
import { readConfig } from '../kernel/config.ts';
import { createLog } from '../kernel/log.ts';
import { startRuntime } from '../start-runtime.ts';
import { required } from './fresh.ts';

const config = readConfig();
const log = createLog('silent');
const { runtime } = await startRuntime({ config, log });
const namespace = required(
  runtime.platform.namespaces.find(({ application }) => application === 'sitepodium'),
);
const sending = runtime.jobs.filter(({ job: { name } }) => name === 'following.send-to-shard');
await namespace.jobs.work(sending, { namespace, clock: systemClock, log, config });
process.stdout.write('working\n');
setInterval(() => {}, 60_000);
