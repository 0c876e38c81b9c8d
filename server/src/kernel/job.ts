/**
 * What a job is, and the door to the queue: enqueued inside the writing transaction, so that a job
 * exists if and only if that commits. jobs.ts runs them.
 */
import type { z } from 'zod';
import type { Tx } from './database/database.ts';

export interface JobDefinition<Data extends object> {
  /** Module and verb-noun: `following.send-pushes`. */
  readonly name: string;
  /** No secrets and nothing personal in here: ids only. */
  readonly data: z.ZodType<Data>;
  readonly retryLimit: number;
  /** First pause before a retry, doubling each time, seconds. */
  readonly retryDelayS: number;
  /** A run that takes longer is given to another worker, seconds. */
  readonly expireInS: number;
  /** A worker that is silent for longer counts as gone, seconds; at least 10. */
  readonly heartbeatS: number;
  /** Cron expression in UTC, for jobs that run on their own. */
  readonly schedule?: string;
}

/** Declares a job; whoever knows the declaration may enqueue it. */
export function job<Data extends object>(
  definition: Omit<JobDefinition<Data>, keyof typeof usual> &
    Partial<Pick<JobDefinition<Data>, keyof typeof usual>>,
): JobDefinition<Data> {
  return { ...usual, ...definition };
}

const usual = { retryLimit: 5, retryDelayS: 2, expireInS: 300, heartbeatS: 30 } as const;

/** Where the jobs of one namespace wait. */
export interface JobQueue {
  /** Adds a job within the transaction; a rolled-back transaction leaves no job. */
  enqueue<Data extends object>(
    tx: Tx,
    definition: JobDefinition<Data>,
    data: Data,
    options?: { startAfter?: Date },
  ): Promise<void>;
  /** The same for many of a kind, in one statement. */
  enqueueAll<Data extends object>(
    tx: Tx,
    definition: JobDefinition<Data>,
    list: readonly Data[],
  ): Promise<void>;
}
