import type { AnyPromise, CheckContext } from '../../kernel/promise.ts';
import { runPromises } from './run-promises.ts';

const firstAfterMs = 5_000;

/**
 * Checks every promise at its own cadence for as long as the process runs, one at a time, the first
 * round shortly after start. Gives how to stop, which waits for the check under way: measured while
 * the service closes, it would find promises broken that are not.
 */
export function scheduleChecks(
  context: CheckContext,
  promises: readonly AnyPromise[],
): () => Promise<void> {
  const { clock, log } = context.runtime;
  const dueAt = new Map(promises.map((promise) => [promise, clock.now().getTime() + firstAfterMs]));
  let isStopping = false;
  let running: Promise<void> | undefined;
  const round = async (): Promise<void> => {
    const now = clock.now().getTime();
    for (const [promise, at] of dueAt) {
      if (isStopping || at > now) continue;
      // Whatever becomes of it: one that cannot be recorded is not measured again at once.
      dueAt.set(promise, nextCheck(promise, now));
      await runPromises(context, [promise]).catch((error) =>
        log.error({ err: error, promise: promise.id }, 'a finding could not be recorded'),
      );
    }
  };
  const timer = setInterval(() => {
    running ??= round().finally(() => {
      running = undefined;
    });
  }, 1_000);
  return async () => {
    isStopping = true;
    clearInterval(timer);
    await running;
  };
}

function nextCheck({ cadenceS }: AnyPromise, now: number): number {
  return now + cadenceS * 1000;
}
