import { once } from 'node:events';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pageHandler } from './pages.ts';
import { startTestRuntime, type TestRuntime } from './test-support/test-runtime.ts';

let test: TestRuntime;
beforeAll(async () => {
  test = await startTestRuntime();
});
afterAll(() => test?.close());

it('a page that fails half-way is broken off, and others are served', async () => {
  const handle = pageHandler(test.runtime, {} as never, async (request, response) => {
    response.writeHead(200).write('half');
    if (request.url === '/fails') throw new Error('The rest cannot be drawn');
    response.end(' and half');
  });
  const server = createServer((request, response) => handle(request, response, 'request'));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const { host } = new URL(test.namespace.origin);
  const ask = (path: string) =>
    new Promise<string>((resolve, reject) => {
      get({ port, host: '127.0.0.1', path, headers: { host } }, (answer) => {
        text(answer).then(resolve, reject);
      }).on('error', reject);
    });
  await expect(ask('/fails')).rejects.toMatchObject({ code: 'ECONNRESET' });
  expect(await ask('/whole')).toBe('half and half');
  server.close();
});
