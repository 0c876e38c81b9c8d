/**
 * Reads the index of all projects, as server/src/community/directory/index-file writes it. Positions
 * and times stay in typed arrays: ten thousand objects would cost a slow phone more than the search.
 */
import { numberAt } from './number-at.ts';

export interface DiscoverIndex {
  readonly size: number;
  readonly slugs: readonly string[];
  readonly names: readonly string[];
  /** Empty where a project has no street. */
  readonly streets: readonly string[];
  /** Each town once; `townOf` says which is a project's. */
  readonly towns: readonly string[];
  readonly townOf: Uint16Array;
  /** Degrees, WGS 84. */
  readonly latitudes: Float64Array;
  readonly longitudes: Float64Array;
  /** One sign per project: see `statuses`. */
  readonly statuses: string;
  readonly works: IndexedWorks;
}

/** Works of all projects, those of one project together, the first first. */
export interface IndexedWorks {
  /** The works of project n are those from `firstOf[n]` up to `firstOf[n + 1]`. */
  readonly firstOf: Uint32Array;
  /** Minutes since 1970, UTC. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Bit n says that it brings `nuisances[n]`. */
  readonly nuisance: Uint8Array;
  readonly nuisances: readonly string[];
}

/** What the signs of `DiscoverIndex.statuses` stand for. */
export const statuses = ['upcoming', 'active', 'completed'] as const;

const positionUnits = 1e5;
const readableVersion = 1;

interface Encoded {
  readonly version: number;
  readonly slugs: readonly string[];
  readonly names: readonly string[];
  readonly streets: readonly string[];
  readonly towns: readonly string[];
  readonly townSteps: readonly number[];
  readonly latitudes: readonly number[];
  readonly longitudes: readonly number[];
  readonly statuses: string;
  readonly nuisances: readonly string[];
  readonly works: Readonly<
    Record<'projectSteps' | 'startSteps' | 'lengths' | 'nuisance', readonly number[]>
  >;
}

/** The index in this text; undefined when it is of a version this reader does not know. */
export function readIndex(text: string): DiscoverIndex | undefined {
  // Guarantee: only text whose signature or hash was checked comes here (fetch-index.ts).
  const encoded = JSON.parse(text) as Encoded;
  if (encoded.version !== readableVersion) return undefined;
  const { names, streets, towns } = encoded;
  const size = names.length;
  return {
    ...{ size, names, streets, towns, statuses: encoded.statuses },
    slugs: encoded.slugs.map((slug, number) => lengthened(slug, names[number] ?? '')),
    townOf: Uint16Array.from(summed(encoded.townSteps)),
    latitudes: Float64Array.from(summed(encoded.latitudes), (units) => units / positionUnits),
    longitudes: Float64Array.from(summed(encoded.longitudes), (units) => units / positionUnits),
    works: readWorks(encoded, size),
  };
}

function readWorks({ works, nuisances }: Encoded, size: number): IndexedWorks {
  const starts = summed(works.startSteps);
  const firstOf = new Uint32Array(size + 1);
  for (const project of summed(works.projectSteps))
    firstOf[project + 1] = numberAt(firstOf, project + 1) + 1;
  for (let project = 0; project < size; project += 1)
    firstOf[project + 1] = numberAt(firstOf, project + 1) + numberAt(firstOf, project);
  return {
    ...{ firstOf, starts, nuisances },
    ends: starts.map((start, index) => start + (works.lengths[index] ?? 0)),
    nuisance: Uint8Array.from(works.nuisance),
  };
}

function summed(steps: readonly number[]): Float64Array {
  const sums = new Float64Array(steps.length);
  let sum = 0;
  for (let index = 0; index < steps.length; index += 1) {
    sum += steps[index] ?? 0;
    sums[index] = sum;
  }
  return sums;
}

/** An address that begins with `~` goes on where the name ends. */
function lengthened(slug: string, name: string): string {
  return slug.startsWith('~') ? addressFrom(name) + slug.slice(1) : slug;
}

/** As the writer of the index does it. */
function addressFrom(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
