/** Works the jobs that send pushes, and says `working` once it takes them. */
import { readConfig } from '../kernel/config.ts';
import { createLog } from '../kernel/log.ts';
import { startRuntime } from '../start-runtime.ts';

const config = readConfig();
const log = createLog('silent');
const { runtime, work } = await startRuntime({ config, log });
const sending = runtime.jobs.filter(({ job: { name } }) => name === 'following.send-to-shard');
await work(sending);
process.stdout.write('working\n');
setInterval(() => {}, 60_000);
