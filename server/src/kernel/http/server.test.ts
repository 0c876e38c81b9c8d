import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedRuntime, startServedRuntime } from '../../test-support/served-runtime.ts';

let served: ServedRuntime;
beforeAll(async () => {
  served = await startServedRuntime();
});
afterAll(() => served?.close());

describe('a write', () => {
  const cookie = 'sitepodium.session_token=x';
  const write = (headers: Record<string, string>) =>
    served.post('/api/test/write', { word: 'a' }, headers);

  it.each(['https://evil.example', 'null', 'http://localhost.evil.example'])(
    'with a cookie is refused when it comes from %s',
    async (origin) => {
      const { status, text } = await write({ cookie, origin });
      expect([status, JSON.parse(text).code]).toEqual([403, 'refused']);
    },
  );

  it('with a cookie is done when it comes from our own pages, or from no page', async () => {
    expect((await write({ cookie, origin: served.test.namespace.origin })).status).toBe(200);
    expect((await write({ cookie })).status).toBe(200);
  });

  it('without a cookie is done wherever it comes from, for it proves nothing', async () => {
    expect((await write({ origin: 'https://other.example' })).status).toBe(200);
  });
});

it('a read with a cookie is answered wherever it comes from', async () => {
  const headers = { cookie: 'a=b', origin: 'https://other.example' };
  expect((await served.ask({ path: '/api/projects', headers })).status).toBe(200);
});

it('an address that is broken is as unknown as one that nobody has made', async () => {
  const problem = await served.ask({ path: '/api/%E0%A4%A' });
  expect([problem.status, problem.headers['content-type']]).toEqual([
    404,
    expect.stringContaining('application/problem+json'),
  ]);
  const page = await served.ask({ path: '/%E0%A4%A' });
  expect(page).toMatchObject(
    await served.ask({ path: '/nothing' }).then(({ status, text }) => ({ status, text })),
  );
});

describe('security headers', () => {
  it.each(['/api/projects', '/kept', '/nothing', '/healthz', '/%E0%A4%A'])(
    'are on %s',
    async (path) => {
      for (const _ of [1, 2]) {
        expect((await served.ask({ path })).headers).toMatchObject({
          'x-content-type-options': 'nosniff',
          'x-frame-options': 'SAMEORIGIN',
          'referrer-policy': 'same-origin',
          'cross-origin-opener-policy': 'same-origin',
        });
      }
    },
  );

  it('let an answer of the API load and frame nothing, and be kept by nobody', async () => {
    const { headers } = await served.ask({ path: '/api/projects' });
    expect(headers).toMatchObject({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cache-control': 'no-store',
    });
  });

  it('ask for https only where visitors use it', async () => {
    const { headers } = await served.ask({ path: '/api/projects' });
    expect(headers['strict-transport-security']).toBeUndefined();
    const secure = await startServedRuntime({ scheme: 'https' });
    const answer = await secure.ask({ path: '/api/projects' });
    await secure.close();
    expect(answer.headers['strict-transport-security']).toContain('max-age=63072000');
  });
});

it('headers that drip in are cut off within a minute, also where bodies take as long as they need', () => {
  // Node takes the smaller of both limits, and none at all for one of them takes away the other.
  const { requestTimeout, headersTimeout } = served.app.server;
  expect({ requestTimeout, headersTimeout }).toEqual({ requestTimeout: 0, headersTimeout: 60_000 });
});

describe('the OpenAPI document', () => {
  const load = async () => JSON.parse((await served.ask({ path: '/api/openapi.json' })).text);

  it('is of version 3.1 and describes every action at its route, and nothing else', async () => {
    const { openapi, paths } = await load();
    expect(openapi).toMatch(/^3\.1\./);
    const described = Object.entries<Record<string, { operationId: string }>>(paths).flatMap(
      ([path, methods]) =>
        Object.entries(methods).map(
          ([method, { operationId }]) => `${operationId}: ${method.toUpperCase()} ${path}`,
        ),
    );
    const declared = [...served.runtime.actions.values()].map(
      ({ id, route }) => `${id}: ${route.replace(' ', ' /api').replace(/:(\w+)/g, '{$1}')}`,
    );
    expect(described.sort()).toEqual(declared.sort());
  });

  it('says of every action who may and asks for a session where one is needed', async () => {
    const { paths } = await load();
    for (const { id, route, by } of served.runtime.actions.values()) {
      const [method = '', path = ''] = route.split(' ');
      const at = `/api${path.replace(/:(\w+)/g, '{$1}')}`;
      const { security, description } = paths[at][method.toLowerCase()];
      expect([id, security !== undefined]).toEqual([id, by.who !== 'anyone']);
      expect(description).toMatch(/^(Anyone|Members|Employees)/);
    }
  });
});
