/** The HTTP server of one process: the page cache at the very edge, then the API, then the pages. */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import helmet from '@fastify/helmet';
import underPressure from '@fastify/under-pressure';
import fastify, { type FastifyInstance } from 'fastify';
import type { Runtime } from '../runtime.ts';
import { apiRoutes } from './api-routes.ts';
import { languageFor, namespaceFor } from './edge.ts';
import { healthRoutes } from './health.ts';
import type { PageKey } from './page-cache.ts';
import { logRequests } from './request-log.ts';

/** Answers a page; given by main.ts, which knows where the pages are. */
export type PageHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
) => void;

/** Builds the server; listening is up to the caller. */
export async function buildServer(
  runtime: Runtime,
  pages: (app: FastifyInstance) => PageHandler,
): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: runtime.log,
    disableRequestLogging: true,
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    serverFactory: (handler) =>
      createServer((request, response) => {
        if (!serveFromCache(runtime, request, response)) handler(request, response);
      }),
  });
  logRequests(app, runtime);
  await app.register(helmet, {
    contentSecurityPolicy: false,
    hsts:
      runtime.config.scheme === 'https' ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginEmbedderPolicy: false,
  });
  await app.register(underPressure, { maxEventLoopDelay: 2_000, exposeStatusRoute: false });
  await app.register((api) => apiRoutes(api, runtime), { prefix: '/api' });
  healthRoutes(app, runtime);
  await app.register((instance, _options, done) => {
    registerPages(instance, runtime, pages(app));
    done();
  });
  return app;
}

function registerPages(app: FastifyInstance, runtime: Runtime, handle: PageHandler): void {
  app.removeAllContentTypeParsers();
  // The pages read the body themselves.
  app.addContentTypeParser('*', (_request, _payload, done) => done(null));
  app.all('/*', (request, reply) => {
    reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) reply.raw.setHeader(name, value);
    }
    reply.raw.setHeader('x-request-id', request.id);
    const key = cacheKey(runtime, request.raw);
    if (key) runtime.pageCache.capture(key, request.raw, reply.raw);
    handle(request.raw, reply.raw, request.id);
  });
}

function serveFromCache(
  runtime: Runtime,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const key = cacheKey(runtime, request);
  return key !== undefined && runtime.pageCache.serve(key, request, response);
}

const neverCached = /^\/(api|portal|_app|healthz|readyz|metrics)(\/|$|\?)/;

/** Whether the page could be the same for everyone, and then its key. */
function cacheKey(runtime: Runtime, request: IncomingMessage): PageKey | undefined {
  const { url = '/', headers, method } = request;
  if ((method !== 'GET' && method !== 'HEAD') || headers.cookie || headers.authorization)
    return undefined;
  if (neverCached.test(url) || url.length > 300) return undefined;
  const namespace = namespaceFor(runtime, headers.host);
  if (!namespace) return undefined;
  const language = languageFor(namespace, url, headers['accept-language']);
  return { namespace: namespace.name, key: `${namespace.name}|${language}|${headers.host}|${url}` };
}
