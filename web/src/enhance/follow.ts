/**
 * Following a project by Web Push. Each project has its own service worker registration (scope
 * `/{slug}/`), so its own subscription and its own secret: nothing links the projects of a device.
 */

type Outcome = 'following' | 'stopped' | 'denied' | 'unsupported' | 'failed' | 'busy';

interface Following {
  slug: string;
  /** The server's public key (RFC 8292), base64url. */
  key: string;
  language: string;
  show(outcome: Outcome): void;
}

export async function enableFollowing(): Promise<void> {
  const part = document.querySelector<HTMLElement>('[data-follow]');
  if (!part) return;
  part.hidden = false;
  const { follow: slug = '', key = '', language = '' } = part.dataset;
  const following: Following = { slug, key, language, show: (outcome) => show(part, outcome) };
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
  const body = { endpoint, p256dh: keys?.p256dh, auth: keys?.auth, language };
  const response = await post(`/api/projects/${encodeURIComponent(slug)}/followers`, body);
  if (!response.ok) throw new Error(`Following was refused: ${response.status}`);
  const { secret } = await response.json();
  localStorage.setItem(storageKey(slug), secret);
  return 'following';
}

async function stop({ slug }: Following): Promise<Outcome> {
  const secret = localStorage.getItem(storageKey(slug));
  if (secret) {
    const response = await post('/api/following/unfollow', { secret });
    if (!response.ok && response.status !== 404) throw new Error(`Not stopped: ${response.status}`);
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
  const known = subscription && (await post('/api/following/status', { secret })).status !== 404;
  if (!known) localStorage.removeItem(storageKey(slug));
  return Boolean(known);
}

function post(path: string, body: unknown): Promise<Response> {
  return fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    credentials: 'omit',
  });
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
