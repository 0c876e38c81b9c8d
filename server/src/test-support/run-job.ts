/** Running jobs without waiting for a worker, and looking into the queue. */
import { withConnection } from '../kernel/database/cluster.ts';
import type { JobDefinition } from '../kernel/job.ts';
import { loginsFor } from './raw-connection.ts';
import type { TestRuntime } from './test-runtime.ts';

/** Does a job here and now, as the worker that got it would. */
export async function runJob<Data extends object>(
  { runtime, namespace, clock }: TestRuntime,
  definition: JobDefinition<Data>,
  data: Data,
  signal = new AbortController().signal,
): Promise<void> {
  const handler = runtime.jobs.find(({ job }) => job === definition);
  if (!handler) throw new Error(`Nobody handles the job ${definition.name}`);
  const { log, config } = runtime;
  await handler.run({ namespace, clock, log, config, signal }, data);
}

/** The jobs in SitePodium's queue with this name, oldest first. */
export async function queued<Data extends object>(
  test: TestRuntime,
  { name }: JobDefinition<Data>,
): Promise<{ data: Data; state: string; startAfter: Date }[]> {
  const { actors } = await loginsFor(test, test.namespace.name);
  return withConnection(actors.worker, async (client) => {
    const { rows } = await client.query(
      `select data, state, start_after as "startAfter" from pgboss.job
       where name = $1 order by created_on, id`,
      [name],
    );
    return rows;
  });
}
