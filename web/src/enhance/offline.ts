/**
 * Reading followed projects without a connection. The worker is registered, and anything kept, only
 * once the reader follows a project or asks for it; which projects these are stays on the device.
 */
import { forgetUnlessChosen } from './timeline/unread.ts';

const workerPath = '/app-sw.js';
const followed = /^(?:follow|offline):(.+)$/;
/** Kept pages are fetched anew when a page is opened this long after. */
const freshMs = 30 * 60 * 1000;

export function enableOffline(): void {
  tellWhenKept();
  fillKeptList();
  retryInPlace();
  if (!('serviceWorker' in navigator && 'caches' in window)) return;
  offer();
  keepInStep();
}

/** Keeps a project on this device; false when that did not work. */
export async function readOffline(slug: string): Promise<boolean> {
  const registration = await navigator.serviceWorker.register(workerPath, {
    scope: '/',
    updateViaCache: 'none',
  });
  const worker = await activated(registration);
  const isKept = await ask(worker, { keep: slug, search: languageOfPage(), files: filesOfPage() });
  if (isKept) localStorage.setItem(`kept:${slug}`, String(Date.now()));
  return isKept;
}

/** What is followed and what is kept may differ after following was started or stopped elsewhere. */
async function keepInStep(): Promise<void> {
  const wanted = new Set(slugsIn(followed));
  const kept = new Set(slugsIn(/^kept:(.+)$/));
  for (const slug of kept) if (!wanted.has(slug)) await forget(slug);
  // A page that came from the device itself shows that nothing can be fetched now.
  if (keptAt() !== undefined) return;
  for (const slug of wanted) {
    const at = Number(localStorage.getItem(`kept:${slug}`) ?? 0);
    if (Date.now() - at > freshMs) await readOffline(slug).catch(() => false);
  }
}

async function forget(slug: string): Promise<void> {
  localStorage.removeItem(`kept:${slug}`);
  const registration = await appRegistration();
  if (registration?.active) await ask(registration.active, { drop: slug });
  if (slugsIn(/^kept:(.+)$/).length > 0) return;
  await registration?.unregister();
  for (const name of await caches.keys()) await caches.delete(name);
}

function offer(): void {
  const part = document.querySelector<HTMLElement>('[data-offline]');
  const slug = part?.dataset.offline;
  if (!part || !slug) return;
  const find = (name: string) => part.querySelector<HTMLElement>(`[data-offline-${name}]`);
  const show = (isKept: boolean, outcome?: 'done' | 'failed') => {
    for (const [name, isShown] of [
      ['keep', !isKept],
      ['drop', isKept && localStorage.getItem(`follow:${slug}`) === null],
      ['done', outcome === 'done'],
      ['failed', outcome === 'failed'],
    ] as const) {
      const element = find(name);
      if (element) element.hidden = !isShown;
    }
  };
  find('keep')?.addEventListener('click', async () => {
    const isKept = await readOffline(slug).catch(() => false);
    if (isKept) localStorage.setItem(`offline:${slug}`, '1');
    show(isKept, isKept ? 'done' : 'failed');
    if (isKept) find('drop')?.focus();
  });
  find('drop')?.addEventListener('click', async () => {
    localStorage.removeItem(`offline:${slug}`);
    forgetUnlessChosen(slug);
    await forget(slug);
    show(false);
    find('keep')?.focus();
  });
  show(slugsIn(followed).includes(slug));
  part.hidden = false;
}

/** A page that came from the device says so, and since when it is what it was. */
function tellWhenKept(): void {
  const at = keptAt();
  const banner = document.querySelector<HTMLElement>('[data-kept-banner]');
  const time = banner?.querySelector<HTMLTimeElement>('[data-kept-time]');
  if (!at || !banner || !time) return;
  const moment = new Date(at);
  const isToday = moment.toDateString() === new Date().toDateString();
  const hours = { hour: '2-digit', minute: '2-digit' } as const;
  const days = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  time.dateTime = at;
  time.textContent = moment.toLocaleString(document.documentElement.lang, {
    ...(isToday ? {} : days),
    ...hours,
  });
  banner.hidden = false;
}

/** When this page was kept, if it came from the device instead of the network. */
function keptAt(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[name="kept-at"]')?.content;
}

/** The page for no connection stands where another was asked for, which is what to try again. */
function retryInPlace(): void {
  document.querySelector('[data-retry]')?.addEventListener('click', (event) => {
    event.preventDefault();
    location.reload();
  });
}

/** On the page for no connection: the projects that are on this device. */
async function fillKeptList(): Promise<void> {
  const list = document.querySelector<HTMLElement>('[data-kept-list]');
  if (!list || !('caches' in window)) return;
  for (const slug of slugsIn(/^kept:(.+)$/)) {
    const page = await caches.match(`/${slug}`, { ignoreSearch: true, ignoreVary: true });
    if (!page) continue;
    const shown = new DOMParser().parseFromString(await page.text(), 'text/html');
    const link = document.createElement('a');
    link.href = `/${slug}`;
    link.textContent = shown.querySelector('h1')?.textContent ?? slug;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  list.hidden = list.childElementCount === 0;
  const none = document.querySelector<HTMLElement>('[data-kept-none]');
  if (none) none.hidden = !list.hidden;
}

function slugsIn(pattern: RegExp): string[] {
  return Object.keys(localStorage).flatMap((key) => pattern.exec(key)?.[1] ?? []);
}

/** Only what was chosen in the address: kept pages then stay in that language. */
function languageOfPage(): string {
  const lang = new URLSearchParams(location.search).get('lang');
  return lang ? `?lang=${lang}` : '';
}

/** What this page has loaded by itself, such as the parts of its script. */
function filesOfPage(): string[] {
  return performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
}

async function appRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  const all = await navigator.serviceWorker.getRegistrations();
  return all.find(({ scope }) => new URL(scope).pathname === '/');
}

function activated(registration: ServiceWorkerRegistration): Promise<ServiceWorker> {
  const worker = registration.active ?? registration.waiting ?? registration.installing;
  if (!worker) return Promise.reject(new Error('There is no worker'));
  if (worker.state === 'activated') return Promise.resolve(worker);
  return new Promise((resolve, reject) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') resolve(worker);
      if (worker.state === 'redundant') reject(new Error('The worker could not be installed'));
    });
  });
}

/** Asks the worker and waits for what came of it. */
function ask(worker: ServiceWorker, message: object): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data === true);
    worker.postMessage(message, [port2]);
  });
}
