/** Stands before the service as a network does: it can be cut, fall silent, or speak for itself. */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fromElsewhere } from './browser.ts';

/**
 * `cut`: connections break at once. `silent`: they are accepted, and nothing ever comes back.
 * `portal`: a hotel's sign-in page answers everything.
 */
type State = 'open' | 'cut' | 'silent' | 'portal';

export interface Network {
  /** Where browsers find the service through it. */
  readonly origin: string;
  state: State;
  /** What does not get through while it is not open; all of it unless said otherwise. */
  hindered: RegExp;
  /** What is made of a file on its way, by its path. */
  rewrite: (path: string, text: string) => string;
  /** What came through to the service, as `POST /api/…`. */
  readonly passed: string[];
  close(): void;
}

export async function openNetwork(service: string): Promise<Network> {
  const network = {
    state: 'open' as State,
    hindered: /^/,
    rewrite: (_path: string, text: string) => text,
  };
  const passed: string[] = [];
  // One place in the world, whatever is asked through it.
  const caller = fromElsewhere();
  const server = createServer((asked, response) => {
    const state = network.hindered.test(asked.url ?? '') ? network.state : 'open';
    if (state === 'cut') asked.socket.destroy();
    else if (state === 'portal') signIn(response);
    else if (state === 'open') {
      passed.push(`${asked.method} ${asked.url}`);
      passOn(service, asked, response, { caller, rewrite: network.rewrite });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return Object.assign(network, { origin, passed, close });
}

function signIn(response: ServerResponse): void {
  response
    .writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' })
    .end('<!doctype html><title>Hotel</title><p>Accept our terms');
}

interface Way {
  readonly caller: Record<string, string>;
  readonly rewrite: Network['rewrite'];
}

function passOn(
  service: string,
  asked: IncomingMessage,
  response: ServerResponse,
  { caller, rewrite }: Way,
): void {
  const { hostname, port } = new URL(service);
  const { url = '/', method } = asked;
  const headers = { ...asked.headers, ...caller, 'accept-encoding': 'identity' };
  const onward = request({ hostname, port, path: url, method, headers }, (answer) => {
    const status = answer.statusCode ?? 502;
    if (!url.endsWith('.js')) {
      response.writeHead(status, answer.headers);
      answer.pipe(response);
      return;
    }
    answer.setEncoding('utf8');
    let script = '';
    answer.on('data', (part: string) => {
      script += part;
    });
    answer.on('end', () => {
      const { 'content-length': _length, ...others } = answer.headers;
      response.writeHead(status, others).end(rewrite(url, script));
    });
  });
  onward.on('error', () => response.destroy());
  asked.pipe(onward);
}
