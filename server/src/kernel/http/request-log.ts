/** One log line a request: what was asked by route pattern, never the query, the address or a token. */
import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Runtime } from '../runtime.ts';

/** Counts and logs every request of this server. */
export function logRequests(app: FastifyInstance, runtime: Runtime): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const labelNames = ['route', 'method', 'status'] as const;
  const requests = new Counter({
    name: 'http_requests_total',
    help: 'Requests answered',
    labelNames,
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'http_request_seconds',
    help: 'Time to answer',
    labelNames: ['route'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  });
  app.decorate('metrics', registry);
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

declare module 'fastify' {
  interface FastifyInstance {
    metrics: Registry;
  }
}
