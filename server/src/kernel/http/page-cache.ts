/**
 * Rendered pages of residents, kept in memory until a write says they are out of date. A page names
 * what it shows in the header `x-page-tags`; a page rendered while one of its tags went out of date
 * is sent but not kept. Requests with a cookie never touch the cache.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../clock.ts';
import { type KeptPage, pageFrom, sendPage } from './kept-page.ts';

/** Pages say `today`, so they grow old by themselves. */
const keepMs = 60_000;
/** A page asked for again within this time keeps its place in the queue of the least used. */
const placeMs = 1_000;

/** What a request must have in common with another to get the same page. */
export interface PageKey {
  readonly namespace: string;
  readonly key: string;
}

interface Entry {
  readonly namespace: string;
  readonly page: KeptPage;
  readonly madeAt: number;
  placedAt: number;
}

/** Numbers of answers, by status. */
export type SentPages = Readonly<Record<200 | 304, number>>;

export class PageCache {
  readonly #clock: Clock;
  readonly #maxBytes: number;
  readonly #entries = new Map<string, Entry>();
  /** Per namespace and tag: the moment (a counter) it last went out of date. */
  readonly #outdatedAt = new Map<string, number>();
  /** Per namespace: the moment since when its writes are being heard. */
  readonly #trustedSince = new Map<string, number>();
  readonly #sent = { 200: 0, 304: 0 };
  #bytes = 0;
  #moment = 0;

  constructor(clock: Clock, maxBytes = 64 * 1024 * 1024) {
    this.#clock = clock;
    this.#maxBytes = maxBytes;
  }

  /** How many requests were answered from memory since the start; counts on as one holds it. */
  get sent(): SentPages {
    return this.#sent;
  }

  /** Counts up with every write that is heard; for `isCurrent`. */
  get moment(): number {
    return this.#moment;
  }

  /** Pages of this namespace may be served: its writes are being heard. */
  trust(namespace: string): void {
    this.#moment += 1;
    this.#trustedSince.set(namespace, this.#moment);
  }

  /** Forgets a namespace's pages and keeps none until it is trusted again. */
  distrust(namespace: string): void {
    this.#trustedSince.delete(namespace);
    for (const [key, entry] of this.#entries)
      if (entry.namespace === namespace) this.#drop(key, entry);
  }

  /** Drops every page that shows one of these tags. */
  outdate(namespace: string, tags: readonly string[]): void {
    if (tags.length === 0) return;
    this.#moment += 1;
    for (const tag of tags) this.#outdatedAt.set(`${namespace}|${tag}`, this.#moment);
    for (const [key, entry] of this.#entries) {
      if (entry.namespace === namespace && entry.page.tags.some((tag) => tags.includes(tag)))
        this.#drop(key, entry);
    }
  }

  /** Answers from the cache; false when it does not have the page. */
  serve({ key }: PageKey, request: IncomingMessage, response: ServerResponse): boolean {
    const entry = this.#entries.get(key);
    if (!entry) return false;
    const now = this.#clock.now().getTime();
    if (now - entry.madeAt > keepMs) {
      this.#drop(key, entry);
      return false;
    }
    if (now - entry.placedAt > placeMs) {
      entry.placedAt = now;
      this.#entries.delete(key);
      this.#entries.set(key, entry);
    }
    const status = sendPage(entry.page, request, response);
    this.#sent[status === 304 ? 304 : 200] += 1;
    return true;
  }

  /**
   * Catches what is written to `response`, keeps it if its tags allow, and sends it compressed.
   * Call before the page is rendered.
   */
  capture({ namespace, key }: PageKey, request: IncomingMessage, response: ServerResponse): void {
    const startedAt = this.#moment;
    catchBody(response, (body) => {
      const page = pageFrom(response, body);
      if (this.#mayKeep(namespace, page, startedAt)) this.#keep(key, namespace, page);
      sendPage(page, request, response);
    });
  }

  #mayKeep(namespace: string, { status, tags }: KeptPage, startedAt: number): boolean {
    return status === 200 && tags.length > 0 && this.isCurrent(namespace, tags, startedAt);
  }

  /** Whether every write since `startedAt` has been heard, and none touched these tags. */
  isCurrent(namespace: string, tags: readonly string[], startedAt: number): boolean {
    const trustedSince = this.#trustedSince.get(namespace);
    if (trustedSince === undefined || trustedSince > startedAt) return false;
    return tags.every((tag) => (this.#outdatedAt.get(`${namespace}|${tag}`) ?? 0) <= startedAt);
  }

  #keep(key: string, namespace: string, page: KeptPage): void {
    const before = this.#entries.get(key);
    if (before) this.#drop(key, before);
    const madeAt = this.#clock.now().getTime();
    this.#entries.set(key, { namespace, page, madeAt, placedAt: madeAt });
    this.#bytes += page.body.length;
    for (const [oldest, entry] of this.#entries) {
      if (this.#bytes <= this.#maxBytes) break;
      this.#drop(oldest, entry);
    }
  }

  #drop(key: string, { page }: Entry): void {
    this.#entries.delete(key);
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
