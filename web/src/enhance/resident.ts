/**
 * What a resident page gains when the browser runs scripts. A part is fetched only by a page that
 * holds its element, so that no visitor pays for what others use; without any of it the page works.
 */
import { markUnread } from './unread.ts';
import { welcomeInApp } from './welcome.ts';

/** By the element each part looks for. */
const parts: Readonly<Record<string, () => Promise<() => void>>> = {
  '[data-claim]': async () => (await import('./claim-code.ts')).fillClaimCode,
  '[data-privacy]': async () => (await import('./privacy-warning.ts')).warnOfPersonalData,
  '[data-share], [data-keep]': async () => (await import('./share.ts')).enableSharing,
  '[data-nearest]': async () => (await import('./nearest-first.ts')).enableNearestFirst,
  '[data-offline], [data-kept-list], meta[name="kept-at"]': async () =>
    (await import('./offline.ts')).enableOffline,
  '[data-follow]': async () => (await import('./follow.ts')).enableFollowing,
};

markUnread();
welcomeInApp();
for (const [selector, load] of Object.entries(parts)) {
  // A part that does not arrive leaves the page as it works without.
  if (document.querySelector(selector))
    load().then(
      (enable) => enable(),
      () => {},
    );
}
