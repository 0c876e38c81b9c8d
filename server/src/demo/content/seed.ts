/** Chance that repeats: the same words as seed always give the same demonstration. */

export type Chance = {
  /** A fraction in [0, 1). */
  fraction(): number;
  /** A whole number, both ends included. */
  between(low: number, high: number): number;
  /** One of the items; the list may not be empty. */
  pick<Item>(items: readonly Item[]): Item;
  /** A new list with the same items in another order. */
  shuffle<Item>(items: readonly Item[]): Item[];
};

/** Chance from readable words, such as a project's slug. */
export function chanceFrom(words: string): Chance {
  const next = mulberry32(hashOf(words));
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    fraction: next,
    between,
    pick(items) {
      const item = items[between(0, items.length - 1)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
    shuffle(items) {
      return items
        .map((item) => ({ item, order: next() }))
        .sort((a, b) => a.order - b.order)
        .map(({ item }) => item);
    },
  };
}

/** Fowler–Noll–Vo, variant 1a, 32 bits. */
function hashOf(words: string): number {
  let hash = 0x811c9dc5;
  for (const character of words) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
}

/** Mulberry32 by Tommy Ettinger (public domain): small, fast, good enough for pictures and texts. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
