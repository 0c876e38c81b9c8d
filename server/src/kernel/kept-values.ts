/** Values worked out from many rows, kept in memory until a write says they are out of date. */
import type { PageCache } from './http/page-cache.ts';

/**
 * Gives the value kept under this name, or makes it. It shows what has these tags, as a page does
 * (see page-cache.ts), and is made anew once one of them goes out of date.
 */
export type Keep = <T>(name: string, tags: readonly string[], make: () => Promise<T>) => Promise<T>;

interface Kept {
  readonly value: Promise<unknown>;
  readonly tags: readonly string[];
  readonly since: number;
}

export class KeptValues {
  readonly #freshness: Pick<PageCache, 'moment' | 'isCurrent'>;
  readonly #kept = new Map<string, Kept>();

  constructor(freshness: Pick<PageCache, 'moment' | 'isCurrent'>) {
    this.#freshness = freshness;
  }

  /** What a namespace keeps; names are few and written by us. */
  in(namespace: string): Keep {
    return <T>(name: string, tags: readonly string[], make: () => Promise<T>) => {
      const key = `${namespace}|${name}`;
      const kept = this.#kept.get(key);
      if (kept && this.#freshness.isCurrent(namespace, kept.tags, kept.since))
        // Guarantee: a name is used for one kind of value only.
        return kept.value as Promise<T>;
      const made = { value: make(), tags, since: this.#freshness.moment };
      this.#kept.set(key, made);
      made.value.catch(() => {
        if (this.#kept.get(key) === made) this.#kept.delete(key);
      });
      return made.value;
    };
  }
}
