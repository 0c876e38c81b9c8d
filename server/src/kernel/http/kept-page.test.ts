import type { ServerResponse } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { type CachedSite, startCachedSite } from './cached-site.ts';
import { tagsHeader } from './kept-page.ts';
import { PageCache } from './page-cache.ts';

const text = 'A drilling rig arrives on Monday. '.repeat(40);

let site: CachedSite;
afterEach(() => site?.close());

/** A site that keeps every page with a tag. */
async function siteWith(write: (response: ServerResponse, path: string) => void) {
  const cache = new PageCache({ now: () => new Date() });
  cache.trust('site');
  site = await startCachedSite(cache, (asked, response) => write(response, asked.url ?? '/'));
  return site;
}

function page(response: ServerResponse, { type = 'text/html', tags = 'a', body = text } = {}) {
  if (tags) response.setHeader(tagsHeader, tags);
  response.setHeader('content-type', type);
  response.end(body);
}

describe('a coding', () => {
  it.each([
    ['br', 'gzip, deflate, br', brotliDecompressSync],
    ['gzip', 'gzip, deflate', gunzipSync],
    [undefined, 'identity', (body: Buffer) => body],
    [undefined, undefined, (body: Buffer) => body],
    ['gzip', 'br;q=0, gzip', gunzipSync],
    [undefined, 'br; q=0.000, gzip;q=0', (body: Buffer) => body],
    [undefined, 'brown', (body: Buffer) => body],
    ['br', 'gzip;q=0.5, BR;q=0.05', brotliDecompressSync],
  ])('is %s for a browser that accepts %s', async (coding, accepted, decoded) => {
    const { ask } = await siteWith((response) => page(response));
    const headers: Record<string, string> = accepted ? { 'accept-encoding': accepted } : {};
    const answer = await ask('/', headers);
    expect(answer.headers['content-encoding']).toBe(coding);
    expect(decoded(answer.body).toString()).toBe(text);
    expect(answer.headers['content-length']).toBe(String(answer.body.length));
  });

  it('has a tag of its own', async () => {
    const { ask } = await siteWith((response) => page(response));
    const answers = await Promise.all(
      ['br', 'gzip', 'identity'].map((coding) => ask('/', { 'accept-encoding': coding })),
    );
    expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(3);
  });

  it('is not taken for another by its tag', async () => {
    const { ask } = await siteWith((response) => page(response));
    const { etag = '' } = (await ask('/', { 'accept-encoding': 'br' })).headers;
    const asked = { 'if-none-match': etag, 'accept-encoding': 'gzip' };
    expect((await ask('/', asked)).status).toBe(200);
    expect((await ask('/', { ...asked, 'accept-encoding': 'br' })).status).toBe(304);
  });

  it.each([
    ['what is not text', { type: 'image/png' }],
    ['what is too short to gain', { body: 'short' }],
  ])('is none for %s', async (_name, sent) => {
    const { ask } = await siteWith((response) => page(response, sent));
    const { headers } = await ask('/', { 'accept-encoding': 'br' });
    expect(headers['content-encoding']).toBeUndefined();
  });
});

describe('a kept page', () => {
  it('changes its tag with its text', async () => {
    const { ask } = await siteWith((response, path) => page(response, { body: `${text}${path}` }));
    expect((await ask('/a')).headers.etag).not.toBe((await ask('/b')).headers.etag);
  });

  it('asks browsers to come back before they show it again', async () => {
    const { ask } = await siteWith((response) => page(response));
    const { headers } = await ask('/');
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(headers.vary).toBe('Accept-Encoding, Accept-Language');
  });

  it('keeps what it shows to itself', async () => {
    const { ask } = await siteWith((response) => page(response));
    for (const _ of [1, 2]) expect((await ask('/')).headers[tagsHeader]).toBeUndefined();
  });

  it('sends the same header lines from memory, but not the number of the first request', async () => {
    const { ask } = await siteWith((response) => {
      response.setHeader('x-request-id', 'the first');
      response.setHeader('link', ['</a.css>', '</b.css>']);
      page(response);
    });
    const first = await ask('/');
    const second = await ask('/');
    expect(first.headers['x-request-id']).toBe('the first');
    const { 'x-request-id': _own, date: _date, ...rest } = first.headers;
    expect({ ...second.headers, date: undefined }).toEqual({ ...rest, date: undefined });
    expect(second.headers.link).toBe('</a.css>, </b.css>');
  });
});

it('a page without tags keeps its own cache rule and gets no tag', async () => {
  const { ask } = await siteWith((response) => {
    response.setHeader('cache-control', 'no-store');
    page(response, { tags: '' });
  });
  const { headers } = await ask('/');
  expect([headers['cache-control'], headers.etag]).toEqual(['no-store', undefined]);
});
