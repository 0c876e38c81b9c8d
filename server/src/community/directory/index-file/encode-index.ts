/**
 * The index of an application: every published project in columns, small enough for everyone to
 * fetch whole. Read by web/src/enhance/discover/read-index.ts, which says what each column means.
 *
 * Columns compress well when neighbours look alike, so projects go by town and then by name, and
 * positions and times are whole numbers told as differences.
 */
import type { ProjectStatus } from '../../projects/index.ts';
import type { Nuisance } from '../../works/index.ts';

export interface ListedProject {
  readonly slug: string;
  readonly name: string;
  readonly street: string | null;
  readonly town: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly status: ProjectStatus;
  readonly works: readonly ListedWorks[];
}

export interface ListedWorks {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly nuisance: readonly Nuisance[];
}

/** Changes when a reader of the former format would misread the new one. */
const version = 1;
const positionUnits = 1e5;
const unitMs = 60_000;

/** Bit n of a nuisance number stands for entry n; told in the index itself. */
const nuisances: readonly Nuisance[] = [
  ...(['noise', 'vibration', 'dust', 'light', 'closure', 'water-off', 'power-off'] as const),
];
const statuses: readonly ProjectStatus[] = ['upcoming', 'active', 'completed'];

/** The index as JSON. Equal projects give equal text, whatever order they come in. */
export function encodeIndex(projects: readonly ListedProject[]): string {
  const listed = projects.toSorted(byTownAndName);
  const towns = [...new Set(listed.map(({ town }) => town))];
  const townNumbers = new Map(towns.map((town, number) => [town, number]));
  const column = <Value>(pick: (project: ListedProject) => Value) => listed.map(pick);
  return JSON.stringify({
    version,
    slugs: column(({ slug, name }) => shortened(slug, name)),
    names: column(({ name }) => name),
    streets: column(({ street }) => street ?? ''),
    towns,
    townSteps: differences(column(({ town }) => townNumbers.get(town) ?? 0)),
    latitudes: differences(column(({ latitude }) => Math.round(latitude * positionUnits))),
    longitudes: differences(column(({ longitude }) => Math.round(longitude * positionUnits))),
    statuses: column(({ status }) => statuses.indexOf(status)).join(''),
    nuisances,
    works: worksColumns(listed),
  });
}

function worksColumns(listed: readonly ListedProject[]) {
  const all = listed.flatMap(({ works }, number) =>
    works
      .toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
      .map((each) => ({ number, ...each })),
  );
  const units = (moment: Date) => Math.floor(moment.getTime() / unitMs);
  return {
    projectSteps: differences(all.map(({ number }) => number)),
    startSteps: differences(all.map(({ startsAt }) => units(startsAt))),
    lengths: all.map(({ startsAt, endsAt }) => units(endsAt) - units(startsAt)),
    nuisance: all.map(({ nuisance }) => bitsOf(nuisance)),
  };
}

/** An address that begins as the name does is told by what follows. */
function shortened(slug: string, name: string): string {
  const start = addressFrom(name);
  return start && slug.startsWith(start) ? `~${slug.slice(start.length)}` : slug;
}

/** The letters and digits of a name with hyphens between; the reader does the same. */
function addressFrom(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function differences(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}

function bitsOf(names: readonly Nuisance[]): number {
  return names.reduce((bits, name) => bits | (1 << nuisances.indexOf(name)), 0);
}

/** By code unit: the same order on every machine. */
function byTownAndName(a: ListedProject, b: ListedProject): number {
  return compare(a.town, b.town) || compare(a.name, b.name) || compare(a.slug, b.slug);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
