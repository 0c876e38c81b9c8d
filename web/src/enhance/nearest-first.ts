/**
 * Sorts the projects by distance, on this device. The rest of the list is fetched as every visitor
 * could, page after page, so that no request tells where the visitor is.
 */
import { distanceKm, type Position } from './discover/distance.ts';

const mostPages = 50;

export function enableNearestFirst(): void {
  const part = document.querySelector<HTMLElement>('[data-nearest]');
  const list = document.querySelector<HTMLElement>('.project-list');
  const button = part?.querySelector('button');
  const message = part?.querySelector('[data-message]');
  if (!part || !list || !button || !message || !('geolocation' in navigator)) return;
  part.hidden = false;
  const say = (outcome: 'busy' | 'done' | 'failed') => {
    message.textContent = part.dataset[outcome] ?? '';
  };
  button.addEventListener('click', async () => {
    button.disabled = true;
    say('busy');
    try {
      const position = await currentPosition();
      await appendOtherPages(list);
      sortByDistance(list, position, part.dataset.away ?? '#');
      say('done');
    } catch {
      button.disabled = false;
      say('failed');
    }
  });
}

function currentPosition(): Promise<Position> {
  const options = { maximumAge: 300_000, timeout: 15_000 };
  return new Promise((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(({ coords }) => resolve(coords), reject, options);
  });
}

async function appendOtherPages(list: HTMLElement): Promise<void> {
  let more = document.querySelector<HTMLAnchorElement>('[data-more]');
  more?.closest('p')?.remove();
  for (let page = 0; more && page < mostPages; page += 1) {
    const response = await fetch(more.href);
    const next = new DOMParser().parseFromString(await response.text(), 'text/html');
    list.append(...next.querySelectorAll('.project-list > li'));
    more = next.querySelector<HTMLAnchorElement>('[data-more]');
  }
}

function sortByDistance(list: HTMLElement, position: Position, away: string): void {
  const measured = [...list.querySelectorAll<HTMLElement>(':scope > li')].map((item) => {
    const { latitude, longitude } = item.dataset;
    const place = { latitude: Number(latitude), longitude: Number(longitude) };
    return { item, km: distanceKm(position, place) };
  });
  measured.sort((a, b) => a.km - b.km);
  for (const { item, km } of measured) {
    const label = item.querySelector('[data-distance]');
    const shown = km.toLocaleString(document.documentElement.lang, {
      maximumFractionDigits: km < 10 ? 1 : 0,
    });
    if (label) label.textContent = ` · ${away.replace('#', shown)}`;
  }
  list.append(...measured.map(({ item }) => item));
}
