/**
 * Subscriptions at the browser's push service. Each project has its own service worker registration
 * (scope `/{slug}/`), so its own subscription: nothing links the projects of a device.
 */
import { callApi } from '../call-api.ts';
import type { KeptFollowing } from '../parse-kept.ts';
import { keep, scopeOf } from './follow-kept.ts';

export interface Target {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

/** A subscription that ends within this time is replaced beforehand. */
const renewBeforeMs = 14 * 24 * 60 * 60 * 1000;

export const isPushThere = () =>
  'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;

/** The subscription of a project on this device, if there is one. */
export async function subscriptionOf(slug: string): Promise<PushSubscription | null> {
  if (!isPushThere()) return null;
  const registration = await navigator.serviceWorker.getRegistration(scopeOf(slug));
  return (await registration?.pushManager.getSubscription()) ?? null;
}

/** Subscribes; an old subscription that is about to end makes way. Needs permission. */
export async function subscribe(slug: string, key: string): Promise<Target> {
  const registration = await navigator.serviceWorker.register('/sw.js', { scope: scopeOf(slug) });
  await activated(registration);
  const before = await registration.pushManager.getSubscription();
  if (before && endsSoon(before)) await before.unsubscribe();
  const options = { userVisibleOnly: true, applicationServerKey: key };
  const subscription = await registration.pushManager.subscribe(options);
  const { endpoint = '', keys } = subscription.toJSON();
  return { endpoint, p256dh: keys?.p256dh ?? '', auth: keys?.auth ?? '' };
}

/** Whether the browser says that the subscription ends soon. */
export function endsSoon({ expirationTime }: Pick<PushSubscription, 'expirationTime'>): boolean {
  return typeof expirationTime === 'number' && expirationTime - Date.now() < renewBeforeMs;
}

export type Renewal = 'renewed' | 'unknown' | 'failed';

/** Gives the server a new subscription under the same secret; `unknown`: it has forgotten this one. */
export async function renew(slug: string, kept: KeptFollowing, key: string): Promise<Renewal> {
  const target = await subscribe(slug, key);
  const outcome = await callApi('POST /following/renew', { secret: kept.secret, ...target });
  if ('refusal' in outcome) return outcome.refusal.status === 404 ? 'unknown' : 'failed';
  await keep(slug, { secret: kept.secret, endpoint: target.endpoint, key });
  return 'renewed';
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
