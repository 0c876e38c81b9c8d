/**
 * What this device keeps of a following: the secret, and which push address the server was given.
 * A copy for the service worker lies in IndexedDB, because a worker cannot read localStorage.
 */
import { type KeptFollowing, parseKept } from '../parse-kept.ts';
import { forgetUnlessChosen } from '../timeline/unread.ts';

const prefix = 'follow:';

export const scopeOf = (slug: string) => `/${slug}/`;

/** The projects this device follows. */
export function keptSlugs(): string[] {
  return Object.keys(localStorage)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));
}

/** What is kept for one project; a bare secret is how it was kept before. */
export function readKept(slug: string): KeptFollowing | null {
  const stored = localStorage.getItem(prefix + slug);
  return stored === null ? null : parseKept(stored);
}

export async function keep(slug: string, following: KeptFollowing): Promise<void> {
  localStorage.setItem(prefix + slug, JSON.stringify(following));
  await inDatabase((store) => store.put(following, slug));
}

/** Forgets the following on this device, its worker and subscription included; the server is not told. */
export async function forget(slug: string): Promise<void> {
  localStorage.removeItem(prefix + slug);
  forgetUnlessChosen(slug);
  await inDatabase((store) => store.delete(slug));
  const registration = await navigator.serviceWorker?.getRegistration(scopeOf(slug));
  const subscription = await registration?.pushManager?.getSubscription();
  await subscription?.unsubscribe();
  await registration?.unregister();
}

/** A browser that keeps no database goes without the worker's copy. */
async function inDatabase(change: (store: IDBObjectStore) => unknown): Promise<void> {
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open('following', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('kept');
    opening.onerror = () => resolve();
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction('kept', 'readwrite');
      change(transaction.objectStore('kept'));
      const done = () => {
        database.close();
        resolve();
      };
      transaction.oncomplete = done;
      transaction.onerror = done;
    };
  }).catch(() => {});
}
