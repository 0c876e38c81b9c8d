/**
 * What a resident page gains when the browser runs scripts. A part is fetched only by a page that
 * holds its element, so that no visitor pays for what others use; without any of it the page works.
 */
import { markUnread } from './timeline/unread.ts';
import { welcomeInApp } from './welcome.ts';

/** By the element each part looks for. */
const parts: Readonly<Record<string, () => Promise<() => void>>> = {
  '[data-claim]': async () => (await import('./ask/claim-code.ts')).fillClaimCode,
  '[data-privacy]': async () => (await import('./ask/privacy-warning.ts')).warnOfPersonalData,
  '[data-ask]': async () => (await import('./ask/ask-form.ts')).improveAsking,
  '[data-keep-code]': async () => (await import('./ask/keep-code.ts')).enableKeeping,
  '[data-share], [data-keep]': async () => (await import('./share.ts')).enableSharing,
  '[data-pin-map]': async () => (await import('./ask/pin-map.ts')).enablePinMaps,
  '[data-plan-map]': async () => (await import('./planning/plan-map.ts')).enablePlanMap,
  '[data-plan-filter]': async () => (await import('./planning/plan-filter.ts')).enablePlanFilter,
  '[data-me]': async () => (await import('./me/me.ts')).showWhatIsKnown,
  '[data-poll], [data-voted]': async () => (await import('./polls/polls.ts')).improveVoting,
  '[data-household]': async () => (await import('./polls/household.ts')).enableHouseholdVoting,
  '[data-lightbox]': async () => (await import('./timeline/lightbox.ts')).enableLightbox,
  '[data-react]': async () => (await import('./timeline/reactions.ts')).enableReactions,
  '[data-comments]': async () => (await import('./timeline/comments.ts')).enableComments,
  '[data-older]': async () => (await import('./timeline/older-updates.ts')).loadOlderUpdates,
  '[data-discover]': async () => (await import('./discover/enable-discover.ts')).enableDiscover,
  '[data-map-of-projects]': async () => (await import('./discover/map-of-projects.ts')).enableMap,
  '[data-offline], [data-kept-list], meta[name="kept-at"]': async () =>
    (await import('./offline.ts')).enableOffline,
  '[data-follow]': async () => (await import('./follow/follow.ts')).enableFollowing,
};

/** What every page does, as far as it concerns this device. */
const always: readonly (() => unknown)[] = [
  markUnread,
  welcomeInApp,
  async () => {
    if (localStorage.getItem(`follow:${location.pathname.split('/')[1]}`) === null) return;
    await (await import('./follow/follow-check.ts')).renewIfChanged();
  },
  async () => {
    // Set by ask-queue.ts while a question waits for a connection.
    if (localStorage.getItem('ask-queue')) (await import('./ask/ask-queue.ts')).runQueue();
  },
];

for (const [selector, load] of Object.entries(parts)) {
  if (document.querySelector(selector)) attempt(async () => (await load())());
}
for (const start of always) attempt(async () => start());

/**
 * A part that does not arrive leaves the page as it works without; so does one that needs storage in a
 * browser that was told to keep nothing, which refuses even to say what it holds.
 */
function attempt(start: () => Promise<unknown>): void {
  start().catch(() => {});
}
