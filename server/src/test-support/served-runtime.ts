/** A test runtime behind its real HTTP server, with pages that say little and a log that can be read. */
import { once } from 'node:events';
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { type AnyAction, readAction, writeAction } from '../kernel/action.ts';
import { tagsHeader } from '../kernel/http/kept-page.ts';
import { buildServer } from '../kernel/http/server.ts';
import { createLog } from '../kernel/log.ts';
import { anyone } from '../kernel/policy.ts';
import type { Runtime } from '../kernel/runtime.ts';
import { pageHandler } from '../pages.ts';
import { startTestRuntime, type TestRuntime } from './test-runtime.ts';

export interface Asked {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface ServedRuntime {
  readonly test: TestRuntime;
  /** What is served: more actions than the application has, and a log of its own. */
  readonly runtime: Runtime;
  readonly app: FastifyInstance;
  ask(asked: Asked): Promise<Answered>;
  /** Asks for an action below /api with a JSON body. */
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Answered>;
  /** Everything logged so far, one entry a line. */
  logged(): Record<string, unknown>[];
  close(): Promise<void>;
}

/** What no action of the application does: fail, and refuse a second call. */
const faultText = 'the disk of hunter2 is full';
const oddActions: readonly AnyAction[] = [
  readAction({
    ...{ id: 'test.fault', summary: 'Fails', route: 'GET /test/fault/:word', by: anyone() },
    ...{ input: z.strictObject({ word: z.string() }), output: z.object() },
    run: async () => {
      throw new Error(faultText);
    },
  }),
  writeAction({
    ...{ id: 'test.once', summary: 'Once', route: 'POST /test/once', by: anyone() },
    ...{ input: z.strictObject({}), output: z.object(), rateLimit: { max: 1, windowS: 90 } },
    audit: () => null,
    run: async () => ({}),
  }),
  writeAction({
    ...{ id: 'test.write', summary: 'Writes', route: 'POST /test/write', by: anyone() },
    input: z.strictObject({
      word: z.string(),
      place: z.strictObject({ x: z.number() }).optional(),
    }),
    output: z.object({ word: z.string() }),
    audit: () => null,
    run: async (_context, { word }) => ({ word }),
  }),
];

/** Serves on a free port. Pages below /kept are kept by the cache; others are not there. */
export async function startServedRuntime(over: Partial<Runtime['config']> = {}) {
  const test = await startTestRuntime();
  const lines: string[] = [];
  const runtime: Runtime = {
    ...test.runtime,
    config: { ...test.runtime.config, ...over },
    log: createLog('info', { write: (line) => lines.push(line) }),
    actions: new Map([
      ...test.runtime.actions,
      ...oddActions.map((action) => [action.id, action] as const),
    ]),
  };
  const app = await buildServer(runtime, (built) =>
    pageHandler(runtime, built, ({ url = '/' }, response, next) => {
      if (!url.startsWith('/kept')) return next();
      response.setHeader(tagsHeader, 'a').setHeader('content-type', 'text/html').end('page');
    }),
  );
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  const ask = (asked: Asked) => send(port, test.namespace.hosts[0] ?? 'localhost', asked);
  const served: ServedRuntime = {
    ...{ test, runtime, app, ask },
    post: (path, body, headers = {}) =>
      ask({
        ...{ path, method: 'POST', body: JSON.stringify(body) },
        headers: { 'content-type': 'application/json', ...headers },
      }),
    logged: () => lines.map((line) => JSON.parse(line)),
    async close() {
      await app.close();
      await test.close();
    },
  };
  return served;
}

async function send(port: number, host: string, asked: Asked): Promise<Answered> {
  const { path, method = 'GET', headers = {}, body } = asked;
  const all = { host, ...(body ? { 'content-length': String(Buffer.byteLength(body)) } : {}) };
  const options = { host: '127.0.0.1', port, path, method, agent: false };
  const sent = request({ ...options, headers: { ...all, ...headers } }).end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) text += chunk;
  return { status: response.statusCode ?? 0, headers: response.headers, text };
}
