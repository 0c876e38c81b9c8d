/** What the script says, in the language of the page: the server puts it there, `#` for the figure. */
export interface Words {
  /** An address on this site, the language kept; `#` is the project's. */
  readonly link: string;
  readonly away: string;
  readonly found: { readonly none: string; readonly one: string; readonly other: string };
  readonly nuisance: Readonly<Record<string, string>>;
  readonly status: Readonly<Record<'upcoming' | 'active' | 'completed', string>>;
  readonly busy: string;
  readonly failed: string;
  readonly nearDone: string;
  readonly nearFailed: string;
  readonly placeDone: string;
  readonly placeNone: string;
}

/** The words in this element's `data-words`. */
export function wordsOf({ dataset }: HTMLElement): Words {
  // Guarantee: DiscoverTools.svelte writes them, and its type is this one.
  return JSON.parse(dataset.words ?? '{}') as Words;
}

/** How many were found, in words. */
export function countIn({ found }: Words, count: number): string {
  const form = count === 0 ? found.none : count === 1 ? found.one : found.other;
  return form.replace('#', count.toLocaleString(document.documentElement.lang));
}
