/**
 * A stranger who speaks HTTP to the running service, as checks of promises do: without cookies
 * unless given some, and from another loopback address each time, so that no rate limit that real
 * visitors meet is used up.
 */
import { randomInt } from 'node:crypto';
import { type IncomingHttpHeaders, request } from 'node:http';
import type { AnyAction } from '../action.ts';
import type { Namespace } from '../namespace.ts';
import type { CheckContext } from '../promise.ts';

export interface Visit {
  /** GET unless something is sent. */
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as a form of a page, with the Origin header browsers add. */
  readonly form?: Readonly<Record<string, string>>;
  /** Sent as one file of a form, with these other fields or an alternative text. */
  readonly file?: {
    readonly name: string;
    readonly bytes: Uint8Array;
    readonly fields?: Readonly<Record<string, string>>;
  };
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly setCookies: readonly string[];
  readonly text: string;
  readonly tookMs: number;
}

export type Visitor = (visit: Visit) => Promise<Answer>;

const patienceMs = 10_000;

/** Whoever asks a namespace by its host name. Rejects when the service does not answer in ten seconds. */
export function visitorOf({ runtime, baseUrl }: CheckContext, namespace: Namespace): Visitor {
  const { hostname, port } = new URL(baseUrl);
  const { trustsProxy, scheme } = runtime.config;
  const host = `${namespace.hosts[0]}:${port}`;
  return async (visit) => {
    const address = `127.${randomInt(1, 255)}.${randomInt(255)}.${randomInt(1, 255)}`;
    const { body, type } = bodyOf(visit);
    const headers = {
      host,
      ...(trustsProxy ? { 'x-forwarded-for': address, 'x-forwarded-proto': scheme } : {}),
      ...(visit.form || visit.file ? { origin: `${scheme}://${host}`, accept: 'text/html' } : {}),
      ...(body ? { 'content-type': type, 'content-length': String(body.length) } : {}),
      ...visit.headers,
    };
    const method = visit.method ?? (body ? 'POST' : 'GET');
    // Only Linux answers to all of 127.0.0.0/8 without being told to.
    const localAddress =
      hostname === '127.0.0.1' && process.platform === 'linux' ? address : undefined;
    return send({ hostname, port, path: visit.path, method, headers, localAddress }, body);
  };
}

/** How an action is asked for over HTTP with this input. */
export function visitOf({ route }: AnyAction, input: Readonly<Record<string, unknown>>): Visit {
  const [method = 'GET', pattern = '/'] = route.split(' ');
  const inPath = new Set<string>();
  const path = pattern.replace(/:(\w+)/g, (_all, name: string) => {
    inPath.add(name);
    return encodeURIComponent(String(input[name]));
  });
  const rest = Object.entries(input).filter(([name]) => !inPath.has(name));
  if (method !== 'GET') return { method, path: `/api${path}`, json: Object.fromEntries(rest) };
  const query = new URLSearchParams(rest.map(([name, value]) => [name, String(value)]));
  return { path: `/api${path}${query.size > 0 ? `?${query}` : ''}` };
}

/** The answer's body as JSON; undefined when it is none. */
export function jsonOf({ text }: Answer): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface Sending {
  readonly hostname: string;
  readonly port: string;
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly localAddress: string | undefined;
}

function send(options: Sending, body: Buffer | undefined): Promise<Answer> {
  const startedAt = performance.now();
  return new Promise((resolve, reject) => {
    const asked = request(
      { ...options, agent: false, signal: AbortSignal.timeout(patienceMs) },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            setCookies: response.headers['set-cookie'] ?? [],
            text: Buffer.concat(chunks).toString('utf8'),
            tookMs: performance.now() - startedAt,
          }),
        );
      },
    );
    asked.on('error', reject).end(body);
  });
}

function bodyOf({ json, form, file }: Visit): { body: Buffer | undefined; type: string } {
  if (json !== undefined)
    return { body: Buffer.from(JSON.stringify(json)), type: 'application/json' };
  if (form)
    return {
      body: Buffer.from(new URLSearchParams(form).toString()),
      type: 'application/x-www-form-urlencoded',
    };
  return file ? multipart(file) : { body: undefined, type: '' };
}

/** One file and what goes with it (RFC 7578). */
function multipart({ name, bytes, fields = { 'alt.nl': 'Proef' } }: NonNullable<Visit['file']>) {
  const boundary = 'a-boundary-that-no-file-of-ours-holds';
  const part = (disposition: string) =>
    `--${boundary}\r\ncontent-disposition: form-data; ${disposition}\r\n`;
  const quoted = name.replaceAll('"', '%22').replace(/[\r\n]/g, ' ');
  const body = Buffer.concat([
    ...Object.entries(fields).map(([field, value]) =>
      Buffer.from(`${part(`name="${field}"`)}\r\n${value}\r\n`),
    ),
    Buffer.from(
      `${part(`name="file"; filename="${quoted}"`)}content-type: application/octet-stream\r\n\r\n`,
    ),
    bytes,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  return { body, type: `multipart/form-data; boundary=${boundary}` };
}
