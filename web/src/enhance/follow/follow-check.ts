/**
 * At each visit to a project that is followed here: is the subscription still the one the server
 * has? Compared on the device; the server is asked only when it has to be told something new.
 */
import { readKept } from './follow-kept.ts';
import { endsSoon, isPushThere, renew, subscriptionOf } from './follow-subscription.ts';

/** The project whose page this is, when the device follows it. */
export function followedHere(): string | undefined {
  const slug = location.pathname.split('/')[1] ?? '';
  return slug !== '' && localStorage.getItem(`follow:${slug}`) !== null ? slug : undefined;
}

export async function renewIfChanged(): Promise<void> {
  const slug = followedHere();
  const kept = slug === undefined ? null : readKept(slug);
  if (!slug || !kept?.key || !isPushThere() || Notification.permission !== 'granted') return;
  const subscription = await subscriptionOf(slug);
  const isAsKept = subscription !== null && subscription.endpoint === kept.endpoint;
  // One without an address was taken over from another phone, where messages go until it is allowed.
  if (kept.endpoint === '' || (isAsKept && !endsSoon(subscription))) return;
  await renew(slug, kept, kept.key);
}
