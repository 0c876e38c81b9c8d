/** A device that has signed in before carries a signed cookie that says for whom; nothing is stored. */
import { timingSafeEqual } from 'node:crypto';
import type { Namespace } from '../../kernel/namespace.ts';

const cookieName = 'sitepodium.known_device';
const maxAgeS = 180 * 24 * 60 * 60;

/** The Set-Cookie line that makes this browser a known device for the address. */
export function knownDeviceCookie(namespace: Namespace, email: string): string {
  const secure = namespace.origin.startsWith('https:') ? '; Secure' : '';
  const mark = markOf(namespace, email);
  return `${cookieName}=${mark}; Path=/; Max-Age=${maxAgeS}; HttpOnly; SameSite=Lax${secure}`;
}

/** Whether the request comes from a device that has signed in with this address before. */
export function isKnownDevice(namespace: Namespace, email: string, cookies: string): boolean {
  const given = Buffer.from(
    new RegExp(`${cookieName}=([A-Za-z0-9_-]{43})(;|$)`).exec(cookies)?.[1] ?? '',
  );
  const expected = Buffer.from(markOf(namespace, email));
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function markOf(namespace: Namespace, email: string): string {
  return namespace.keys.keyedHash('known devices', email).toString('base64url');
}
