import type { ServerResponse } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { type CachedSite, startCachedSite } from './cached-site.ts';
import { tagsHeader } from './kept-page.ts';
import { PageCache } from './page-cache.ts';

let site: CachedSite;
afterEach(() => site?.close());

function movableClock() {
  let nowMs = Date.parse('2026-06-15T09:00:00Z');
  return {
    now: () => new Date(nowMs),
    moveMs(ms: number) {
      nowMs += ms;
    },
  };
}

function trusted({ clock = movableClock(), maxBytes = 1_000_000 } = {}): PageCache {
  const cache = new PageCache(clock, maxBytes);
  cache.trust('site');
  return cache;
}

function send(response: ServerResponse, { tags = 'project:1', body = 'page', status = 200 } = {}) {
  if (tags) response.setHeader(tagsHeader, tags);
  response.writeHead(status, { 'content-type': 'text/html' });
  response.end(body);
}

it('renders a page once and sends it from memory after that', async () => {
  const cache = trusted();
  site = await startCachedSite(cache, (_, response) => send(response));
  const first = await site.ask('/');
  const second = await site.ask('/');
  expect(second.body.toString()).toBe('page');
  expect(second.headers.etag).toBe(first.headers.etag);
  expect([site.rendered(), cache.sent]).toEqual([1, { 200: 1, 304: 0 }]);
});

it('joins a page that is written in pieces', async () => {
  site = await startCachedSite(trusted(), (_, response) => {
    response.setHeader(tagsHeader, 'a');
    response.write('one ');
    response.write(Buffer.from('two '));
    response.end('three');
  });
  for (const _ of [1, 2]) expect((await site.ask('/')).body.toString()).toBe('one two three');
  expect(site.rendered()).toBe(1);
});

it('tells who has the page already that it is unchanged', async () => {
  const cache = trusted();
  site = await startCachedSite(cache, (_, response) => send(response));
  const { etag = '' } = (await site.ask('/')).headers;
  const again = await site.ask('/', { 'if-none-match': etag });
  expect([again.status, again.body.length]).toEqual([304, 0]);
  expect(cache.sent).toEqual({ 200: 0, 304: 1 });
});

it('renders again once one of the tags is out of date, and leaves other pages', async () => {
  const cache = trusted();
  site = await startCachedSite(cache, ({ url }, response) =>
    send(response, { tags: `all ${url === '/' ? 'a' : 'b'}` }),
  );
  await site.ask('/');
  await site.ask('/other');
  cache.outdate('site', ['a', 'unknown']);
  await site.ask('/other');
  expect(site.rendered()).toBe(2);
  await site.ask('/');
  expect(site.rendered()).toBe(3);
});

it('leaves the pages of another namespace when a tag of the same name is out of date', async () => {
  const cache = trusted();
  site = await startCachedSite(cache, (_, response) => send(response));
  await site.ask('/');
  cache.outdate('elsewhere', ['project:1']);
  await site.ask('/');
  expect(site.rendered()).toBe(1);
});

it('sends a page rendered while its tag went out of date, and does not keep it', async () => {
  const cache = trusted();
  site = await startCachedSite(cache, (_, response) => {
    if (site.rendered() === 1) cache.outdate('site', ['project:1']);
    send(response, { body: `page ${site.rendered()}` });
  });
  expect((await site.ask('/')).body.toString()).toBe('page 1');
  expect((await site.ask('/')).body.toString()).toBe('page 2');
  expect((await site.ask('/')).body.toString()).toBe('page 2');
});

it('keeps nothing until the namespace is trusted', async () => {
  site = await startCachedSite(new PageCache(movableClock()), (_, response) => send(response));
  await site.ask('/');
  await site.ask('/');
  expect(site.rendered()).toBe(2);
});

it('forgets all pages of a namespace it no longer hears from, and keeps none', async () => {
  const cache = trusted();
  site = await startCachedSite(cache, (_, response) => send(response));
  await site.ask('/');
  cache.distrust('site');
  await site.ask('/');
  await site.ask('/');
  expect(site.rendered()).toBe(3);
});

it('does not keep a page begun before its namespace was trusted again', async () => {
  const cache = trusted();
  cache.distrust('site');
  site = await startCachedSite(cache, (_, response) => {
    if (site.rendered() === 1) cache.trust('site');
    send(response);
  });
  await site.ask('/');
  await site.ask('/');
  await site.ask('/');
  expect(site.rendered()).toBe(2);
});

it.each([
  ['without tags', { tags: '' }],
  ['that is an error', { status: 404 }],
])('does not keep a page %s', async (_name, sent) => {
  site = await startCachedSite(trusted(), (_, response) => send(response, sent));
  await site.ask('/');
  await site.ask('/');
  expect(site.rendered()).toBe(2);
});

it('renders again after a minute, because pages say today', async () => {
  const clock = movableClock();
  site = await startCachedSite(trusted({ clock }), (_, response) => send(response));
  await site.ask('/');
  clock.moveMs(60_000);
  await site.ask('/');
  expect(site.rendered()).toBe(1);
  clock.moveMs(1);
  await site.ask('/');
  expect(site.rendered()).toBe(2);
});

it('gives up the page least used when memory is full', async () => {
  const clock = movableClock();
  const cache = trusted({ clock, maxBytes: 250 });
  site = await startCachedSite(cache, (_, response) => send(response, { body: 'x'.repeat(100) }));
  await site.ask('/a');
  await site.ask('/b');
  clock.moveMs(2_000);
  await site.ask('/a');
  await site.ask('/c');
  expect(site.rendered()).toBe(3);
  await site.ask('/a');
  expect(site.rendered()).toBe(3);
  await site.ask('/b');
  expect(site.rendered()).toBe(4);
});

it('has room again after pages were dropped', async () => {
  const cache = trusted({ maxBytes: 250 });
  site = await startCachedSite(cache, (_, response) => send(response, { body: 'x'.repeat(100) }));
  for (const path of ['/a', '/b']) await site.ask(path);
  cache.outdate('site', ['project:1']);
  for (const path of ['/a', '/b', '/a', '/b']) await site.ask(path);
  expect(site.rendered()).toBe(4);
});

it('answers HEAD with the header lines of the page and no body', async () => {
  site = await startCachedSite(trusted(), (_, response) => send(response));
  const whole = await site.ask('/');
  const head = await site.ask('/', {}, 'HEAD');
  expect([head.status, head.body.length]).toEqual([200, 0]);
  expect(head.headers['content-length']).toBe('4');
  expect(head.headers.etag).toBe(whole.headers.etag);
});
