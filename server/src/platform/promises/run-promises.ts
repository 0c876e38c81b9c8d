import type { AnyPromise, CheckContext, Finding } from '../../kernel/promise.ts';
import { findings } from './tables.ts';

export interface PromiseResult extends Finding {
  readonly id: string;
  readonly tookMs: number;
}

/** Checks promises one after the other and adds what was found to the evidence. */
export async function runPromises(
  context: CheckContext,
  promises: readonly AnyPromise[],
): Promise<PromiseResult[]> {
  const results: PromiseResult[] = [];
  for (const promise of promises) results.push(await measure(context, promise));
  const checkedAt = context.runtime.clock.now();
  await context.runtime.platform.database.transaction('worker', {}, async (tx) => {
    if (results.length === 0) return;
    await tx
      .insert(findings)
      .values(
        results.map(({ id, ...result }) => ({ promiseId: id, checkedAt, ...storable(result) })),
      );
  });
  return results;
}

/** PostgreSQL holds no NUL, and attacks consist of such things: shown by the sign that stands for it. */
function storable<Result extends Omit<PromiseResult, 'id'>>(result: Result): Result {
  const shown = JSON.stringify(result, (_key, value) =>
    typeof value === 'string' ? value.replaceAll('\u0000', '\u2400') : value,
  );
  // Guarantee: the same fields; findings are JSON, so nothing else changes.
  return JSON.parse(shown) as Result;
}

/** A check that fails to measure has not found the promise kept. */
async function measure(context: CheckContext, promise: AnyPromise): Promise<PromiseResult> {
  const startedAt = performance.now();
  const tookMs = () => Math.round(performance.now() - startedAt);
  try {
    const finding = await promise.check(context);
    return { id: promise.id, ...finding, tookMs: tookMs() };
  } catch (error) {
    const reference = error instanceof Error ? error.name : 'unknown';
    context.runtime.log.error(
      { err: error, promise: promise.id },
      'a promise could not be checked',
    );
    return {
      id: promise.id,
      holds: false,
      figure: 'could not be measured',
      evidence: { error: reference },
      tookMs: tookMs(),
    };
  }
}
