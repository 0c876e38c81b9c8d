/**
 * All projects on the map, with the list beside it: the list tells what is in view, and a project
 * chosen in one is shown in the other. The map itself is fetched once it is there to be seen.
 */
import type { MapPoint } from '../map/map-content.ts';
import type { ShownMap } from '../map/show-map.ts';
import { nuisanceDuring } from './choose-projects.ts';
import { fetchIndex, fetchSealed } from './fetch-index.ts';
import { numberAt } from './number-at.ts';
import { projectRows } from './project-rows.ts';
import { readFeatures } from './read-features.ts';
import type { DiscoverIndex } from './read-index.ts';
import { restOfToday } from './rest-of-today.ts';
import { countIn, type Words, wordsOf } from './words.ts';

const mostRows = 60;

interface Page {
  readonly words: Words;
  readonly frame: HTMLElement;
  readonly list: HTMLElement;
  readonly row: HTMLTemplateElement;
  readonly count: HTMLElement;
  readonly more: HTMLElement | null;
}

export async function enableMap(): Promise<void> {
  const part = document.querySelector<HTMLElement>('[data-map-of-projects]');
  const frame = part?.querySelector<HTMLElement>('[data-map-frame]');
  const list = part?.querySelector<HTMLElement>('[data-list]');
  const row = document.querySelector<HTMLTemplateElement>('[data-row]');
  const count = part?.querySelector<HTMLElement>('[data-count]');
  if (!part || !frame || !list || !row || !count) return;
  const { address = '', features = '', key = '' } = part.dataset;
  const page = {
    words: wordsOf(part),
    frame,
    list,
    row,
    count,
    more: part.querySelector<HTMLElement>('.more'),
  };
  const [{ showMap }, index] = await Promise.all([
    import('../map/show-map.ts'),
    fetchIndex({ address, key }),
  ]);
  const points = pointsOf(index);
  const map = await showMap(frame, {
    points,
    onChoose: (slug) => rowOf(list, slug)?.focus(),
    onMove: ({ isIn }) => listInView(page, index, points, isIn),
  });
  followRows(list, map);
  const drawn = await fetchSealed({ address: features, key }, 'features');
  map.show({ points, features: readFeatures(drawn, new Date()) });
}

function pointsOf(index: DiscoverIndex): MapPoint[] {
  const today = restOfToday();
  return index.names.map((label, number) => ({
    id: index.slugs[number] ?? '',
    position: [numberAt(index.longitudes, number), numberAt(index.latitudes, number)],
    label,
    isToday: nuisanceDuring(index, number, today) !== null,
  }));
}

/** Lists what the map shows. The row somebody is on stays, so that the keyboard keeps its place. */
function listInView(
  { words, list, row, count, more }: Page,
  index: DiscoverIndex,
  points: readonly MapPoint[],
  isIn: (point: MapPoint) => boolean,
): void {
  if (list.contains(document.activeElement)) return;
  const inView = [...points.keys()].filter((number) => {
    const point = points[number];
    return point !== undefined && isIn(point);
  });
  const shown = { index, today: restOfToday(), near: null, words };
  list.replaceChildren(projectRows(row, inView.slice(0, mostRows), shown));
  count.textContent = countIn(words, inView.length);
  if (more) more.hidden = true;
}

function rowOf(list: HTMLElement, slug: string): HTMLAnchorElement | null {
  return list.querySelector(`a[href^="/${CSS.escape(slug)}"]`);
}

/** Whoever goes through the list by keyboard or pointer sees on the map where each project is. */
function followRows(list: HTMLElement, map: ShownMap): void {
  const slugAt = (target: EventTarget | null) => {
    const link = target instanceof Element ? target.closest('li')?.querySelector('a') : null;
    return link ? new URL(link.href).pathname.slice(1) : null;
  };
  list.addEventListener('focusin', ({ target }) => map.light(slugAt(target), { moves: true }));
  list.addEventListener('pointerover', ({ target }) => map.light(slugAt(target)));
  list.addEventListener('focusout', () => map.light(null));
  list.addEventListener('pointerleave', () => map.light(null));
}
