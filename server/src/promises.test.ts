/** Every declared promise: its check holds, goes red when the thing it measures is broken, and holds again. */
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildServer } from './kernel/http/server.ts';
import type { CheckContext } from './kernel/promise.ts';
import { loadPages } from './pages.ts';
import { runPromises } from './platform/promises/index.ts';
import { promises } from './promises.ts';
import { startTestRuntime, type TestRuntime } from './test-support/test-runtime.ts';

let test: TestRuntime;
let server: FastifyInstance;
let context: CheckContext;

beforeAll(async () => {
  test = await startTestRuntime();
  server = await buildServer(test.runtime, await loadPages(test.runtime));
  await server.listen({ port: 0, host: '127.0.0.1' });
  const { port } = server.server.address() as AddressInfo;
  context = { runtime: test.runtime, baseUrl: `http://127.0.0.1:${port}` };
});
afterAll(async () => {
  await server?.close();
  await test?.close();
});

describe.each(promises.map((promise) => ({ id: promise.id, promise })))('$id', ({ promise }) => {
  it('holds, is seen to break, and holds again', async () => {
    expect(await promise.check(context)).toMatchObject({ holds: true });
    const { broken, restore } = await promise.breakIt(context);
    try {
      expect(await promise.check(context, broken)).toMatchObject({ holds: false });
    } finally {
      await restore();
    }
    expect(await promise.check(context)).toMatchObject({ holds: true });
  });
});

describe('the trust centre', () => {
  it('shows what was found, when, and when that is too long ago', async () => {
    const [first] = promises;
    if (!first) throw new Error('Nothing is promised');
    const state = async () => {
      const { promises: shown } = await test.call({ kind: 'resident' }, 'promises.list', {});
      return shown.find(({ id }) => id === first.id)?.state;
    };
    expect(await state()).toBe('not-yet');
    await runPromises(context, [first]);
    expect(await state()).toBe('kept');
    test.clock.moveMs(2 * first.cadenceS * 1000 + 1000);
    expect(await state()).toBe('overdue');
    await runPromises(context, [
      { ...first, check: () => Promise.reject(new Error('out of order')) },
    ]);
    expect(await state()).toBe('broken');
  });
});
