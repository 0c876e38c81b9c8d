import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { AnyPromise, Finding } from '../../kernel/promise.ts';
import { startTestRuntime, type TestRuntime } from '../../test-support/test-runtime.ts';
import { scheduleChecks } from './schedule-checks.ts';
import { findings } from './tables.ts';

let test: TestRuntime;

beforeAll(async () => {
  test = await startTestRuntime();
});
afterAll(() => test?.close());

const kept: Finding = { holds: true, figure: 'measured', evidence: {} };

function promiseOf(id: string, cadenceS: number, check: () => Promise<Finding>): AnyPromise {
  const said = { nl: id, en: id, de: id };
  const rest = { kind: 'E', statement: said, how: said, cadenceS } as const;
  return { id, ...rest, check, breakIt: () => Promise.reject(new Error('Not broken here')) };
}

const schedule = (...promises: AnyPromise[]) =>
  scheduleChecks({ runtime: test.runtime, baseUrl: '' }, promises);

const rowsOf = (id: string) =>
  test.runtime.platform.database.reader('worker').$count(findings, eq(findings.promiseId, id));

describe('checks on schedule', () => {
  it('come round at their own cadence, and each leaves a row of evidence', async () => {
    const often = promiseOf('often', 60, async () => kept);
    const seldom = promiseOf('seldom', 3600, async () => kept);
    const stop = schedule(often, seldom);
    const rows = async () => [await rowsOf('often'), await rowsOf('seldom')];
    test.clock.moveMs(6_000);
    await vi.waitFor(async () => expect(await rows()).toEqual([1, 1]), 5_000);
    test.clock.moveMs(61_000);
    await vi.waitFor(async () => expect(await rows()).toEqual([2, 1]), 5_000);
    await stop();
    test.clock.moveMs(7_200_000);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await rows()).toEqual([2, 1]);
  });

  it('one that cannot be measured is not kept, and holds up no other', async () => {
    const failing = promiseOf('failing', 60, () => Promise.reject(new Error('out of order')));
    const next = promiseOf('next', 60, async () => kept);
    const stop = schedule(failing, next);
    test.clock.moveMs(6_000);
    await vi.waitFor(async () => expect(await rowsOf('next')).toBe(1), 5_000);
    await stop();
    const [row] = await test.runtime.platform.database
      .reader('worker')
      .select()
      .from(findings)
      .where(eq(findings.promiseId, 'failing'));
    expect(row).toMatchObject({ holds: false, figure: 'could not be measured' });
  });

  it('one whose evidence names a NUL, as attacks do, is recorded like any other', async () => {
    const evidence = { payloads: ["\u0000'", 'a\\u0000b'] };
    const attack = promiseOf('attack', 60, async () => ({ ...kept, figure: 'a\u0000b', evidence }));
    const stop = schedule(attack);
    test.clock.moveMs(6_000);
    await vi.waitFor(async () => expect(await rowsOf('attack')).toBe(1), 5_000);
    await stop();
    const [row] = await test.runtime.platform.database
      .reader('worker')
      .select()
      .from(findings)
      .where(eq(findings.promiseId, 'attack'));
    expect(row).toMatchObject({
      figure: 'a\u2400b',
      evidence: { payloads: ["\u2400'", 'a\\u0000b'] },
    });
  });

  it('one that cannot be recorded holds up no other and is not measured again at once', async () => {
    let measured = 0;
    const broken = promiseOf('unrecordable', 60, async () => {
      measured += 1;
      return { ...kept, evidence: { size: 1n as unknown as number } };
    });
    const behind = promiseOf('behind', 60, async () => kept);
    const stop = schedule(broken, behind);
    test.clock.moveMs(6_000);
    await vi.waitFor(async () => expect(await rowsOf('behind')).toBe(1), 5_000);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    await stop();
    expect(measured).toBe(1);
  });

  it('stopping waits for the check under way and starts no further one', async () => {
    const begun = Promise.withResolvers<void>();
    const mayEnd = Promise.withResolvers<Finding>();
    const slow = promiseOf('slow', 60, () => {
      begun.resolve();
      return mayEnd.promise;
    });
    const after = promiseOf('after', 60, async () => kept);
    const stop = schedule(slow, after);
    test.clock.moveMs(6_000);
    await begun.promise;
    const stopped = stop();
    mayEnd.resolve(kept);
    await stopped;
    expect([await rowsOf('slow'), await rowsOf('after')]).toEqual([1, 0]);
  });
});
