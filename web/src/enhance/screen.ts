/**
 * Renews a screen in the site hut: the page is asked for again and put in place only once it has come
 * whole, so that nothing but the last good page ever hangs on the wall.
 */
import { endsAfter } from './reach-server.ts';

const screen = document.querySelector<HTMLElement>('[data-screen]');
const everyMs = Number(screen?.dataset.screen ?? 60) * 1000;

setInterval(() => renew().catch(tellLate), everyMs);

async function renew(): Promise<void> {
  const answer = await fetch(location.href, { signal: endsAfter(everyMs / 2) });
  if (!answer.ok) throw new Error(`Answered ${answer.status}`);
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const next = fresh.querySelector('[data-screen]');
  if (!next) throw new Error('That was no screen');
  if (filesOf(fresh) !== filesOf(document)) {
    // Another release, with other styles: all of it is there, or this page would not have come.
    location.reload();
    return;
  }
  document.querySelector('[data-screen]')?.replaceWith(document.adoptNode(next));
}

/** The wall goes on showing what it had, and says since when. */
function tellLate(): void {
  const late = document.querySelector<HTMLElement>('[data-late]');
  if (late) late.hidden = false;
}

/** The style sheets and scripts a page names. */
function filesOf(page: Document): string {
  const named = page.querySelectorAll('link[rel="stylesheet"], script[src]');
  return [...named].map((each) => each.getAttribute('href') ?? each.getAttribute('src')).join(' ');
}
