/** Places to measure from for whoever does not let the device say where it is. */
import type { Position } from './distance.ts';
import { noMatch } from './match-word.ts';
import { numberAt } from './number-at.ts';
import type { DiscoverIndex } from './read-index.ts';
import { searchOver } from './search.ts';

export interface Place {
  readonly label: string;
  readonly position: Position;
}

/** Gives the places that fit what was typed, the best first. */
export type FindPlaces = (typed: string, most: number) => Place[];

/** Columns, the largest place first; positions in ten-thousandths of a degree. */
interface PlaceList {
  readonly names: readonly string[];
  readonly latitudes: readonly number[];
  readonly longitudes: readonly number[];
}

/** Towns and quarters of the country, and the streets and towns of the projects themselves. */
export async function placesOf(index: DiscoverIndex): Promise<FindPlaces> {
  const list = await fetchPlaceList();
  const places = [...placesIn(list), ...townsOf(index), ...streetsOf(index)];
  const search = searchOver({
    size: places.length,
    names: places.map(({ label }) => label),
    streets: [],
    towns: [''],
    townOf: new Uint16Array(places.length),
  });
  return (typed, most) => {
    const costs = search.costs(typed);
    const fitting = [...places.keys()].filter((number) => numberAt(costs, number) < noMatch);
    fitting.sort((a, b) => numberAt(costs, a) - numberAt(costs, b) || a - b);
    const labels = new Set<string>();
    return fitting
      .flatMap((number) => places[number] ?? [])
      .filter(({ label }) => !labels.has(label) && labels.add(label))
      .slice(0, most);
  };
}

/** Without the list there are still the projects' own places. */
async function fetchPlaceList(): Promise<PlaceList> {
  try {
    return await (await fetch('/places.json', { credentials: 'omit' })).json();
  } catch {
    return { names: [], latitudes: [], longitudes: [] };
  }
}

function placesIn({ names, latitudes, longitudes }: PlaceList): Place[] {
  return names.map((label, number) => ({
    label,
    position: {
      latitude: numberAt(latitudes, number) / 1e4,
      longitude: numberAt(longitudes, number) / 1e4,
    },
  }));
}

/** A town lies where its first project is. */
function townsOf({ towns, townOf, latitudes, longitudes }: DiscoverIndex): Place[] {
  return towns.flatMap((label, town) => {
    const project = townOf.indexOf(town);
    if (project < 0) return [];
    const position = {
      latitude: numberAt(latitudes, project),
      longitude: numberAt(longitudes, project),
    };
    return [{ label, position }];
  });
}

function streetsOf({ streets, towns, townOf, latitudes, longitudes }: DiscoverIndex): Place[] {
  return streets.flatMap((street, project) => {
    if (!street) return [];
    const position = {
      latitude: numberAt(latitudes, project),
      longitude: numberAt(longitudes, project),
    };
    return [{ label: `${street}, ${towns[numberAt(townOf, project)]}`, position }];
  });
}
