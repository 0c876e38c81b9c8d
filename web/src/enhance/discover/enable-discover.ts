/**
 * Finding projects on the device: search that forgives typing errors, nearest first, filters. The
 * index is fetched once somebody begins, and no request tells what they typed or where they are.
 */
import { codeIn } from '../../lib/short-code.ts';
import { chooseProjects, type Wish } from './choose-projects.ts';
import type { Position } from './distance.ts';
import { fetchIndex } from './fetch-index.ts';
import { type FindPlaces, placesOf } from './find-place.ts';
import { followedHere } from './followed.ts';
import { type DiscoverParts, discoverParts } from './parts.ts';
import { projectRows } from './project-rows.ts';
import type { DiscoverIndex } from './read-index.ts';
import { restOfToday } from './rest-of-today.ts';
import { type Search, searchOver } from './search.ts';
import { countIn } from './words.ts';

const rowsAtOnce = 24;
/** A reader of the page aloud is told the count once typing pauses. */
const announceAfterMs = 400;

interface Found {
  readonly index: DiscoverIndex;
  readonly search: Search;
}

export function enableDiscover(): void {
  const parts = discoverParts();
  if (!parts) return;
  new Discover(parts).begin();
}

class Discover {
  readonly #parts: DiscoverParts;
  #found: Promise<Found> | undefined;
  #places: Promise<FindPlaces> | undefined;
  #near: Position | null = null;
  #rows = rowsAtOnce;
  #announcing: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: DiscoverParts) {
    this.#parts = parts;
  }

  begin(): void {
    const { tools, input, form, near, place, more, filters } = this.#parts;
    tools.hidden = false;
    for (const part of [form, tools]) part.addEventListener('focusin', () => void this.#load());
    input.addEventListener('input', () => this.#changed());
    form.addEventListener('submit', (event) => this.#submit(event));
    near.addEventListener('click', () => this.#toggleNear());
    place.addEventListener('input', () => this.#suggest());
    place.addEventListener('change', () => this.#choosePlace());
    for (const filter of filters) {
      filter.addEventListener('click', () => {
        setPressed(filter, !isPressed(filter));
        this.#changed();
      });
    }
    this.#parts.nuisance.addEventListener('change', () => this.#changed());
    more.addEventListener('click', () => this.#showMore());
    // Typed before the script was there, or not found by the server, which forgives no errors.
    const isNew = input.value !== input.defaultValue;
    if (isNew || (input.value && this.#parts.listed.dataset.total === '0')) this.#changed();
  }

  #load(): Promise<Found> {
    const { address = '', key = '' } = this.#parts.tools.dataset;
    this.#found ??= fetchIndex({ address, key }).then((index) => ({
      index,
      search: searchOver(index),
    }));
    // The next try asks again; until then the server's own search stays.
    this.#found.catch(() => {
      this.#found = undefined;
    });
    return this.#found;
  }

  /** Something else is wished for: from the first row again. */
  #changed(): void {
    this.#rows = rowsAtOnce;
    void this.#update();
  }

  async #update(): Promise<void> {
    const { words, message } = this.#parts;
    try {
      const found = await this.#load();
      const startedAt = performance.now();
      this.#show(found);
      performance.measure('discover-update', { start: startedAt });
    } catch {
      message.textContent = words.failed;
    }
  }

  #show({ index, search }: Found): void {
    const { parts, wish } = { parts: this.#parts, wish: this.#wish() };
    const isAsked = Boolean(
      wish.typed || wish.near || wish.isFollowed || wish.during || wish.nuisance,
    );
    parts.listed.hidden = isAsked;
    parts.results.hidden = !isAsked;
    if (!isAsked) {
      this.#announce(parts.countAtFirst);
      return;
    }
    const startedAt = performance.now();
    const { count, best } = chooseProjects(index, search, wish, this.#rows);
    performance.measure('discover-choose', { start: startedAt });
    const shown = { index, today: restOfToday(), near: this.#near, words: parts.words };
    parts.found.replaceChildren(projectRows(parts.row, best, shown));
    parts.more.hidden = count <= this.#rows;
    parts.none.hidden = count > 0;
    this.#announce(countIn(parts.words, count));
  }

  #wish(): Wish {
    const { input, followed, today, nuisance } = this.#parts;
    const here = isPressed(followed) ? followedHere() : null;
    return {
      typed: input.value.trim(),
      near: this.#near,
      isFollowed: here && ((slug) => here.has(slug)),
      during: isPressed(today) ? restOfToday() : null,
      nuisance: nuisance.value || null,
    };
  }

  #announce(text: string): void {
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(() => {
      this.#parts.count.textContent = text;
    }, announceAfterMs);
  }

  async #showMore(): Promise<void> {
    const next = this.#parts.found.children.length;
    this.#rows += rowsAtOnce;
    await this.#update();
    this.#parts.found.children[next]?.querySelector('a')?.focus();
  }

  /** A code goes to the server, which knows whose it is; all else is shown here already. */
  #submit(event: SubmitEvent): void {
    const { input } = this.#parts;
    if (!this.#found || codeIn(input.value)) return;
    event.preventDefault();
    const query = new URLSearchParams(location.search);
    query.delete('cursor');
    query.set('q', input.value);
    history.replaceState(null, '', `${location.pathname}?${query}`);
    this.#changed();
  }

  #toggleNear(): void {
    if (isPressed(this.#parts.near)) this.#setNear(null, '');
    else void this.#askDevice();
  }

  async #askDevice(): Promise<void> {
    const { words, message, place } = this.#parts;
    message.textContent = words.busy;
    try {
      this.#setNear(await currentPosition(), words.nearDone);
      setPressed(this.#parts.near, true);
      place.value = '';
    } catch {
      message.textContent = words.nearFailed;
      place.focus();
    }
  }

  #setNear(position: Position | null, said: string): void {
    this.#near = position;
    setPressed(this.#parts.near, false);
    this.#parts.message.textContent = said;
    this.#changed();
  }

  async #findPlaces(typed: string, most: number) {
    this.#places ??= this.#load().then(({ index }) => placesOf(index));
    this.#places.catch(() => {
      this.#places = undefined;
    });
    return (await this.#places)(typed, most);
  }

  async #suggest(): Promise<void> {
    const { place, suggestions } = this.#parts;
    if (place.value.trim().length < 2) return;
    const places = await this.#findPlaces(place.value, 8).catch(() => []);
    suggestions.replaceChildren(
      ...places.map(({ label }) =>
        Object.assign(document.createElement('option'), { value: label }),
      ),
    );
  }

  async #choosePlace(): Promise<void> {
    const { place, words, message } = this.#parts;
    const typed = place.value.trim();
    if (!typed) {
      this.#setNear(null, '');
      return;
    }
    const [best] = await this.#findPlaces(typed, 1).catch(() => []);
    if (!best) {
      message.textContent = words.placeNone;
      return;
    }
    place.value = best.label;
    this.#setNear(best.position, words.placeDone.replace('#', best.label));
  }
}

function currentPosition(): Promise<Position> {
  const options = { maximumAge: 300_000, timeout: 15_000 };
  return new Promise((resolve, reject) => {
    if (!('geolocation' in navigator)) reject(new Error('This device does not know its position'));
    else navigator.geolocation.getCurrentPosition(({ coords }) => resolve(coords), reject, options);
  });
}

function isPressed(button: HTMLElement): boolean {
  return button.getAttribute('aria-pressed') === 'true';
}

function setPressed(button: HTMLElement, isNow: boolean): void {
  button.setAttribute('aria-pressed', String(isNow));
}
