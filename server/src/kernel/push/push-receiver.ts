/**
 * Test support: a push service and the browsers behind it, over real HTTP on this machine.
 *
 * It believes nothing: the VAPID token is verified here from RFC 8292, without the code that made
 * it, and bodies are decrypted by the independent package `http_ece`. What it accepts, a push
 * service and a browser accept.
 */
import { createECDH, type ECDH, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import ece from 'http_ece';
import { type Clock, systemClock } from '../clock.ts';
import { vapidRefusal } from './vapid-refusal.ts';

/** An answer for one request; `drop` breaks the connection, `hang` never answers. */
export type ScriptedAnswer =
  | 'drop'
  | 'hang'
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    };

export interface ReceivedMessage {
  readonly endpoint: string;
  readonly plaintext: Buffer;
  readonly bodyBytes: number;
  readonly headers: IncomingMessage['headers'];
}

/** What `JSON.stringify(pushSubscription)` gives in a browser, of the parts that matter. */
export interface TestSubscription {
  readonly endpoint: string;
  readonly keys: { readonly p256dh: string; readonly auth: string };
}

export interface PushReceiver {
  /** `http://127.0.0.1:<port>`, or `https://localhost:<port>` with a certificate. */
  readonly origin: string;
  /** Messages that were accepted: token valid, body decrypted. Empty if `keepsMessages` is false. */
  readonly received: ReceivedMessage[];
  /** Accepted messages, kept or not. */
  acceptedCount(): number;
  /** All requests, including refused ones. */
  requestCount(): number;
  /**
   * Subscribes as a browser does.
   * @param answers given once each, in order, instead of the usual 201 (checks come first).
   * @param applicationServerKey if given, tokens of any other key get 403 (RFC 8292 section 4.2).
   */
  newSubscription(options?: {
    readonly answers?: readonly ScriptedAnswer[];
    readonly applicationServerKey?: string;
  }): TestSubscription;
  close(): Promise<void>;
}

interface Browser {
  readonly keys: ECDH;
  readonly auth: string;
  readonly answers: ScriptedAnswer[];
  readonly applicationServerKey: string | undefined;
}

const MAX_BODY_BYTES = 4096;

/** Starts listening on a free port of 127.0.0.1. */
export async function startPushReceiver(
  options: {
    readonly clock?: Clock;
    readonly keepsMessages?: boolean;
    readonly certificate?: { readonly key: string; readonly cert: string };
  } = {},
): Promise<PushReceiver> {
  const { clock = systemClock, keepsMessages = true, certificate } = options;
  const browsers = new Map<string, Browser>();
  const received: ReceivedMessage[] = [];
  let accepted = 0;
  let requests = 0;
  let origin = '';

  async function answer(request: IncomingMessage): Promise<ScriptedAnswer> {
    requests += 1;
    const body = await readBody(request);
    const path = request.url ?? '';
    const browser = browsers.get(path);
    if (browser === undefined) return { status: 404 };
    const refusal = refusalOf(request, { audience: origin, browser, clock });
    if (refusal !== undefined) return { status: refusal };
    if (body.length > MAX_BODY_BYTES) return { status: 413 };
    const plaintext = decryptAs(browser, body);
    if (plaintext === undefined) return { status: 400 };
    const scripted = browser.answers.shift();
    if (scripted !== undefined) return scripted;
    accepted += 1;
    const { headers } = request;
    const message = { endpoint: origin + path, plaintext, bodyBytes: body.length, headers };
    if (keepsMessages) received.push(message);
    return { status: 201, headers: { location: `${origin}/message/${accepted}` } };
  }

  const listener: RequestListener = (request, response) => {
    answer(request).then(
      (given) => giveAnswer(given, request, response),
      () => request.socket.destroy(),
    );
  };
  const server = certificate ? createTlsServer(certificate, listener) : createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = portOf(server.address());
  origin = certificate ? `https://localhost:${port}` : `http://127.0.0.1:${port}`;

  return {
    origin,
    received,
    acceptedCount: () => accepted,
    requestCount: () => requests,
    newSubscription({ answers = [], applicationServerKey } = {}) {
      const keys = createECDH('prime256v1');
      const p256dh = keys.generateKeys('base64url');
      const auth = randomBytes(16).toString('base64url');
      const path = `/push/${randomBytes(12).toString('base64url')}`;
      browsers.set(path, { keys, auth, answers: [...answers], applicationServerKey });
      return { endpoint: origin + path, keys: { p256dh, auth } };
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** What a push service holds against a request, as a status; RFC 8030 section 5, RFC 8292. */
function refusalOf(
  { method, headers }: IncomingMessage,
  expected: { audience: string; browser: Browser; clock: Clock },
): number | undefined {
  if (method !== 'POST') return 405;
  if (headers['content-encoding'] !== 'aes128gcm') return 415;
  if (!/^\d+$/.test(String(headers.ttl))) return 400;
  if (!/^(very-low|low|normal|high)$/.test(String(headers.urgency))) return 400;
  const { audience, browser, clock } = expected;
  const expectedToken = { audience, now: clock.now(), onlyKey: browser.applicationServerKey };
  return vapidRefusal(headers.authorization ?? '', expectedToken);
}

function decryptAs({ keys, auth }: Browser, body: Buffer): Buffer | undefined {
  try {
    return ece.decrypt(body, { version: 'aes128gcm', privateKey: keys, authSecret: auth });
  } catch {
    return undefined;
  }
}

function giveAnswer(
  answer: ScriptedAnswer,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (answer === 'drop') request.socket.destroy();
  else if (answer !== 'hang') response.writeHead(answer.status, answer.headers).end(answer.body);
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function portOf(address: unknown): unknown {
  if (typeof address === 'object' && address !== null && 'port' in address) return address.port;
  throw new Error('The receiver does not listen on a port.');
}
