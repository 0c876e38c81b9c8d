/** Test support: the push service's side of RFC 8292, written without the code that signs. */
import { createPublicKey, verify } from 'node:crypto';

const MAX_TOKEN_LIFE_S = 24 * 60 * 60;

interface ExpectedToken {
  /** The origin of the push service. */
  readonly audience: string;
  readonly now: Date;
  /** The key a subscription was made with, base64url; any key will do if undefined. */
  readonly onlyKey: string | undefined;
}

/**
 * What speaks against an `Authorization` header: 401 if it holds no token, 403 if the token is
 * forged, expired, valid for too long, for another service or of another key; else undefined.
 */
export function vapidRefusal(authorization: string, expected: ExpectedToken): number | undefined {
  const token = /^vapid t=([\w-]+)\.([\w-]+)\.([\w-]+), k=([\w-]+)$/.exec(authorization);
  if (token === null) return 401;
  const [, head = '', claims = '', signature = '', key = ''] = token;
  if (key !== (expected.onlyKey ?? key)) return 403;
  if (!isSignedBy(key, `${head}.${claims}`, signature)) return 403;
  return areClaimsGood(claims, expected) ? undefined : 403;
}

function isSignedBy(publicKey: string, signed: string, signature: string): boolean {
  const point = Buffer.from(publicKey, 'base64url');
  const x = point.subarray(1, 33).toString('base64url');
  const y = point.subarray(33).toString('base64url');
  const key = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' });
  const how = { key, dsaEncoding: 'ieee-p1363' } as const;
  return verify('sha256', Buffer.from(signed), how, Buffer.from(signature, 'base64url'));
}

function areClaimsGood(encoded: string, { audience, now }: ExpectedToken): boolean {
  const claims: unknown = JSON.parse(Buffer.from(encoded, 'base64url').toString());
  if (typeof claims !== 'object' || claims === null) return false;
  if (!('aud' in claims) || !('exp' in claims) || typeof claims.exp !== 'number') return false;
  const leftS = claims.exp - now.getTime() / 1000;
  return claims.aud === audience && leftS > 0 && leftS <= MAX_TOKEN_LIFE_S;
}
