/*
 * The application's own service worker (scope `/`). A page registers it only after its reader follows
 * a project or chooses to read one offline. It knows no push and asks for nothing a visitor would not.
 */

self.importScripts('/offline.js');
try {
  self.importScripts('/service-worker.js');
} catch {
  // Not there while pages are developed. Reading goes on; what waits is sent when a page is opened.
}
