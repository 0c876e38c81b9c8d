/**
 * Further stretches of the timeline, added to the page instead of replacing it. The first one comes
 * when the button is pressed; from then on they come as one scrolls, so the foot of the page stays
 * in reach of those who never pressed it.
 */
import { endsAfter } from '../reach-server.ts';
import { markUnread } from './unread.ts';

const patienceMs = 20_000;

export function loadOlderUpdates(): void {
  const list = document.querySelector<HTMLElement>('[data-timeline]');
  const button = document.querySelector<HTMLAnchorElement>('[data-older]');
  if (!list || !button) return;
  let isLoading = false;
  const load = async (isAsked: boolean) => {
    if (isLoading) return;
    isLoading = true;
    say(button.dataset.loading);
    try {
      const items = await fetchItems(button);
      list.append(...items);
      markUnread();
      say(button.dataset.loaded?.replace('{n}', String(items.length)));
      // Whoever uses the keyboard reads on where the new ones begin.
      if (isAsked) items[0]?.querySelector('a')?.focus();
    } catch {
      say(button.dataset.failed);
    }
    isLoading = false;
  };
  const watcher = new IntersectionObserver(
    ([entry]) => {
      if (entry?.isIntersecting && button.isConnected) load(false);
    },
    { rootMargin: '600px' },
  );
  button.addEventListener('click', async (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    await load(true);
    watcher.observe(button);
  });
}

/** The next stretch, as the page shows it without script; moves the button on, or takes it away. */
async function fetchItems(button: HTMLAnchorElement): Promise<Element[]> {
  const answer = await fetch(button.href, { credentials: 'omit', signal: endsAfter(patienceMs) });
  if (!answer.ok) throw new Error(`The older updates were answered ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const next = page.querySelector<HTMLAnchorElement>('[data-older]');
  if (next) button.href = next.getAttribute('href') ?? '';
  else button.remove();
  return [...page.querySelectorAll('[data-timeline] > li')].map((item) => document.adoptNode(item));
}

function say(text: string | undefined): void {
  const line = document.querySelector('[data-older-said]');
  if (line) line.textContent = text ?? '';
}
