/**
 * Delivery of a message to a push service: RFC 8030 section 5, encrypted as RFC 8291 and
 * identified as RFC 8292 ask. One call is one attempt; when to try again is for the caller.
 */
import { type Clock, systemClock } from '../clock.ts';
import { DomainError, invalid } from '../errors.ts';
import { assertFits, encryptMessage } from './encrypt-message.ts';
import {
  createSafeLookup,
  type EndpointRules,
  ForbiddenAddressError,
  parseEndpoint,
  type ResolveAll,
} from './endpoint-policy.ts';
import { createOriginPauses } from './origin-pause.ts';
import { createPoster, type PostResult } from './post-message.ts';
import { retryAfterMs } from './retry-after.ts';
import type { SubscriptionKeys } from './subscription-keys.ts';
import type { VapidSigner } from './vapid.ts';

export interface PushSubscription {
  readonly endpoint: string;
  readonly keys: SubscriptionKeys;
}

export interface PushMessage {
  /** At most 3993 bytes, usually JSON for the service worker. */
  readonly plaintext: Uint8Array;
  /** How long the push service keeps it for a device that is away, in seconds. */
  readonly ttlS: number;
  /** RFC 8030 section 5.3: lets a device with a low battery wait. */
  readonly urgency: 'very-low' | 'low' | 'normal' | 'high';
  /** RFC 8030 section 5.4: replaces a waiting message of the same topic. 1-32 of A-Z a-z 0-9 - _ */
  readonly topic?: string;
}

export type DeliveryOutcome =
  /** The push service has it (2xx). */
  | { readonly outcome: 'delivered' }
  /** The subscription has ended (404, 410): forget it. */
  | { readonly outcome: 'gone' }
  /**
   * Not now (429, 5xx, 408, no answer): wait at least `afterMs`. `mayHaveArrived` tells that the
   * request went out and only the answer is missing, so trying again may show the message twice.
   */
  | { readonly outcome: 'retry'; readonly afterMs: number; readonly mayHaveArrived: boolean }
  /** Never this way: the push service refuses, or the subscription itself is unusable. */
  | { readonly outcome: 'refused'; readonly reason: 'push-service'; readonly status: number }
  | { readonly outcome: 'refused'; readonly reason: 'endpoint' | 'keys'; readonly status?: never };

export interface PushSender {
  /**
   * Makes one attempt. Resolves for everything a push service or a subscription can do wrong.
   * @throws DomainError only for a message no push service takes: `too-large` or `invalid`.
   */
  send(subscription: PushSubscription, message: PushMessage): Promise<DeliveryOutcome>;
  /** Drops idle and busy connections; what is under way ends as `retry`. */
  close(): void;
}

export interface PushSenderOptions extends EndpointRules {
  readonly vapid: VapidSigner;
  readonly clock?: Clock;
  /** For one attempt, answer included; 10 seconds unless told. */
  readonly timeoutMs?: number;
  /** Keep it at or above the concurrency of a batch; 64 unless told. */
  readonly connectionsPerOrigin?: number;
  readonly resolveAll?: ResolveAll;
}

/** Opens the way out for one application server; close it when the process ends. */
export function openPushSender(options: PushSenderOptions): PushSender {
  const { vapid, clock = systemClock, timeoutMs = 10_000, connectionsPerOrigin = 64 } = options;
  const lookup = createSafeLookup(options, options.resolveAll);
  const poster = createPoster({ lookup, timeoutMs, connectionsPerOrigin });
  const pauses = createOriginPauses(clock);

  async function attempt(url: URL, body: Buffer, message: PushMessage): Promise<DeliveryOutcome> {
    const pausedMs = pauses.remainingMs(url.origin);
    if (pausedMs > 0) return { outcome: 'retry', afterMs: pausedMs, mayHaveArrived: false };
    const headers = headersFor(message, vapid.authorizationFor(url));
    const outcome = judge(await poster.post(url, headers, body), clock);
    if (outcome.outcome === 'retry') pauses.recordFailure(url.origin, outcome.afterMs);
    else pauses.recordSuccess(url.origin);
    return outcome;
  }

  return {
    async send({ endpoint, keys }, message) {
      assertSendable(message);
      const url = valueUnlessInvalid(() => parseEndpoint(endpoint, options));
      if (url === undefined) return { outcome: 'refused', reason: 'endpoint' };
      const body = valueUnlessInvalid(() => encryptMessage(keys, message.plaintext));
      if (body === undefined) return { outcome: 'refused', reason: 'keys' };
      return attempt(url, body, message);
    },
    close: () => poster.close(),
  };
}

/** Lines of HTTP: the token is ours, and what a message says of itself has been checked. */
function headersFor({ ttlS, urgency, topic }: PushMessage, authorization: string): string {
  const topicLine = topic === undefined ? '' : `Topic: ${topic}\r\n`;
  return `Authorization: ${authorization}\r\nContent-Encoding: aes128gcm\r\nContent-Type: application/octet-stream\r\nTTL: ${ttlS}\r\nUrgency: ${urgency}\r\n${topicLine}`;
}

function judge(result: PostResult, clock: Clock): DeliveryOutcome {
  if (result.kind === 'failure') {
    if (result.error instanceof ForbiddenAddressError) {
      return { outcome: 'refused', reason: 'endpoint' };
    }
    const afterMs = retryAfterMs(undefined, clock.now());
    return { outcome: 'retry', afterMs, mayHaveArrived: result.wasSent };
  }
  const { status, retryAfter } = result;
  if (status >= 200 && status < 300) return { outcome: 'delivered' };
  if (status === 404 || status === 410) return { outcome: 'gone' };
  if (status === 408 || status === 429 || status >= 500) {
    return {
      outcome: 'retry',
      afterMs: retryAfterMs(retryAfter, clock.now()),
      mayHaveArrived: false,
    };
  }
  return { outcome: 'refused', reason: 'push-service', status };
}

function assertSendable({ plaintext, ttlS, topic }: PushMessage): void {
  assertFits(plaintext);
  if (!Number.isInteger(ttlS) || ttlS < 0) throw invalid('ttlS', 'This must be whole seconds.');
  if (topic !== undefined && !/^[\w-]{1,32}$/.test(topic)) {
    throw invalid('topic', 'This must be 1 to 32 letters, digits, hyphens or underscores.');
  }
}

function valueUnlessInvalid<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof DomainError && error.code === 'invalid') return undefined;
    throw error;
  }
}
