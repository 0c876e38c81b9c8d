/**
 * Marks updates newer than the last visit. How far was read stays on the device, and only of a project
 * that it follows or keeps to be read offline: who chose neither has nothing kept here. A first visit
 * marks nothing.
 */
const keyOf = (slug: string) => `seen:${slug}`;
const choices = ['follow:', 'offline:'];

let seenBefore: string | null | undefined;

/** Marks what is on the page; called again when more was added to it. */
export function markUnread(): void {
  const timeline = document.querySelector<HTMLElement>('[data-timeline]');
  const slug = timeline?.dataset.timeline;
  if (!timeline || !slug) return;
  forgetUnlessChosen(slug);
  if (!isChosen(slug)) return;
  const items = [...timeline.querySelectorAll<HTMLElement>('[data-published]')];
  const newest = items.map(publishedAt).sort().at(-1);
  if (seenBefore === undefined) seenBefore = localStorage.getItem(keyOf(slug));
  for (const item of items) {
    const mark = item.querySelector<HTMLElement>('[data-unread]');
    if (mark && seenBefore && publishedAt(item) > seenBefore) mark.hidden = false;
  }
  if (newest && newest > (seenBefore ?? '')) localStorage.setItem(keyOf(slug), newest);
}

/** Forgets how far was read of a project that is neither followed nor kept here any longer. */
export function forgetUnlessChosen(slug: string): void {
  if (!isChosen(slug)) localStorage.removeItem(keyOf(slug));
}

function isChosen(slug: string): boolean {
  return choices.some((kind) => localStorage.getItem(kind + slug) !== null);
}

function publishedAt(item: HTMLElement): string {
  return item.dataset.published ?? '';
}
