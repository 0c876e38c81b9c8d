import { afterEach, beforeEach, expect, it } from 'vitest';
import { type ServedRuntime, startServedRuntime } from '../../test-support/served-runtime.ts';

let served: ServedRuntime;
beforeEach(async () => {
  served = await startServedRuntime();
});
afterEach(() => served?.close());

/** The request lines so far; the last is written when its connection has seen the answer. */
async function requestLines() {
  await new Promise((resolve) => setTimeout(resolve, 50));
  return served.logged().filter(({ msg }) => msg === 'request');
}

it('a request line holds method, route, status, time and the number the answer carries', async () => {
  const { headers } = await served.ask({ path: '/api/projects/nowhere' });
  const [line, ...more] = await requestLines();
  expect(more).toEqual([]);
  expect(line).toEqual({
    ...{ level: 'info', msg: 'request', at: expect.any(String), ms: expect.any(Number) },
    ...{ requestId: headers['x-request-id'], method: 'GET', status: 404 },
    route: '/api/projects/:slug',
  });
});

it('the log holds no address, query, path, cookie or token of who asked', async () => {
  const headers = {
    cookie: 'sitepodium.session_token=hunter2',
    authorization: 'Bearer hunter2',
    'x-forwarded-for': '198.51.100.7',
    'user-agent': 'hunter2',
    referer: 'http://localhost/hunter2',
  };
  for (const path of [
    '/api/projects/hunter2',
    '/hunter2',
    '/api/%hunter2',
    '/readyz',
    '/metrics',
  ]) {
    await served.ask({ path: `${path}?code=hunter2`, headers });
    await served.ask({ path: `${path}?code=hunter2` });
  }
  await served.post('/api/test/write?code=hunter2', { word: 5, hunter2: 1 }, headers);
  await served.ask({ path: '/api/test/write', method: 'POST', body: 'hunter2', headers });
  expect((await requestLines()).length).toBeGreaterThan(8);
  const [listening, ...rest] = served.logged();
  expect(listening?.msg).toMatch(/^Server listening/);
  const everything = JSON.stringify(rest);
  for (const secret of ['hunter2', '127.0.0.1', '198.51.100.7'])
    expect(everything).not.toContain(secret);
});

it('the line of a fault is an error', async () => {
  await served.ask({ path: '/api/test/fault/x' });
  const [line] = await requestLines();
  expect(line).toMatchObject({ level: 'error', status: 500, route: '/api/test/fault/:word' });
});

it('pages from memory are counted in the metrics and logged together', async () => {
  const { etag = '' } = (await served.ask({ path: '/kept' })).headers;
  await served.ask({ path: '/kept' });
  await served.ask({ path: '/kept' });
  await served.ask({ path: '/kept', headers: { 'if-none-match': etag } });
  expect(await requestLines()).toHaveLength(1);
  const { text } = await served.ask({ path: '/metrics' });
  expect(text).toContain('http_requests_total{route="/*",method="GET",status="200"} 3');
  expect(text).toContain('http_requests_total{route="/*",method="GET",status="304"} 1');
  await served.app.close();
  expect(served.logged().at(-1)).toMatchObject({
    ...{ msg: 'requests answered from memory', pages: 2, unchanged: 1 },
  });
});
