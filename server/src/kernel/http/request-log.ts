/**
 * One log line a request: what was asked by route pattern, never the query, the address or a token.
 * Requests for kept pages are counted one by one and logged together, or logging would cost more
 * than answering them.
 */
import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Runtime } from '../runtime.ts';
import type { PageCache, SentPages } from './page-cache.ts';

const keptPagesEveryMs = 60_000;

/** Counts and logs every request of this server. */
export function logRequests(app: FastifyInstance, runtime: Runtime): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const labelNames = ['route', 'method', 'status'] as const;
  const newlyCounted = sentSinceLastTime(runtime.pageCache);
  const requests = new Counter({
    name: 'http_requests_total',
    help: 'Requests answered',
    labelNames,
    registers: [registry],
    collect() {
      for (const [status, count] of Object.entries(newlyCounted()))
        this.inc({ route: '/*', method: 'GET', status }, count);
    },
  });
  const seconds = new Histogram({
    name: 'http_request_seconds',
    help: 'Time to answer; kept pages not included',
    labelNames: ['route'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  });
  app.decorate('metrics', registry);
  logKeptPages(app, runtime);
  app.addHook('onRequest', async (request, reply) => {
    const startedAt = performance.now();
    reply.raw.once('close', () => {
      const ms = performance.now() - startedAt;
      const route = request.routeOptions.url ?? 'none';
      const status = reply.raw.statusCode;
      requests.inc({ route, method: request.method, status });
      seconds.observe({ route }, ms / 1000);
      const level = status >= 500 ? 'error' : 'info';
      runtime.log[level](
        { requestId: request.id, method: request.method, route, status, ms: Math.round(ms) },
        'request',
      );
    });
  });
}

/** One line a minute for the requests answered from memory, if there were any. */
function logKeptPages(app: FastifyInstance, { log, pageCache }: Runtime): void {
  const newlySent = sentSinceLastTime(pageCache);
  const write = () => {
    const { 200: pages, 304: unchanged } = newlySent();
    if (pages + unchanged > 0) log.info({ pages, unchanged }, 'requests answered from memory');
  };
  const timer = setInterval(write, keptPagesEveryMs).unref();
  app.addHook('onClose', async () => {
    clearInterval(timer);
    write();
  });
}

/** Gives each time what was sent since the time before. */
function sentSinceLastTime({ sent }: PageCache): () => SentPages {
  let before: SentPages = { 200: 0, 304: 0 };
  return () => {
    const more = { 200: sent[200] - before[200], 304: sent[304] - before[304] };
    before = { ...sent };
    return more;
  };
}

declare module 'fastify' {
  interface FastifyInstance {
    metrics: Registry;
  }
}
