/**
 * Rendered pages of residents, kept in memory until a write says they are out of date. A page names
 * what it shows in the header `x-page-tags`; a page rendered while one of its tags went out of date
 * is sent but not kept. Requests with a cookie never touch the cache.
 */
import { createHash } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Clock } from '../clock.ts';

/** Pages say `today`, so they grow old by themselves. */
const keepMs = 60_000;

export const tagsHeader = 'x-page-tags';

interface Page {
  readonly namespace: string;
  readonly tags: readonly string[];
  readonly madeAt: number;
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly etag: string;
  readonly body: Buffer;
  /** Made when first asked for. */
  readonly encoded: Partial<Record<Encoding, Buffer>>;
}

type Encoding = 'br' | 'gzip';

/** What a request must have in common with another to get the same page. */
export interface PageKey {
  readonly namespace: string;
  readonly key: string;
}

export class PageCache {
  readonly #clock: Clock;
  readonly #maxBytes: number;
  readonly #pages = new Map<string, Page>();
  /** Per namespace and tag: the moment (a counter) it last went out of date. */
  readonly #outdatedAt = new Map<string, number>();
  readonly #trusted = new Set<string>();
  #bytes = 0;
  #moment = 0;

  constructor(clock: Clock, maxBytes = 64 * 1024 * 1024) {
    this.#clock = clock;
    this.#maxBytes = maxBytes;
  }

  /** Pages of this namespace may be served: its writes are being heard. */
  trust(namespace: string): void {
    this.#trusted.add(namespace);
  }

  /** Forgets a namespace's pages and keeps none until it is trusted again. */
  distrust(namespace: string): void {
    this.#trusted.delete(namespace);
    for (const [key, page] of this.#pages) if (page.namespace === namespace) this.#drop(key, page);
  }

  /** Drops every page that shows one of these tags. */
  outdate(namespace: string, tags: readonly string[]): void {
    if (tags.length === 0) return;
    this.#moment += 1;
    for (const tag of tags) this.#outdatedAt.set(`${namespace}|${tag}`, this.#moment);
    for (const [key, page] of this.#pages) {
      if (page.namespace === namespace && page.tags.some((tag) => tags.includes(tag)))
        this.#drop(key, page);
    }
  }

  /** Answers from the cache; false when it does not have the page. */
  serve({ key }: PageKey, request: IncomingMessage, response: ServerResponse): boolean {
    const page = this.#pages.get(key);
    if (!page) return false;
    if (this.#clock.now().getTime() - page.madeAt > keepMs) {
      this.#drop(key, page);
      return false;
    }
    this.#pages.delete(key);
    this.#pages.set(key, page);
    send(page, request, response);
    return true;
  }

  /**
   * Catches what is written to `response`, keeps it if its tags allow, and sends it compressed.
   * Call before the page is rendered.
   */
  capture({ namespace, key }: PageKey, request: IncomingMessage, response: ServerResponse): void {
    const startedAt = this.#moment;
    catchBody(response, (body) => {
      const page = pageOf(namespace, response, body, this.#clock.now().getTime());
      const isFresh = page.tags.every(
        (tag) => (this.#outdatedAt.get(`${namespace}|${tag}`) ?? 0) <= startedAt,
      );
      const mayKeep = page.status === 200 && page.tags.length > 0 && isFresh;
      if (mayKeep && this.#trusted.has(namespace)) this.#keep(key, page);
      send(page, request, response);
    });
  }

  #keep(key: string, page: Page): void {
    const before = this.#pages.get(key);
    if (before) this.#drop(key, before);
    this.#pages.set(key, page);
    this.#bytes += page.body.length;
    for (const [oldest, oldPage] of this.#pages) {
      if (this.#bytes <= this.#maxBytes) break;
      this.#drop(oldest, oldPage);
    }
  }

  #drop(key: string, page: Page): void {
    this.#pages.delete(key);
    this.#bytes -= page.body.length;
  }
}

/** Replaces the response's writing methods until the body is complete, then puts them back. */
function catchBody(response: ServerResponse, done: (body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  const { write, end, writeHead } = response;
  const take = (chunk: unknown) => {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const head = (status: number, ...rest: unknown[]) => {
    response.statusCode = status;
    const headers = rest.find((value) => typeof value === 'object' && value !== null);
    for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
    return response;
  };
  const finish = (chunk?: unknown) => {
    take(chunk);
    Object.assign(response, { write, end, writeHead });
    done(Buffer.concat(chunks));
    return response;
  };
  const collect = (chunk: unknown) => {
    take(chunk);
    return true;
  };
  Object.assign(response, { write: collect, end: finish, writeHead: head });
}

function pageOf(namespace: string, response: ServerResponse, body: Buffer, madeAt: number): Page {
  const tags = String(response.getHeader(tagsHeader) ?? '')
    .split(' ')
    .filter(Boolean);
  response.removeHeader(tagsHeader);
  response.removeHeader('content-length');
  response.removeHeader('transfer-encoding');
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = { ...response.getHeaders() };
  if (tags.length > 0) headers['cache-control'] = 'public, max-age=0, must-revalidate';
  return { namespace, tags, madeAt, status: response.statusCode, headers, etag, body, encoded: {} };
}

function send(page: Page, request: IncomingMessage, response: ServerResponse): void {
  const headers: OutgoingHttpHeaders = {
    ...page.headers,
    vary: 'Accept-Encoding, Accept-Language',
  };
  if (page.tags.length > 0) {
    headers.etag = page.etag;
    if (request.headers['if-none-match'] === page.etag) {
      response.writeHead(304, headers).end();
      return;
    }
  }
  const isText = String(headers['content-type'] ?? '').startsWith('text/');
  const encoding = isText && page.body.length > 512 ? acceptedEncoding(request) : undefined;
  const body = encoding ? encodedBody(page, encoding) : page.body;
  if (encoding) headers['content-encoding'] = encoding;
  headers['content-length'] = body.length;
  response.writeHead(page.status, headers).end(request.method === 'HEAD' ? undefined : body);
}

function acceptedEncoding(request: IncomingMessage): Encoding | undefined {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (accepted.includes('br')) return 'br';
  return accepted.includes('gzip') ? 'gzip' : undefined;
}

function encodedBody(page: Page, encoding: Encoding): Buffer {
  const encoded = page.encoded[encoding] ?? compress(page.body, encoding);
  page.encoded[encoding] = encoded;
  return encoded;
}

/** Quality 5 compresses a page in about a millisecond, and a kept page is compressed once. */
function compress(body: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'gzip') return gzipSync(body, { level: 6 });
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}
