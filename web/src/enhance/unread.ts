/**
 * Marks updates newer than the last visit. The moment of the last visit stays on the device; a first
 * visit marks nothing.
 */
export function markUnread(): void {
  const timeline = document.querySelector<HTMLElement>('[data-timeline]');
  if (!timeline) return;
  const key = `seen:${timeline.dataset.timeline}`;
  const items = [...timeline.querySelectorAll<HTMLElement>('[data-published]')];
  const newest = items.map(publishedAt).sort().at(-1);
  const seen = localStorage.getItem(key);
  for (const item of items) {
    const mark = item.querySelector<HTMLElement>('[data-unread]');
    if (mark && seen && publishedAt(item) > seen) mark.hidden = false;
  }
  if (newest && newest > (seen ?? '')) localStorage.setItem(key, newest);
}

function publishedAt(item: HTMLElement): string {
  return item.dataset.published ?? '';
}
