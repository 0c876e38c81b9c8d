/**
 * Following a project by Web Push. Each project has its own service worker registration (scope
 * `/{slug}/`), so its own subscription and its own secret: nothing links the projects of a device.
 */

import type { Language } from '@sitepodium/server/page-bridge';
import { callApi } from './call-api.ts';
import { pageLanguage } from './page-language.ts';

type Outcome = 'following' | 'stopped' | 'denied' | 'unsupported' | 'failed' | 'busy';

interface Following {
  slug: string;
  /** The server's public key (RFC 8292), base64url. */
  key: string;
  language: Language;
  show(outcome: Outcome): void;
}

export async function enableFollowing(): Promise<void> {
  const part = document.querySelector<HTMLElement>('[data-follow]');
  if (!part) return;
  part.hidden = false;
  const { follow: slug = '', key = '' } = part.dataset;
  const following: Following = {
    slug,
    key,
    language: pageLanguage(),
    show: (outcome) => show(part, outcome),
  };
  if (!('serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window)) {
    following.show('unsupported');
    return;
  }
  part.querySelector('[data-start]')?.addEventListener('click', () => attempt(following, start));
  part.querySelector('[data-stop]')?.addEventListener('click', () => attempt(following, stop));
  if (await isFollowing(slug)) following.show('following');
  else offer(part, true);
}

async function attempt(
  following: Following,
  step: (following: Following) => Promise<Outcome>,
): Promise<void> {
  following.show('busy');
  following.show(await step(following).catch((): Outcome => 'failed'));
}

async function start({ slug, key, language }: Following): Promise<Outcome> {
  if ((await Notification.requestPermission()) !== 'granted') return 'denied';
  const registration = await navigator.serviceWorker.register('/sw.js', { scope: scopeOf(slug) });
  await activated(registration);
  const subscription = await registration.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: key,
  });
  const { endpoint, keys } = subscription.toJSON();
  const { p256dh = '', auth = '' } = keys ?? {};
  const device = { endpoint: endpoint ?? '', p256dh, auth, language, slug };
  const outcome = await callApi('POST /projects/:slug/followers', device);
  if ('refusal' in outcome) throw new Error(`Following was refused: ${outcome.refusal.code}`);
  localStorage.setItem(storageKey(slug), outcome.answer.secret);
  return 'following';
}

async function stop({ slug }: Following): Promise<Outcome> {
  const secret = localStorage.getItem(storageKey(slug));
  if (secret) {
    const outcome = await callApi('POST /following/unfollow', { secret });
    if ('refusal' in outcome && outcome.refusal.status !== 404)
      throw new Error(`Not stopped: ${outcome.refusal.code}`);
  }
  const registration = await navigator.serviceWorker.getRegistration(scopeOf(slug));
  await (await registration?.pushManager.getSubscription())?.unsubscribe();
  await registration?.unregister();
  localStorage.removeItem(storageKey(slug));
  return 'stopped';
}

/** Whether device and server agree that this project is followed; forgets it when they do not. */
async function isFollowing(slug: string): Promise<boolean> {
  const secret = localStorage.getItem(storageKey(slug));
  if (!secret) return false;
  const registration = await navigator.serviceWorker.getRegistration(scopeOf(slug));
  const subscription = await registration?.pushManager.getSubscription();
  const isKnown = subscription && (await serverKnows(secret));
  if (!isKnown) localStorage.removeItem(storageKey(slug));
  return Boolean(isKnown);
}

/** False only when the server says so; without an answer the device is believed. */
async function serverKnows(secret: string): Promise<boolean> {
  const outcome = await callApi('POST /following/status', { secret });
  return !('refusal' in outcome && outcome.refusal.status === 404);
}

/** A registration may subscribe only once its worker is active. */
async function activated(registration: ServiceWorkerRegistration): Promise<void> {
  const worker = registration.active ?? registration.waiting ?? registration.installing;
  if (!worker || worker.state === 'activated') return;
  await new Promise<void>((resolve) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') resolve();
    });
  });
}

function show(part: HTMLElement, outcome: Outcome): void {
  for (const message of part.querySelectorAll<HTMLElement>('[data-outcome]')) {
    message.hidden = message.dataset.outcome !== outcome;
  }
  if (outcome === 'busy') offer(part, null);
  else if (outcome !== 'unsupported') offer(part, outcome !== 'following');
  // The pressed button is gone; whoever uses the keyboard goes on from its successor.
  if (document.activeElement === document.body) {
    part.querySelector<HTMLElement>('button:not([hidden])')?.focus();
  }
}

/** Shows the button that starts, the one that stops, or neither. */
function offer(part: HTMLElement, mayStart: boolean | null): void {
  const start = part.querySelector<HTMLElement>('[data-start]');
  const stop = part.querySelector<HTMLElement>('[data-stop]');
  if (start) start.hidden = mayStart !== true;
  if (stop) stop.hidden = mayStart !== false;
}

const scopeOf = (slug: string) => `/${slug}/`;
const storageKey = (slug: string) => `follow:${slug}`;
