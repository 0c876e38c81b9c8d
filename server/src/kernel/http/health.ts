/** For whoever runs the service: alive, ready, measured. Metrics are for this machine's own network only. */

import { sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import type { Runtime } from '../runtime.ts';

export function healthRoutes(app: FastifyInstance, runtime: Runtime): void {
  const hidden = { schema: { hide: true } };
  app.get('/healthz', hidden, async () => ({ status: 'alive' }));
  app.get('/readyz', hidden, async (_request, reply) => {
    const databases = [
      runtime.platform.database,
      ...runtime.platform.namespaces.map(({ database }) => database),
    ];
    const answers = await Promise.allSettled(
      // A select without FROM is never sent.
      databases.map((database) =>
        database.reader('resident').select({ one: sql`1` }).from(sql`(values (1)) as answer`),
      ),
    );
    const isReady = answers.every(({ status }) => status === 'fulfilled');
    return reply.status(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not ready' });
  });
  app.get('/metrics', hidden, async (request, reply) => {
    if (!isLocal(request.socket.remoteAddress) || request.headers['x-forwarded-for'])
      return reply.callNotFound();
    return reply.type(app.metrics.contentType).send(await app.metrics.metrics());
  });
}

function isLocal(address: string | undefined): boolean {
  return /^(127\.|::1$|::ffff:127\.|10\.|172\.(1[6-9]|2\d|3[01])\.|192\.168\.)/.test(address ?? '');
}
