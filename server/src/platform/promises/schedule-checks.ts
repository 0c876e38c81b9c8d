import type { AnyPromise, CheckContext } from '../../kernel/promise.ts';
import { runPromises } from './run-promises.ts';

const firstAfterMs = 5_000;

/**
 * Checks every promise at its own cadence for as long as the process runs, one at a time, the first
 * round shortly after start. Gives how to stop, which waits for the check under way: measured while
 * the service closes, it would find promises broken that are not.
 */
export function scheduleChecks(context: CheckContext): () => Promise<void> {
  const { clock, log, platform } = context.runtime;
  const dueAt = new Map(
    platform.promises.map((promise) => [promise, clock.now().getTime() + firstAfterMs]),
  );
  let isStopping = false;
  let running: Promise<void> | undefined;
  const round = async (): Promise<void> => {
    const now = clock.now().getTime();
    for (const [promise, at] of dueAt) {
      if (isStopping || at > now) continue;
      await runPromises(context, [promise]);
      dueAt.set(promise, nextCheck(promise, now));
    }
  };
  const timer = setInterval(() => {
    running ??= round()
      .catch((error) => log.error({ err: error }, 'promise checks'))
      .finally(() => {
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
