/**
 * A small stand-in for a full extract of the Protomaps basemap, version 4: streets, a main road and
 * a canal around one place, in a file too large to be fetched whole.
 */
import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import GeoJsonVt from 'geojson-vt';
import tileFormat from 'vt-pbf';
import { type CutTile, pmtilesArchive } from '../../scripts/pmtiles-archive.ts';

/** Above what a browser fetches whole; see web/src/enhance/map/basemap.ts. */
const ballastBytes = 9 * 1024 * 1024;
/** Degrees between two streets, about a hundred metres. */
const block = 0.001;
const reach = 10;
const zooms = { min: 8, max: 15 };

type Feature = ReturnType<typeof line> | ReturnType<typeof square>;
type Position = [longitude: number, latitude: number];

/** The bytes of a PMTiles file. */
export function streetBasemap([longitude, latitude]: readonly [number, number]): Buffer {
  const [west, east] = [longitude - reach * block, longitude + reach * block];
  const [south, north] = [latitude - reach * block, latitude + reach * block];
  const steps = Array.from({ length: 2 * reach + 1 }, (_, step) => step * block);
  const acrossAt = (at: number): Position[] => [
    [west, south + at],
    [east, south + at],
  ];
  const alongAt = (at: number): Position[] => [
    [west + at, south],
    [west + at, north],
  ];
  const street = { kind: 'minor_road', name: 'Proefstraat' };
  const layers = {
    earth: [square(west, south, east, north)],
    roads: [
      ...steps.flatMap((at) => [line(acrossAt(at), street), line(alongAt(at), street)]),
      line(acrossAt((reach + 0.5) * block), { kind: 'highway', name: 'Proefweg' }),
    ],
  };
  const tiles = [...cut(layers, [longitude, latitude]), ballast];
  return pmtilesArchive(tiles, {
    name: 'Streets',
    attribution: '© OpenStreetMap',
    region: { west, south, east, north },
    zooms,
  });
}

/** Far away, where nobody looks. */
const ballast: CutTile = { z: zooms.max, x: 0, y: 0, bytes: randomBytes(ballastBytes) };

function line(coordinates: Position[], properties: Record<string, string>) {
  const geometry = { type: 'LineString' as const, coordinates };
  return { type: 'Feature' as const, geometry, properties };
}

function square(west: number, south: number, east: number, north: number) {
  const ring: Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const geometry = { type: 'Polygon' as const, coordinates: [ring] };
  return { type: 'Feature' as const, geometry, properties: { kind: 'earth' } };
}

function cut(layers: Record<string, Feature[]>, middle: readonly [number, number]): CutTile[] {
  const cutters = Object.entries(layers).map(([name, features]) => {
    const cutter = new GeoJsonVt({ type: 'FeatureCollection', features }, { maxZoom: zooms.max });
    return [name, cutter] as const;
  });
  const tiles: CutTile[] = [];
  for (let z = zooms.min; z <= zooms.max; z++) {
    const [left, top] = tileAt(middle, z);
    for (let x = left - 2; x <= left + 2; x++)
      for (let y = top - 2; y <= top + 2; y++)
        tiles.push({ z, x, y, bytes: tileBytes(cutters, z, x, y) });
  }
  return tiles;
}

function tileBytes(
  cutters: readonly (readonly [string, GeoJsonVt])[],
  z: number,
  x: number,
  y: number,
): Uint8Array {
  const content = Object.fromEntries(
    cutters.flatMap(([name, cutter]) => {
      const tile = cutter.getTile(z, x, y);
      return tile ? [[name, tile]] : [];
    }),
  );
  return gzipSync(tileFormat.fromGeojsonVt(content, { version: 2 }));
}

/** Column and row of the tile a place lies in (Web Mercator). */
function tileAt([longitude, latitude]: readonly [number, number], z: number): [number, number] {
  const angle = (latitude * Math.PI) / 180;
  const y = (1 - Math.log(Math.tan(angle) + 1 / Math.cos(angle)) / Math.PI) / 2;
  return [Math.floor(((longitude + 180) / 360) * 2 ** z), Math.floor(y * 2 ** z)];
}
