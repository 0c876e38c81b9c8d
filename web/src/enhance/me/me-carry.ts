/**
 * Moving to another phone: what this device holds, written into the fragment of an address, which
 * browsers never send. Each code stands on its own, so the order of scanning does not matter.
 */
import { parseKept } from '../parse-kept.ts';

/** One thing that lies on a device, by its name. */
export type Carried = readonly [key: string, value: string];

/** What is taken along: no other names are taken over, whatever a code says. */
const mayBeCarried = /^(follow:[a-z0-9-]{1,80}|claims|(claim|seen|poll|vote)s?:[\w:.-]{1,120})$/;
const longestValue = 4000;
/** So much that a phone still scans it from a screen without trouble. */
const mostCharacters = 900;

/** All that can be taken along from this device. */
export function carriedFrom(storage: Storage): Carried[] {
  return Object.keys(storage)
    .sort()
    .flatMap((key) => {
      const value = storage.getItem(key) ?? '';
      return mayBeCarried.test(key) && value.length <= longestValue
        ? [[key, withoutAddress(key, value)] as const]
        : [];
    });
}

/** The push address belongs to this phone; the other one gets its own. */
function withoutAddress(key: string, value: string): string {
  const kept = key.startsWith('follow:') ? parseKept(value) : null;
  return kept ? JSON.stringify({ secret: kept.secret, key: kept.key }) : value;
}

/** The fragments that hold all of it, as many as are needed. */
export function fragmentsOf(all: readonly Carried[]): string[] {
  const groups: Carried[][] = [];
  let room = 0;
  for (const each of all) {
    const size = encoded([each]).length;
    if (room < size || groups.length === 0) {
      groups.push([]);
      room = mostCharacters;
    }
    groups.at(-1)?.push(each);
    room -= size;
  }
  return groups.map((group) => `#move=${encoded(group)}`);
}

/** What a fragment holds; null when it cannot be read or holds something else. */
export function readFragment(fragment: string): Carried[] | null {
  try {
    const text = fragment.slice('#move='.length).replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return Array.isArray(value) && value.length > 0 && value.every(isCarried) ? value : null;
  } catch {
    return null;
  }
}

function isCarried(each: unknown): each is Carried {
  if (!Array.isArray(each) || each.length !== 2) return false;
  const [key, value] = each as unknown[];
  return (
    typeof key === 'string' &&
    typeof value === 'string' &&
    mayBeCarried.test(key) &&
    value.length <= longestValue &&
    (!key.startsWith('follow:') || parseKept(value) !== null)
  );
}

function encoded(group: readonly Carried[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify(group));
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
