/** A test runtime that is also served, with its pages: what checks of promises are measured on. */
import type { AddressInfo } from 'node:net';
import { buildServer } from '../kernel/http/server.ts';
import type { CheckContext } from '../kernel/promise.ts';
import { loadPages } from '../pages.ts';
import { startTestRuntime, type TestRuntime } from './test-runtime.ts';

export interface RunningService {
  readonly test: TestRuntime;
  readonly context: CheckContext;
  close(): Promise<void>;
}

/** Serves on a free port; the pages must have been built. */
export async function startService(): Promise<RunningService> {
  const test = await startTestRuntime();
  const server = await buildServer(test.runtime, await loadPages(test.runtime));
  await server.listen({ port: 0, host: '127.0.0.1' });
  const { port } = server.server.address() as AddressInfo;
  return {
    test,
    context: { runtime: test.runtime, baseUrl: `http://127.0.0.1:${port}` },
    async close() {
      await server.close();
      await test.close();
    },
  };
}
