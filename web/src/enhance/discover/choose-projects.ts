/** Which projects are listed and in what order: what was typed, the filters, and how near they are. */
import type { Position } from './distance.ts';
import { noMatch } from './match-word.ts';
import { numberAt } from './number-at.ts';
import type { DiscoverIndex } from './read-index.ts';
import type { Search } from './search.ts';

export interface Wish {
  readonly typed: string;
  /** The middle to measure from; without one, the order is that of the index. */
  readonly near: Position | null;
  readonly isFollowed: ((slug: string) => boolean) | null;
  /** Minutes since 1970 between which something must be going on. */
  readonly during: { readonly from: number; readonly until: number } | null;
  /** One kind, by its name; only works with it count. */
  readonly nuisance: string | null;
}

export interface Chosen {
  /** How many fit. */
  readonly count: number;
  /** The numbers of the best of them, the best first. */
  readonly best: readonly number[];
}

/** The projects that fit; `most` is how many are told one by one. */
export function chooseProjects(
  index: DiscoverIndex,
  search: Search,
  wish: Wish,
  most: number,
): Chosen {
  const costs = wish.typed.trim() ? search.costs(wish.typed) : undefined;
  const fits = fitsWorks(index, wish);
  const distance = wish.near ? squaredDistance(index, wish.near) : undefined;
  const best = new BestKeys(most);
  let count = 0;
  for (let project = 0; project < index.size; project += 1) {
    const cost = costs ? numberAt(costs, project) : 0;
    if (cost === noMatch || !fits(project)) continue;
    if (wish.isFollowed && !wish.isFollowed(index.slugs[project] ?? '')) continue;
    best.add(sortKey(cost, distance?.(project) ?? 0, project));
    count += 1;
  }
  return { count, best: Array.from(best.keys(), (key) => key % numbers) };
}

/** The smallest of many keys, in order: nearly all are turned away by one comparison. */
class BestKeys {
  readonly #keys: Float64Array;
  #size = 0;

  constructor(most: number) {
    this.#keys = new Float64Array(most);
  }

  add(key: number): void {
    const keys = this.#keys;
    const isFull = this.#size === keys.length;
    if (isFull && key >= numberAt(keys, this.#size - 1)) return;
    let at = isFull ? this.#size - 1 : this.#size;
    for (; at > 0 && numberAt(keys, at - 1) > key; at -= 1) keys[at] = numberAt(keys, at - 1);
    keys[at] = key;
    if (!isFull) this.#size += 1;
  }

  keys(): Float64Array {
    return this.#keys.subarray(0, this.#size);
  }
}

/** More than any index holds. */
const numbers = 2 ** 15;
/** Steps in which distance is told apart, over half the earth squared. */
const distanceSteps = 2 ** 28;
const mostSquared = 360 ** 2;

/** What was typed counts first, then distance, then the order of the index. Exact up to 2^53. */
function sortKey(cost: number, squared: number, project: number): number {
  const step = Math.min(
    distanceSteps - 1,
    Math.floor(Math.sqrt(squared / mostSquared) * distanceSteps),
  );
  return (cost * distanceSteps + step) * numbers + project;
}

/**
 * On a plane, on which a degree of longitude is as long as it is half-way between the two places:
 * enough to sort by, and much cheaper than the sphere.
 */
function squaredDistance({ latitudes, longitudes }: DiscoverIndex, near: Position) {
  const radians = Math.PI / 180;
  const length = Math.cos(near.latitude * radians);
  const lossToNorth = (Math.sin(near.latitude * radians) * radians) / 2;
  return (project: number): number => {
    const north = numberAt(latitudes, project) - near.latitude;
    const degreesEast = numberAt(longitudes, project) - near.longitude;
    const east = degreesEast * (length - north * lossToNorth);
    return north * north + east * east;
  };
}

function fitsWorks({ works }: DiscoverIndex, { during, nuisance }: Wish) {
  if (!during && nuisance === null) return () => true;
  const bits = nuisance === null ? 0 : 1 << works.nuisances.indexOf(nuisance);
  return (project: number): boolean => {
    const end = numberAt(works.firstOf, project + 1);
    for (let at = numberAt(works.firstOf, project); at < end; at += 1) {
      const isThen =
        !during ||
        (numberAt(works.starts, at) < during.until && numberAt(works.ends, at) > during.from);
      if (isThen && (bits === 0 || (numberAt(works.nuisance, at) & bits) !== 0)) return true;
    }
    return false;
  };
}

/** The nuisances of what goes on in a project between two moments, or null when nothing does. */
export function nuisanceDuring(
  { works }: DiscoverIndex,
  project: number,
  { from, until }: { readonly from: number; readonly until: number },
): readonly string[] | null {
  let bits = 0;
  let isAny = false;
  for (
    let at = numberAt(works.firstOf, project);
    at < numberAt(works.firstOf, project + 1);
    at += 1
  ) {
    if (numberAt(works.starts, at) >= until || numberAt(works.ends, at) <= from) continue;
    isAny = true;
    bits |= numberAt(works.nuisance, at);
  }
  return isAny ? works.nuisances.filter((_name, bit) => (bits & (1 << bit)) !== 0) : null;
}
