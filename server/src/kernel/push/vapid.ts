/** Voluntary application server identification (VAPID): RFC 8292, tokens as ES256 of RFC 7518. */
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from 'node:crypto';
import { type Clock, systemClock } from '../clock.ts';
import { invalid } from '../errors.ts';
import { setBounded } from './set-bounded.ts';

const LIFETIME_MS = 12 * 60 * 60 * 1000;
const RENEWED_BEFORE_EXPIRY_MS = 60 * 60 * 1000;
const MAX_CACHED_ORIGINS = 256;
const TOKEN_HEADER = encodeJson({ typ: 'JWT', alg: 'ES256' });

/** A key pair as text that can be stored; the private half belongs in a vault. */
export interface VapidKeys {
  /** 65 bytes, base64url: what browsers take as `applicationServerKey`. */
  readonly publicKey: string;
  /** 32 bytes, base64url. */
  readonly privateKey: string;
}

export interface VapidSigner {
  /** 65 bytes, base64url: what browsers take as `applicationServerKey`. */
  readonly publicKey: string;
  /**
   * The value of the `Authorization` header for a request to this endpoint (RFC 8292 section 3).
   * One token serves all endpoints of an origin: signing each message would buy nothing.
   */
  authorizationFor(endpoint: URL): string;
}

/** A new key pair. Losing it loses every subscription made with it (RFC 8292 section 4). */
export function createVapidKeys(): VapidKeys {
  const { publicKey, privateKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    publicKeyEncoding: { format: 'raw-public' },
    privateKeyEncoding: { format: 'raw-private' },
  });
  return {
    publicKey: publicKey.toString('base64url'),
    privateKey: privateKey.toString('base64url'),
  };
}

/**
 * Signs as one application server. Tokens live 12 hours (the limit is 24) and are renewed an hour
 * before that, so a queue or a clock that runs behind does no harm.
 * @param subject `mailto:` or `https:` address where a push service can reach the operator.
 * @throws DomainError `invalid` for keys that are no pair, or another kind of subject.
 */
export function createVapidSigner(options: {
  readonly keys: VapidKeys;
  readonly subject: string;
  readonly clock?: Clock;
}): VapidSigner {
  const { keys, subject, clock = systemClock } = options;
  if (!/^(mailto:.+@.+|https:\/\/.+)$/.test(subject)) {
    throw invalid('subject', 'This must be a mailto: or https: address.');
  }
  const privateKey = importPrivateKey(keys);
  const cache = new Map<string, { authorization: string; renewAtMs: number }>();

  function newAuthorization(origin: string, nowMs: number): string {
    const expiresAtS = Math.floor((nowMs + LIFETIME_MS) / 1000);
    const claims = encodeJson({ aud: origin, exp: expiresAtS, sub: subject });
    const signed = `${TOKEN_HEADER}.${claims}`;
    const key = { key: privateKey, dsaEncoding: 'ieee-p1363' } as const;
    const signature = sign('sha256', Buffer.from(signed), key).toString('base64url');
    return `vapid t=${signed}.${signature}, k=${keys.publicKey}`;
  }

  return {
    publicKey: keys.publicKey,
    authorizationFor({ origin }) {
      const nowMs = clock.now().getTime();
      const cached = cache.get(origin);
      if (cached !== undefined && nowMs < cached.renewAtMs) return cached.authorization;
      const authorization = newAuthorization(origin, nowMs);
      const renewAtMs = nowMs + LIFETIME_MS - RENEWED_BEFORE_EXPIRY_MS;
      setBounded(cache, origin, { authorization, renewAtMs }, MAX_CACHED_ORIGINS);
      return authorization;
    },
  };
}

function importPrivateKey({ publicKey, privateKey }: VapidKeys): KeyObject {
  const imported = importScalar(Buffer.from(privateKey, 'base64url'));
  const itsPublicKey = createPublicKey(imported).export({ format: 'raw-public' });
  if (itsPublicKey.toString('base64url') === publicKey) return imported;
  throw invalid('keys.publicKey', 'This is not the public half of the private key.');
}

function importScalar(key: Buffer): KeyObject {
  try {
    return createPrivateKey({
      key,
      format: 'raw-private',
      asymmetricKeyType: 'ec',
      namedCurve: 'P-256',
    });
  } catch {
    throw invalid('keys.privateKey', 'This is not a private key of the curve P-256.');
  }
}

function encodeJson(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
