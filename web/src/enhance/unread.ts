/**
 * Marks updates newer than the last visit. The moment of the last visit stays on the device; a first
 * visit marks nothing.
 */
let seenBefore: string | null | undefined;

/** Marks what is on the page; called again when more was added to it. */
export function markUnread(): void {
  const timeline = document.querySelector<HTMLElement>('[data-timeline]');
  if (!timeline) return;
  const key = `seen:${timeline.dataset.timeline}`;
  const items = [...timeline.querySelectorAll<HTMLElement>('[data-published]')];
  const newest = items.map(publishedAt).sort().at(-1);
  if (seenBefore === undefined) seenBefore = localStorage.getItem(key);
  for (const item of items) {
    const mark = item.querySelector<HTMLElement>('[data-unread]');
    if (mark && seenBefore && publishedAt(item) > seenBefore) mark.hidden = false;
  }
  if (newest && newest > (seenBefore ?? '')) localStorage.setItem(key, newest);
}

function publishedAt(item: HTMLElement): string {
  return item.dataset.published ?? '';
}
