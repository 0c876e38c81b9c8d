/** Projects of the index as rows of the list, in the markup that the server put into a template. */
import { nuisanceDuring } from './choose-projects.ts';
import { distanceKm, type Position } from './distance.ts';
import { numberAt } from './number-at.ts';
import { type DiscoverIndex, statuses } from './read-index.ts';
import type { Words } from './words.ts';

interface Shown {
  readonly index: DiscoverIndex;
  readonly today: { readonly from: number; readonly until: number };
  readonly near: Position | null;
  readonly words: Words;
}

/** One row for each of these projects. */
export function projectRows(
  template: HTMLTemplateElement,
  numbers: Iterable<number>,
  shown: Shown,
): DocumentFragment {
  const rows = document.createDocumentFragment();
  for (const number of numbers) {
    const row = template.content.cloneNode(true) as DocumentFragment;
    fill(row, number, shown);
    rows.append(row);
  }
  return rows;
}

function fill(row: DocumentFragment, number: number, { index, today, near, words }: Shown): void {
  const part = <E extends HTMLElement>(name: string) => row.querySelector<E>(`[data-${name}]`);
  const link = part<HTMLAnchorElement>('name');
  if (link) {
    link.textContent = index.names[number] ?? '';
    link.href = words.link.replace('#', index.slugs[number] ?? '');
  }
  const town = index.towns[numberAt(index.townOf, number)];
  setText(part('where'), [index.streets[number], town].filter(Boolean).join(', '));
  if (near) setText(part('distance'), ` · ${awayIn(index, number, near, words)}`);
  const nuisance = nuisanceDuring(index, number, today);
  const todayPart = part('today');
  if (todayPart) todayPart.hidden = nuisance === null;
  setText(part('nuisance'), (nuisance ?? []).map((kind) => words.nuisance[kind]).join(', '));
  const status = statuses[Number(index.statuses[number])] ?? 'active';
  const tag = part('status');
  if (tag) tag.hidden = status === 'active';
  setText(tag?.firstElementChild ?? null, words.status[status]);
}

function setText(element: Element | null, text: string): void {
  if (element) element.textContent = text;
}

function awayIn(index: DiscoverIndex, number: number, near: Position, words: Words): string {
  const place = {
    latitude: numberAt(index.latitudes, number),
    longitude: numberAt(index.longitudes, number),
  };
  const km = distanceKm(near, place);
  const digits = { maximumFractionDigits: km < 10 ? 1 : 0 };
  return words.away.replace('#', km.toLocaleString(document.documentElement.lang, digits));
}
