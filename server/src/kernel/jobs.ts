/**
 * Runs jobs by pg-boss, in the namespace's own database. A job that is interrupted runs again, so
 * every handler gives the same result twice.
 */
import { PgBoss } from 'pg-boss';
import type { Config } from './config.ts';
import type { Login } from './database/cluster.ts';
import type { Tx } from './database/database.ts';
import type { JobDefinition, JobQueue } from './job.ts';
import type { Log } from './log.ts';
import type { SystemContext } from './system-transaction.ts';

export interface JobContext extends SystemContext {
  readonly config: Config;
  /** Aborted when the process shuts down; long jobs stop at a safe point and run on elsewhere. */
  readonly signal: AbortSignal;
}

/** What does a job. It may live in another module than the one that enqueues it. */
export interface JobHandler<Data extends object> {
  readonly job: JobDefinition<Data>;
  run(context: JobContext, data: Data): Promise<void>;
}

/** Says what is done for a job. Exactly one handler per job, listed by its module. */
export function handle<Data extends object>(
  definition: JobDefinition<Data>,
  run: JobHandler<Data>['run'],
): JobHandler<Data> {
  return { job: definition, run };
}

// biome-ignore lint/suspicious/noExplicitAny: variance: a list of jobs with all kinds of data has no narrower type
export type AnyJob = JobHandler<any>;

/** The queue of one namespace, with its workers. */
export interface Jobs extends JobQueue {
  /** Starts working; resolves once the workers listen. */
  work(handlers: readonly AnyJob[], context: Omit<JobContext, 'signal'>): Promise<void>;
  /** Stops taking jobs and waits for the running ones. */
  stop(): Promise<void>;
}

const drainTimeoutMs = 20_000;

/**
 * Opens the queue of a namespace with the worker's login. Every `watchIntervalS` it looks for jobs
 * whose worker has gone, and gives them to another.
 */
export async function openJobs(login: Login, log: Log, watchIntervalS = 30): Promise<Jobs> {
  const stopping = new AbortController();
  const boss = new PgBoss({
    ...login,
    max: 3,
    migrate: false,
    reindex: false,
    monitorVacuum: false,
    useListenNotify: true,
    superviseIntervalSeconds: watchIntervalS,
    monitorIntervalSeconds: watchIntervalS,
    application_name: 'sitepodium jobs',
  });
  boss.on('error', (error) => log.error({ err: error }, 'job queue'));
  await boss.start();
  return {
    async enqueue(tx, definition, data, options = {}) {
      const queued = await boss.send(definition.name, definition.data.parse(data), {
        ...{ db: within(tx), ...howToRun(definition) },
        ...(options.startAfter ? { startAfter: options.startAfter } : {}),
      });
      if (!queued) throw new Error(`The job ${definition.name} was not accepted`);
    },
    async enqueueAll(tx, definition, list) {
      const jobs = list.map((data) => ({
        ...howToRun(definition),
        data: definition.data.parse(data),
      }));
      if (jobs.length > 0) await boss.insert(definition.name, jobs, { db: within(tx) });
    },
    async work(handlers, context) {
      for (const handler of handlers) {
        await startWorker(boss, handler, { ...context, signal: stopping.signal });
      }
    },
    async stop() {
      stopping.abort();
      await boss.stop({ graceful: true, timeout: drainTimeoutMs });
    },
  };
}

/** pg-boss writes over the connection of the transaction. */
function within({ connection }: Tx) {
  return { executeSql: (text: string, values?: unknown[]) => connection.query(text, values) };
}

type HowToRun = Pick<
  JobDefinition<object>,
  'retryLimit' | 'retryDelayS' | 'expireInS' | 'heartbeatS'
>;

function howToRun({ retryLimit, retryDelayS, expireInS, heartbeatS }: HowToRun) {
  return {
    ...{ retryLimit, retryDelay: retryDelayS, retryBackoff: true },
    ...{ expireInSeconds: expireInS, heartbeatSeconds: heartbeatS },
  };
}

async function startWorker(
  boss: PgBoss,
  { job: definition, run }: AnyJob,
  context: JobContext,
): Promise<void> {
  const worker = await boss.work(
    definition.name,
    { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 30 },
    async (jobs) => {
      for (const { id, data } of jobs) {
        const log = context.log.child({ job: definition.name, jobId: id });
        const startedAt = performance.now();
        // Where one job was there may be more; without this the next waits for the next poll.
        boss.notifyWorker(worker);
        await run({ ...context, log }, definition.data.parse(data));
        log.info({ ms: Math.round(performance.now() - startedAt) }, 'job done');
      }
    },
  );
  if (definition.schedule) await boss.schedule(definition.name, definition.schedule, {});
}

/** Makes the queues; run by the owner when the database is provisioned, never by an actor. */
export async function createQueues(owner: Login, handlers: readonly AnyJob[]): Promise<void> {
  const boss = new PgBoss({ ...owner, schedule: false, supervise: false, max: 2 });
  const failures: Error[] = [];
  boss.on('error', (error) => failures.push(error));
  await boss.start();
  for (const {
    job: { name },
  } of handlers) {
    if (!(await boss.getQueue(name))) await boss.createQueue(name, { notify: true });
  }
  await boss.stop({ graceful: false });
  if (failures[0]) throw failures[0];
}
