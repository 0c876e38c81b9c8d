/**
 * The HTTP part of a push: one POST, one status.
 *
 * HTTP/1.1 with kept-alive connections rather than HTTP/2: every push service speaks it (not all
 * speak HTTP/2), and a connection that breaks harms one message instead of all that share it. With
 * 50 ms a round trip, 64 connections still carry more than a thousand messages a second.
 */
import {
  type ClientRequest,
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
} from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';

const IDLE_CONNECTION_MS = 15_000;
const MAX_ANSWER_BYTES = 8 * 1024;

export type PostResult =
  | { readonly kind: 'answer'; readonly status: number; readonly retryAfter: string | undefined }
  | { readonly kind: 'failure'; readonly error: Error; readonly wasSent: boolean };

export interface Poster {
  /** Never rejects; redirects are not followed, the body of the answer is read and forgotten. */
  post(url: URL, headers: Record<string, string | number>, body: Buffer): Promise<PostResult>;
  /** Drops all connections; what is under way fails. */
  close(): void;
}

export function createPoster(options: {
  readonly lookup: LookupFunction;
  /** From the call until the last byte of the answer. */
  readonly timeoutMs: number;
  readonly connectionsPerOrigin: number;
}): Poster {
  const { timeoutMs, lookup, connectionsPerOrigin } = options;
  const agentOptions = {
    keepAlive: true,
    lookup,
    maxSockets: connectionsPerOrigin,
    timeout: IDLE_CONNECTION_MS,
  };
  const plain = new HttpAgent(agentOptions);
  const secure = new HttpsAgent(agentOptions);
  return {
    async post(url, headers, body) {
      const request =
        url.protocol === 'https:'
          ? httpsRequest(url, { method: 'POST', headers, agent: secure })
          : httpRequest(url, { method: 'POST', headers, agent: plain });
      const tooLate = new Error(`No complete answer within ${timeoutMs} ms.`);
      const deadline = setTimeout(() => request.destroy(tooLate), timeoutMs);
      request.end(body);
      const result = await resultOf(request);
      clearTimeout(deadline);
      return result;
    },
    close() {
      plain.destroy();
      secure.destroy();
    },
  };
}

/** Once there is a status it decides, even if the rest breaks off or goes on for too long. */
function resultOf(request: ClientRequest): Promise<PostResult> {
  return new Promise((resolve) => {
    request.on('error', (error) =>
      resolve({ kind: 'failure', error, wasSent: request.writableFinished }),
    );
    request.on('response', (response) => {
      request.removeAllListeners('error').on('error', ignore);
      response.on('error', ignore);
      response.on('close', () => resolve(answerOf(response)));
      discardBody(response);
    });
  });
}

function answerOf(response: IncomingMessage): PostResult {
  const { statusCode = 0, headers } = response;
  return { kind: 'answer', status: statusCode, retryAfter: headers['retry-after'] };
}

/** Reading to the end lets the connection be used again; an endless answer costs it instead. */
function discardBody(response: IncomingMessage): void {
  let bytes = 0;
  response.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > MAX_ANSWER_BYTES) response.destroy();
  });
}

/** What goes wrong after the status has no say; without a listener Node would end the process. */
function ignore(): void {}
