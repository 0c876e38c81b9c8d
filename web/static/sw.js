/*
 * Shows the messages of one followed project (Push API, Notifications API). It is registered once
 * per project, keeps nothing and answers no requests, so it cannot follow anyone around the site.
 * A message is JSON: { title, body, url }; a later message about the same page replaces the first.
 */

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
