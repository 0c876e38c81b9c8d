/** The elements that finding works with, as DiscoverTools.svelte and the front page lay them out. */
import { type Words, wordsOf } from './words.ts';

export interface DiscoverParts {
  readonly words: Words;
  readonly tools: HTMLElement;
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly count: HTMLElement;
  readonly countAtFirst: string;
  readonly message: HTMLElement;
  readonly near: HTMLButtonElement;
  readonly place: HTMLInputElement;
  readonly suggestions: HTMLDataListElement;
  readonly followed: HTMLButtonElement;
  readonly today: HTMLButtonElement;
  /** The buttons that only switch something on or off. */
  readonly filters: readonly HTMLButtonElement[];
  readonly nuisance: HTMLSelectElement;
  /** What the server has listed; hidden while the device lists. */
  readonly listed: HTMLElement;
  readonly results: HTMLElement;
  readonly found: HTMLElement;
  readonly none: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly row: HTMLTemplateElement;
}

/** Undefined on a page without them. */
export function discoverParts(): DiscoverParts | undefined {
  const tools = document.querySelector<HTMLElement>('[data-discover]');
  if (!tools) return undefined;
  const followed = find<HTMLButtonElement>('[data-followed]');
  const today = find<HTMLButtonElement>('[data-today-only]');
  const input = find<HTMLInputElement>('input[name="q"]');
  const count = find('[data-count]');
  return {
    ...{ tools, followed, today, input, count, filters: [followed, today] },
    words: wordsOf(tools),
    form: input.form ?? find('form'),
    countAtFirst: count.textContent ?? '',
    message: find('[data-message]'),
    near: find('[data-near]'),
    place: find('[data-place]'),
    suggestions: find('#places'),
    nuisance: find('[data-nuisance-only]'),
    listed: find('[data-listed]'),
    results: find('[data-results]'),
    found: find('[data-found]'),
    none: find('[data-none]'),
    more: find('[data-more-found]'),
    row: find('[data-row]'),
  };
}

/** Throws where page and script have grown apart: the page then works as it does without script. */
function find<E extends Element = HTMLElement>(selector: string): E {
  const element = document.querySelector<E>(selector);
  if (!element) throw new Error(`The page has no ${selector}`);
  return element;
}
