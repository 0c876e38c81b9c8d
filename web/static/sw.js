/*
 * One project's service worker (scope `/{slug}/`, so nothing links the projects of a device). This
 * file shows push messages and renews a subscription that the browser has changed (Push API); what
 * makes pages readable offline is in offline.js, and its absence does no harm.
 * A message is JSON: { title, body, url }; a later message about the same page replaces the first.
 */

try {
  self.importScripts('/offline.js');
} catch {
  // Messages are shown all the same.
}

self.addEventListener('push', (event) => {
  const { title, body, url } = event.data.json();
  event.waitUntil(self.registration.showNotification(title, { body, tag: url, data: { url } }));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  // Only addresses of this site are opened, whatever the message says.
  const url = new URL(event.notification.data.url, self.location.origin);
  if (url.origin === self.location.origin) event.waitUntil(self.clients.openWindow(url.href));
});

self.addEventListener('pushsubscriptionchange', (event) => event.waitUntil(renew(event)));

/** The browser has replaced the subscription: the server is given the new one, same secret. */
async function renew({ newSubscription }) {
  const slug = new URL(self.registration.scope).pathname.split('/')[1];
  const kept = await keptFor(slug);
  if (!kept) return;
  const { pushManager } = self.registration;
  const subscription =
    newSubscription ??
    (await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: kept.key }));
  const { endpoint, keys } = subscription.toJSON();
  await fetch('/api/following/renew', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ secret: kept.secret, endpoint, p256dh: keys.p256dh, auth: keys.auth }),
    credentials: 'omit',
  });
}

/** What the page left for its worker, which cannot read the page's own storage. */
function keptFor(slug) {
  return new Promise((resolve, reject) => {
    const opening = self.indexedDB.open('following', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('kept');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('kept').objectStore('kept').get(slug);
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result);
      };
    };
  });
}
