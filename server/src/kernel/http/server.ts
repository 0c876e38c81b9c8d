/** The HTTP server of one process: the page cache at the very edge, then the API, then the pages. */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import helmet from '@fastify/helmet';
import underPressure from '@fastify/under-pressure';
import fastify, { type FastifyInstance, LogController } from 'fastify';
import type { Runtime } from '../runtime.ts';
import { apiRoutes, describeApi } from './api-routes.ts';
import { basemapRoute } from './basemap.ts';
import { keepPace } from './body-pace.ts';
import { healthRoutes } from './health.ts';
import type { PageCache } from './page-cache.ts';
import { type FindPageKey, pageKeysOf } from './page-key.ts';
import { sendProblem } from './problem.ts';
import { readableAddress } from './readable-address.ts';
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
  const findKey = pageKeysOf(runtime);
  const app = fastify({
    loggerInstance: runtime.log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    rewriteUrl: readableAddress,
    forceCloseConnections: 'idle',
    serverFactory: (handler) =>
      // Bodies are held to their pace instead. Without its own limit, headers would have none now.
      createServer({ requestTimeout: 0, headersTimeout: 60_000 }, (request, response) => {
        keepPace(request);
        const key = findKey(request);
        if (!key || !runtime.pageCache.serve(key, request, response)) handler(request, response);
      }),
  });
  app.setErrorHandler((error, request, reply) => sendProblem(error, request, reply));
  logRequests(app, runtime);
  await app.register(helmet, {
    contentSecurityPolicy: false,
    hsts:
      runtime.config.scheme === 'https' ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    // Stricter, and browsers send `Origin: null` with forms, which then look foreign.
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
  });
  await app.register(underPressure, { maxEventLoopDelay: 2_000, exposeStatusRoute: false });
  await describeApi(app);
  await app.register((api) => apiRoutes(api, runtime), { prefix: '/api' });
  healthRoutes(app, runtime);
  basemapRoute(app, runtime);
  await app.register((instance, _options, done) => {
    registerPages(instance, runtime.pageCache, findKey, pages(app));
    done();
  });
  return app;
}

/** The one kind of page that other sites may show in a frame. */
const forFrames = /^\/embed\//;

function registerPages(
  app: FastifyInstance,
  cache: PageCache,
  findKey: FindPageKey,
  handle: PageHandler,
): void {
  app.removeAllContentTypeParsers();
  // The pages read the body themselves.
  app.addContentTypeParser('*', (_request, _payload, done) => done(null));
  app.all('/*', { schema: { hide: true } }, (request, reply) => {
    reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) reply.raw.setHeader(name, value);
    }
    if (forFrames.test(request.url)) reply.raw.removeHeader('x-frame-options');
    reply.raw.setHeader('x-request-id', request.id);
    const key = findKey(request.raw);
    if (key) {
      cache.capture(key, request.raw, reply.raw);
      // What is kept serves both: rendered whole also for HEAD, whose answer Node sends without body.
      request.raw.method = 'GET';
    }
    handle(request.raw, reply.raw, request.id);
  });
}
