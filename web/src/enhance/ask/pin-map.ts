/**
 * The place of a question on a map: to point at where one asks, to look at where one reads. A map is
 * fetched when it is unfolded. It opens on the site; where the device is, is not asked.
 */
import type { Coordinate } from '../map/map-content.ts';
import type { MapOptions, ShownMap } from '../map/show-map.ts';
import type { Site } from '../map/site-view.ts';

export function enablePinMaps(): void {
  for (const part of document.querySelectorAll<HTMLDetailsElement>('[data-pin-map]')) {
    const frame = part.querySelector<HTMLElement>('[data-map-frame]');
    if (!frame) continue;
    const field = part.closest('form')?.elements.namedItem('pin');
    const isToPoint = part.hasAttribute('data-pin-pick') && field instanceof HTMLInputElement;
    const open = () => {
      const { state = 'failed' } = frame.dataset;
      if (!part.open || state !== 'failed') return;
      (isToPoint ? point(part, frame, field) : look(part, frame)).catch(() => {
        frame.dataset.state = 'failed';
      });
    };
    part.hidden = false;
    part.addEventListener('toggle', open);
    open();
  }
}

async function look(part: HTMLElement, frame: HTMLElement): Promise<void> {
  await show(part, frame, placeIn(part.dataset.pin ?? ''));
}

async function show(
  { dataset }: HTMLElement,
  frame: HTMLElement,
  pin: Coordinate | null,
  options: MapOptions = {},
): Promise<ShownMap> {
  frame.dataset.state = 'busy';
  const [{ showMap }, { viewOfSite }] = await Promise.all([
    import('../map/show-map.ts'),
    import('../map/site-view.ts'),
  ]);
  return showMap(frame, { ...viewOfSite(siteOf(dataset.pinMap), pin), ...options });
}

async function point(part: HTMLElement, frame: HTMLElement, field: HTMLInputElement) {
  const { site, words } = { site: siteOf(part.dataset.pinMap), words: part.dataset };
  const status = part.querySelector<HTMLElement>('[data-pin-status]');
  const middle = part.querySelector<HTMLButtonElement>('[data-pin-middle]');
  const remove = part.querySelector<HTMLButtonElement>('[data-pin-remove]');
  const put = (at: Coordinate | null, said = at ? words.put : words.gone) => {
    field.value = at?.join(',') ?? '';
    // Whoever listens to the form hears of it as of any other field.
    field.dispatchEvent(new Event('input', { bubbles: true }));
    map.pin(at);
    if (remove) remove.hidden = !at;
    if (!status) return;
    status.textContent = said ?? '';
    status.classList.toggle('is-wrong', said === words.far);
  };
  const pick = (at: Coordinate) =>
    isNear(at, site) ? put(rounded(at)) : put(placeIn(field.value), words.far);
  const map = await show(part, frame, placeIn(field.value), { onPick: pick });
  if (remove) remove.hidden = field.value === '';
  if (middle) {
    middle.hidden = false;
    middle.onclick = () => pick(map.center());
  }
  if (remove) {
    remove.onclick = () => {
      put(null);
      middle?.focus();
    };
  }
}

// Guarantee: written by the page of this site (AskPlace.svelte, PinShown.svelte).
const siteOf = (text = ''): Site => JSON.parse(text) as Site;

/** As the field holds it: `longitude,latitude`. */
function placeIn(text: string): Coordinate | null {
  const [longitude, latitude] = text.split(',').map(Number);
  return text && longitude !== undefined && latitude !== undefined ? [longitude, latitude] : null;
}

/** As the server keeps it, so that what is shown is what will be seen. */
const rounded = (at: Coordinate): Coordinate => [four(at[0]), four(at[1])];
const four = (degrees: number) => Math.round(degrees * 10_000) / 10_000;

const farthestM = 3_000;
const metresPerDegree = 111_320;

/** What the server will say too (pin.ts), told before anything is sent. */
function isNear([longitude, latitude]: Coordinate, site: Site): boolean {
  const shrink = Math.cos((site.latitude * Math.PI) / 180);
  const [east, north] = [(longitude - site.longitude) * shrink, latitude - site.latitude];
  return Math.hypot(east, north) * metresPerDegree <= farthestM;
}
