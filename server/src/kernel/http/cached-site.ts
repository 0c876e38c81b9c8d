/** A page cache behind a real HTTP server: what tests of cached pages ask their questions to. */
import { once } from 'node:events';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PageCache } from './page-cache.ts';

export interface Received {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface CachedSite {
  ask(path: string, headers?: Record<string, string>, method?: string): Promise<Received>;
  /** How often a page was rendered, in all. */
  rendered(): number;
  close(): Promise<void>;
}

/** Serves `render` through the cache; every path is a page of the namespace `site`. */
export async function startCachedSite(
  cache: PageCache,
  render: (asked: IncomingMessage, response: ServerResponse) => void,
): Promise<CachedSite> {
  let count = 0;
  const server = createServer((asked, response) => {
    const key = { namespace: 'site', key: asked.url ?? '/' };
    if (cache.serve(key, asked, response)) return;
    count += 1;
    cache.capture(key, asked, response);
    render(asked, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    rendered: () => count,
    async ask(path, headers = {}, method = 'GET') {
      const asked = request({ host: '127.0.0.1', port, path, headers, method, agent: false }).end();
      const [response] = (await once(asked, 'response')) as [IncomingMessage];
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      const { statusCode = 0 } = response;
      return { status: statusCode, headers: response.headers, body: Buffer.concat(chunks) };
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
