/** What this device holds of the site, as far as a page can see: read, taken along and removed. */
import type { MeWords } from '#lib/resident/me/me-words.ts';
import { queueName, type WaitingQuestion, waitingQuestions } from '../ask/waiting-questions.ts';
import { keptSlugs } from '../follow/follow-kept.ts';
import { parseKept } from '../parse-kept.ts';

export interface HeldClaim {
  /** Where it lies; several may lie in one list. */
  readonly key: string;
  readonly code: string;
  readonly slug: string;
  readonly project: string;
}

export interface HeldHere {
  readonly key: string;
  readonly what: keyof MeWords['here'];
  /** What it is about, such as a project; or the name under which something else lies. */
  readonly name: string;
  readonly value: string;
}

export interface Held {
  readonly follows: readonly { slug: string; secret: string }[];
  readonly claims: readonly HeldClaim[];
  readonly here: readonly HeldHere[];
}

/** Names under which something lies here, each told in words. */
const kinds = [
  'seen',
  'offline',
  'kept',
  'voted',
  'ballot',
  'react',
  'comments',
  'welcomed',
] as const;

const isClaim = (key: string) => key === 'claims' || key.startsWith('claim:');
/** The mark of waiting questions says nothing that these do not say themselves. */
const isHere = (key: string) => !isClaim(key) && !key.startsWith('follow:') && key !== queueName;

export function heldOnDevice(): Held {
  const keys = Object.keys(localStorage).sort();
  const follows = keptSlugs().flatMap((slug) => {
    const kept = parseKept(localStorage.getItem(`follow:${slug}`) ?? '');
    return kept ? [{ slug, secret: kept.secret }] : [];
  });
  return {
    follows,
    claims: keys.filter(isClaim).flatMap((key) => claimsIn(key, localStorage.getItem(key) ?? '')),
    here: keys.filter(isHere).map(hereAt),
  };
}

/** The claim codes in a stored value: one, or a list of them. Anything else holds none. */
export function claimsIn(key: string, stored: string): HeldClaim[] {
  let value: unknown;
  try {
    value = JSON.parse(stored);
  } catch {
    return [];
  }
  return (Array.isArray(value) ? value : [value]).flatMap((each: unknown) => {
    const { code, slug, project } = Object(each) as Record<string, unknown>;
    if (typeof code !== 'string') return [];
    return [{ key, code, slug: String(slug ?? ''), project: String(project ?? slug ?? '') }];
  });
}

function hereAt(key: string): HeldHere {
  const value = localStorage.getItem(key) ?? '';
  const [kind = '', name = ''] = key.split(':');
  const what = kinds.find((each) => each === kind);
  return what ? { key, what, name, value } : { key, what: 'other', name: key, value };
}

/** Questions on this device. Without any, their database is not made by looking. */
export async function questionsKept(): Promise<WaitingQuestion[]> {
  return localStorage.getItem(queueName) === null ? [] : waitingQuestions();
}

/** Removes a claim code from this device; the conversation stays. */
export function forgetClaim({ key, code }: HeldClaim): void {
  const rest = claimsIn(key, localStorage.getItem(key) ?? '').filter((each) => each.code !== code);
  if (key === 'claims' && rest.length > 0) {
    const all: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    const left = (all as { code?: string }[]).filter((each) => each.code !== code);
    localStorage.setItem(key, JSON.stringify(left));
  } else localStorage.removeItem(key);
}

/** How many pages lie on this device to be read without a connection. */
export async function pagesKept(): Promise<number> {
  if (!('caches' in window)) return 0;
  const names = await caches.keys();
  const sizes = await Promise.all(
    names.map(async (name) => (await (await caches.open(name)).keys()).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

export async function removePages(): Promise<void> {
  if (!('caches' in window)) return;
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}

/** Removes all that this site has left on the device: nothing is to remain that is not named above. */
export async function removeEverything(): Promise<void> {
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  for (const registration of registrations) {
    const subscription = await registration.pushManager?.getSubscription();
    await subscription?.unsubscribe();
    await registration.unregister();
  }
  await removePages();
  const databases = (await indexedDB.databases?.()) ?? [{ name: 'following' }];
  for (const { name } of databases) if (name) indexedDB.deleteDatabase(name);
  localStorage.clear();
  sessionStorage.clear();
}
