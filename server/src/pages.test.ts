import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pageHandler } from './pages.ts';
import { startTestRuntime, type TestRuntime } from './test-support/test-runtime.ts';

let test: TestRuntime;
beforeAll(async () => {
  test = await startTestRuntime();
});
afterAll(() => test?.close());

it('breaks off a page that fails half-way, and goes on serving', async () => {
  const handle = pageHandler(test.runtime, {} as never, async (request, response) => {
    if (request.url !== '/fails') return void response.end('whole');
    response.writeHead(200).write('half');
    throw new Error('The rest cannot be drawn');
  });
  const server = createServer((request, response) => handle(request, response, 'request'));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const { host } = new URL(test.namespace.origin);
  const ask = (path: string) => fetch(`http://127.0.0.1:${port}${path}`, { headers: { host } });
  await expect(ask('/fails').then((answer) => answer.text())).rejects.toThrow();
  expect(await fetchText(port, host)).toBe('whole');
  server.close();
});

/** By hand, for fetch decides on the host itself. */
async function fetchText(port: number, host: string): Promise<string> {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', headers: { host } }, async (answer) => {
      let text = '';
      for await (const chunk of answer) text += chunk;
      resolve(text);
    })
      .on('error', reject)
      .end();
  });
}
