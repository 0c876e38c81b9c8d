/** Writes without a person: jobs and the loading of demonstration data. Same rules, other door. */
import { type AuditEntry, recordAudit } from './audit.ts';
import type { Clock } from './clock.ts';
import type { Tx } from './database/database.ts';
import type { JobDefinition } from './job.ts';
import type { Log } from './log.ts';
import type { Namespace } from './namespace.ts';
import { outdatePages } from './outdate.ts';

export interface SystemContext {
  readonly namespace: Namespace;
  readonly clock: Clock;
  readonly log: Log;
}

export interface SystemWrite {
  readonly tx: Tx;
  audit(entry: AuditEntry): Promise<void>;
  enqueue<Data extends object>(
    job: JobDefinition<Data>,
    data: Data,
    options?: { startAfter?: Date },
  ): Promise<void>;
  enqueueAll<Data extends object>(job: JobDefinition<Data>, list: readonly Data[]): Promise<void>;
  outdate(...tags: string[]): Promise<void>;
}

/** Runs `work` as the worker in one transaction; its entries in the trail name the task. */
export async function systemTransaction<T>(
  { namespace }: SystemContext,
  task: string,
  work: (write: SystemWrite) => Promise<T>,
): Promise<T> {
  return namespace.database.transaction('worker', {}, (tx) =>
    work({
      tx,
      audit: (entry) =>
        recordAudit(tx, { actor: { kind: 'system', task }, action: task, requestId: task }, entry),
      enqueue: (job, data, options) => namespace.jobs.enqueue(tx, job, data, options),
      enqueueAll: (job, list) => namespace.jobs.enqueueAll(tx, job, list),
      outdate: (...tags) => outdatePages(tx, tags),
    }),
  );
}
