/** The other phone: shows what a scanned code holds and takes it over only when that is wanted. */
import { keep } from '../follow/follow-kept.ts';
import { isPushThere, renew } from '../follow/follow-subscription.ts';
import { parseKept } from '../parse-kept.ts';
import { type Carried, readFragment } from './me-carry.ts';
import { claimsIn } from './me-held.ts';
import type { Page } from './me-parts.ts';

export function offerImport(page: Page, fragment: string, listAgain: () => Promise<void>): void {
  const place = page.part.querySelector<HTMLElement>('[data-move]');
  const list = place?.querySelector('[data-move-list]');
  if (!place || !list) return;
  place.hidden = false;
  const carried = readFragment(fragment);
  const lines = carried ? carried.flatMap((each) => describe(page, each)) : [];
  const shown = carried === null ? [page.words.phrases.unreadable] : lines;
  list.replaceChildren(
    ...shown.map((text) => {
      const line = document.createElement('li');
      line.textContent = text;
      return line;
    }),
  );
  const take = place.querySelector<HTMLButtonElement>('[data-move-take]');
  if (take) {
    take.hidden = carried === null;
    take.addEventListener('click', async () => {
      take.disabled = true;
      const said = await takeOver(page, carried ?? []);
      place.hidden = true;
      await listAgain();
      tell(page, said);
    });
  }
  place.querySelector('[data-move-leave]')?.addEventListener('click', () => {
    place.hidden = true;
    // The pressed button is gone.
    document.querySelector<HTMLElement>('main')?.focus();
  });
}

function describe({ words: { phrases } }: Page, [key, value]: Carried): string[] {
  if (key.startsWith('follow:')) return [phrases.following.replace('#', key.slice(7))];
  return claimsIn(key, value).map(({ project }) => phrases.conversation.replace('#', project));
}

/** Takes all of it over; what this phone has already stays as it is. Says how it went. */
async function takeOver({ words: { phrases } }: Page, carried: readonly Carried[]) {
  const isAllowed =
    carried.some(([key]) => key.startsWith('follow:')) &&
    isPushThere() &&
    (await Notification.requestPermission()) === 'granted';
  let said: string = phrases.taken;
  for (const [key, value] of carried) {
    if (localStorage.getItem(key) !== null) {
      said = phrases.alreadyHere;
      continue;
    }
    if (!key.startsWith('follow:')) localStorage.setItem(key, value);
    else if (!(await takeFollowing(key.slice(7), value, isAllowed))) said = phrases.takenQuiet;
  }
  return said;
}

/** The new subscription replaces the old one under the same secret. False when it has to wait. */
async function takeFollowing(slug: string, value: string, isAllowed: boolean): Promise<boolean> {
  const kept = parseKept(value);
  if (!kept) return false;
  await keep(slug, { ...kept, endpoint: '' });
  if (!isAllowed || kept.key === '') return false;
  return (await renew(slug, kept, kept.key).catch(() => 'failed')) === 'renewed';
}

function tell({ part }: Page, text: string): void {
  const result = part.querySelector<HTMLElement>('[data-result]');
  const said = part.querySelector('[data-said]');
  if (said) said.textContent = text;
  const line = result?.querySelector('p');
  if (line) line.textContent = text;
  if (result) result.hidden = false;
}
