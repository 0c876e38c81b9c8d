import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedRuntime, startServedRuntime } from '../../test-support/served-runtime.ts';
import { withConnection } from '../database/cluster.ts';

let served: ServedRuntime;
beforeAll(async () => {
  served = await startServedRuntime();
});
afterAll(() => served?.close());

describe('the metrics', () => {
  it('are shown to whoever asks from this machine', async () => {
    const { status, text } = await served.ask({ path: '/metrics' });
    expect(status).toBe(200);
    expect(text).toContain('# TYPE http_requests_total counter');
  });

  it('are not there for who came through a proxy', async () => {
    const headers = { 'x-forwarded-for': '127.0.0.1' };
    const { status, text } = await served.ask({ path: '/metrics', headers });
    expect(status).toBe(404);
    expect(text).not.toContain('http_requests_total');
  });

  it('name routes by their pattern, never by what was asked for', async () => {
    await served.ask({ path: '/api/projects/hunter2?hunter2' });
    const { text } = await served.ask({ path: '/metrics' });
    expect(text).toContain('route="/api/projects/:slug"');
    expect(text).not.toContain('hunter2');
  });
});

describe('a service', () => {
  const statusOf = async (path: string) => (await served.ask({ path })).status;

  it('is alive and ready while its databases answer', async () => {
    expect([await statusOf('/healthz'), await statusOf('/readyz')]).toEqual([200, 200]);
  });

  it('is alive but not ready when a database is gone', async () => {
    const { database } = served.test.other;
    await withConnection(served.test.cluster, (client) =>
      client.query(`drop database ${client.escapeIdentifier(database.name)} with (force)`),
    );
    expect([await statusOf('/healthz'), await statusOf('/readyz')]).toEqual([200, 503]);
  });
});
