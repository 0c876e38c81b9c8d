import type { AnyPromise, CheckContext } from '../../kernel/promise.ts';
import { runPromises } from './run-promises.ts';

const firstAfterMs = 5_000;

/**
 * Checks every promise at its own cadence for as long as the process runs, one at a time, the first
 * round shortly after start. Gives how to stop.
 */
export function scheduleChecks(context: CheckContext): () => void {
  const { clock, log, platform } = context.runtime;
  const dueAt = new Map(
    platform.promises.map((promise) => [promise, clock.now().getTime() + firstAfterMs]),
  );
  let busy = false;
  const tick = async (): Promise<void> => {
    const now = clock.now().getTime();
    const due = [...dueAt].filter(([, at]) => at <= now).map(([promise]) => promise);
    if (busy || due.length === 0) return;
    busy = true;
    try {
      await runPromises(context, due);
      for (const promise of due) dueAt.set(promise, nextCheck(promise, now));
    } finally {
      busy = false;
    }
  };
  const timer = setInterval(() => {
    tick().catch((error) => log.error({ err: error }, 'promise checks'));
  }, 1_000);
  return () => clearInterval(timer);
}

function nextCheck({ cadenceS }: AnyPromise, now: number): number {
  return now + cadenceS * 1000;
}
