/** Closures and detours of the plan on a map. It is fetched when the page is scrolled to it. */
import type { MapContent } from '../map/map-content.ts';

export function enablePlanMap(): void {
  const part = document.querySelector<HTMLElement>('[data-plan-map]');
  const frame = part?.querySelector<HTMLElement>('[data-map-frame]');
  if (!part || !frame) return;
  part.hidden = false;
  // Takes its room at once, so that nothing moves when the map comes.
  frame.dataset.state = 'busy';
  const seeing = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    seeing.disconnect();
    show(frame, part.dataset.planMap).catch(() => {
      frame.dataset.state = 'failed';
    });
  });
  seeing.observe(frame);
}

async function show(frame: HTMLElement, content = '{}'): Promise<void> {
  const { showMap } = await import('../map/show-map.ts');
  // Guarantee: written by the page of this site (RouteList.svelte).
  await showMap(frame, {
    ...(JSON.parse(content) as MapContent),
    isEmbedded: true,
    closestZoom: 17,
  });
}
