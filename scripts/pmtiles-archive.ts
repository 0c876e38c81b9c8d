/**
 * Writes an archive of vector tiles: PMTiles version 3
 * (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md), one directory, gzip throughout.
 */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';

/** One tile of the Web Mercator pyramid, its bytes compressed by gzip. */
export interface CutTile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly bytes: Uint8Array;
}

export interface ArchiveDescription {
  readonly name: string;
  /** HTML, shown in the corner of the map. */
  readonly attribution: string;
  /** Degrees. */
  readonly region: Region;
  readonly zooms: { readonly min: number; readonly max: number };
}

export interface Region {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

interface Entry {
  readonly id: number;
  readonly offset: number;
  readonly length: number;
  run: number;
}

/** The whole file. Few enough tiles for one directory: some thousands. */
export function pmtilesArchive(tiles: readonly CutTile[], about: ArchiveDescription): Buffer {
  const { name, attribution } = about;
  const { entries, data, contents } = layOut(tiles);
  const directory = gzipSync(directoryBytes(entries), { level: 9 });
  const metadata = gzipSync(JSON.stringify({ name, attribution }));
  const header = headerBytes(about, {
    sizes: { directory: directory.length, metadata: metadata.length, data: data.length },
    counts: { tiles: tiles.length, entries: entries.length, contents },
  });
  return Buffer.concat([header, directory, metadata, data]);
}

/** Tiles in the order of their ids; equal ones once, equal neighbours as one entry with a run. */
function layOut(tiles: readonly CutTile[]) {
  const sorted = tiles
    .map(({ z, x, y, bytes }) => ({ id: zxyToTileId(z, x, y), bytes }))
    .sort((a, b) => a.id - b.id);
  const known = new Map<string, { offset: number; length: number }>();
  const chunks: Uint8Array[] = [];
  const entries: Entry[] = [];
  let offset = 0;
  for (const { id, bytes } of sorted) {
    const hash = createHash('sha256').update(bytes).digest('hex');
    let place = known.get(hash);
    if (!place) {
      place = { offset, length: bytes.length };
      known.set(hash, place);
      chunks.push(bytes);
      offset += bytes.length;
    }
    const last = entries.at(-1);
    if (last && last.offset === place.offset && last.id + last.run === id) last.run += 1;
    else entries.push({ id, run: 1, ...place });
  }
  return { entries, data: Buffer.concat(chunks), contents: known.size };
}

/** Columns of varints: ids as differences, run lengths, lengths, offsets (0 means: right after). */
function directoryBytes(entries: readonly Entry[]): Buffer {
  const before = (index: number) => entries[index - 1];
  const numbers = [
    entries.length,
    ...entries.map(({ id }, index) => id - (before(index)?.id ?? 0)),
    ...entries.map(({ run }) => run),
    ...entries.map(({ length }) => length),
    ...entries.map(({ offset }, index) => {
      const last = before(index);
      return last && offset === last.offset + last.length ? 0 : offset + 1;
    }),
  ];
  return Buffer.from(numbers.flatMap(varint));
}

function varint(number: number): number[] {
  const bytes: number[] = [];
  let rest = number;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return [...bytes, rest];
}

interface Extent {
  readonly sizes: { readonly directory: number; readonly metadata: number; readonly data: number };
  readonly counts: { readonly tiles: number; readonly entries: number; readonly contents: number };
}

function headerBytes({ region, zooms }: ArchiveDescription, { sizes, counts }: Extent): Buffer {
  const header = Buffer.alloc(127);
  header.write('PMTiles', 'latin1');
  header[7] = 3;
  const start = header.length;
  const metadataAt = start + sizes.directory;
  const dataAt = metadataAt + sizes.metadata;
  const leavesAt = dataAt;
  [
    ...[start, sizes.directory, metadataAt, sizes.metadata, leavesAt, 0, dataAt, sizes.data],
    ...[counts.tiles, counts.entries, counts.contents],
  ].forEach((number, index) => {
    header.writeBigUInt64LE(BigInt(number), 8 + index * 8);
  });
  const gzip = 2;
  const vectorTiles = 1;
  const isClustered = 1;
  header.set([isClustered, gzip, gzip, vectorTiles, zooms.min, zooms.max], 96);
  const { west, south, east, north } = region;
  [west, south, east, north].forEach((degrees, index) => {
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + index * 4);
  });
  header[118] = Math.min(zooms.max, Math.max(zooms.min, 7));
  header.writeInt32LE(Math.round(((west + east) / 2) * 1e7), 119);
  header.writeInt32LE(Math.round(((south + north) / 2) * 1e7), 123);
  return header;
}
