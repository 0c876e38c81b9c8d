/** Publishes an update, says `committed` once that is so, and then does nothing: no job is worked. */

import { eq } from 'drizzle-orm';
import { announcePublished, updates } from '../community/updates/index.ts';
import { systemClock } from '../kernel/clock.ts';
import { readConfig } from '../kernel/config.ts';
import { asId } from '../kernel/ids.ts';
import { createLog } from '../kernel/log.ts';
import { systemTransaction } from '../kernel/system-transaction.ts';
import { startRuntime } from '../start-runtime.ts';
import { required } from './fresh.ts';

const config = readConfig();
const { runtime } = await startRuntime({ config, log: createLog('silent') });
const namespace = required(
  runtime.platform.namespaces.find(({ application }) => application === 'sitepodium'),
);
const id = asId<'update'>(required(process.argv[2]));
await systemTransaction(
  { namespace, clock: systemClock, log: runtime.log },
  'test',
  async (write) => {
    const [update] = await write.tx.select().from(updates).where(eq(updates.id, id));
    await announcePublished(write, required(update), new Date());
  },
);
process.stdout.write('committed\n');
setInterval(() => {}, 60_000);
