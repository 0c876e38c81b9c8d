/** Servers with a fault put in on purpose: what negative controls of promises are measured against. */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AnyAction } from '../action.ts';
import type { CheckContext } from '../promise.ts';
import { buildServer } from './server.ts';

/** Another service to measure, and how to stop it. */
export interface FaultyServer {
  readonly broken: CheckContext;
  restore(): Promise<void>;
}

export interface PassedOn {
  readonly path: string;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

/** The same service with other actions: its API runs them for real, its pages are the real ones. */
export async function serveWithActions(
  context: CheckContext,
  change: (actions: ReadonlyMap<string, AnyAction>) => Iterable<AnyAction>,
): Promise<FaultyServer> {
  const changed = new Map(
    [...change(context.runtime.actions)].map((action) => [action.id, action]),
  );
  const runtime = {
    ...context.runtime,
    actions: new Map([...context.runtime.actions, ...changed]),
  };
  const app = await buildServer(
    runtime,
    () => (asked, response) => passOn(context.baseUrl, asked, response),
  );
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  return {
    broken: { runtime, baseUrl: `http://127.0.0.1:${port}` },
    restore: () => app.close(),
  };
}

/** The same service behind something that changes its answers on the way. */
export async function serveSpoiled(
  context: CheckContext,
  spoil: (answer: PassedOn) => PassedOn,
): Promise<FaultyServer> {
  const server = createServer((asked, response) => passOn(context.baseUrl, asked, response, spoil));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    broken: { ...context, baseUrl: `http://127.0.0.1:${port}` },
    restore: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function passOn(
  baseUrl: string,
  asked: IncomingMessage,
  response: ServerResponse,
  spoil: (answer: PassedOn) => PassedOn = (answer) => answer,
): void {
  const { hostname, port } = new URL(baseUrl);
  const { url: path = '/', method, headers } = asked;
  const localAddress = process.platform === 'linux' ? asked.socket.remoteAddress : undefined;
  const onward = request({ hostname, port, path, method, headers, localAddress, agent: false });
  onward.on('response', (answer) => {
    const chunks: Buffer[] = [];
    answer.on('data', (chunk: Buffer) => chunks.push(chunk));
    answer.on('end', () => {
      const { headers: lines, body } = spoil({
        path,
        headers: answer.headers,
        body: Buffer.concat(chunks).toString('utf8'),
      });
      const length = { 'content-length': Buffer.byteLength(body), 'transfer-encoding': undefined };
      const sent = Object.entries({ ...lines, ...length }).filter(
        ([, value]) => value !== undefined,
      );
      response.writeHead(answer.statusCode ?? 502, Object.fromEntries(sent)).end(body);
    });
  });
  onward.on('error', () => response.writeHead(502).end());
  asked.pipe(onward);
}
