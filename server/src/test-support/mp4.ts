/** Small videos made box by box, with everything in them that phones write about their owners. */

export type Part = string | number[] | Buffer;

export function box(type: string, ...parts: Part[]): Buffer {
  const body = Buffer.concat(parts.map(bytesOf));
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
}

function bytesOf(part: Part): Buffer {
  if (typeof part === 'string') return Buffer.from(part, 'latin1');
  return Array.isArray(part) ? u32(...part) : part;
}

function u32(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value >>> 0, index * 4);
  return bytes;
}

export const place = '+52.3702+004.8952/';
export const device = 'Phone of Jo';
/** Seconds since 1904, as in `created` of every header. */
export const created = 0xd7654321;
/** What each track's samples consist of. */
export const samples = { picture: 'PICTURE-', place: 'GPS52.37', sound: 'SOUND---' };

const matrix = [0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000];
const turned = [0, 0x10000, 0, 0xffff0000, 0, 0, 0, 0, 0x40000000];

interface TrackPlan {
  readonly id: number;
  readonly handler: string;
  readonly entry: Buffer;
  readonly offset: number;
  readonly isTurned?: boolean;
}

function track({ id, handler, entry, offset, isTurned = false }: TrackPlan): Buffer {
  const [width, height] = handler === 'vide' ? [640, 360] : [0, 0];
  const header = box(
    'tkhd',
    ...[[7, created, created, id, 0, 5_000], [0, 0, 0, 0], isTurned ? turned : matrix],
    [width << 16, height << 16],
  );
  const table = box(
    'stbl',
    box('stsd', [0, 1], entry),
    box('stts', [0, 1, 2, 2_500]),
    box('stsc', [0, 1, 1, 1, 1]),
    box('stsz', [0, 8, 2]),
    box('stco', [0, 2, offset, offset + 24]),
  );
  const references = box('dinf', box('dref', [0, 1], box('url ', [1])));
  const media = box(
    'mdia',
    box('mdhd', [0, created, created, 1_000, 5_000, 0]),
    box('hdlr', [0, 0], handler, [0, 0, 0], `${device}\0`),
    box('minf', box(handler === 'vide' ? 'vmhd' : 'smhd', [0, 0]), references, table),
  );
  return box('trak', header, media, box('udta', box('name', device)));
}

const pictureEntry = (codec: string) =>
  box(
    codec,
    ...[Buffer.alloc(24), Buffer.from([2, 128, 1, 104]), Buffer.alloc(14)],
    ...[Buffer.from(device.padEnd(32, '\0'), 'latin1'), Buffer.alloc(4)],
    ...[box('avcC', [1]), box('uuid', device)],
  );

/** A whole video: a picture, a sound and a track with the place, their samples interleaved. */
export function phoneVideo({
  codec = 'avc1',
  isTurned = false,
  moovLast = true,
}: {
  codec?: string;
  isTurned?: boolean;
  moovLast?: boolean;
} = {}): Buffer {
  const mdat = box('mdat', ...[0, 1].flatMap(() => Object.values(samples)));
  const ftyp = box('ftyp', 'isom', [0], 'isom');
  const moovAt = (start: number) =>
    box(
      'moov',
      box('mvhd', [0, created, created, 1_000, 5_000], Buffer.alloc(80)),
      track({ id: 1, handler: 'vide', entry: pictureEntry(codec), offset: start, isTurned }),
      track({ id: 2, handler: 'meta', entry: box('mebx', [0, 1]), offset: start + 8 }),
      track({ id: 3, handler: 'soun', entry: box('mp4a', Buffer.alloc(28)), offset: start + 16 }),
      box('udta', box('\xa9xyz', Buffer.from([0, place.length, 0x15, 0xc7]), place)),
      box('meta', [0], place, device),
    );
  const notes = box('uuid', 'be7acfcb97a942e8', `<x:xmpmeta>${place}</x:xmpmeta>`);
  if (moovLast) return Buffer.concat([ftyp, notes, mdat, moovAt(ftyp.length + notes.length + 8)]);
  const moovLength = moovAt(0).length;
  return Buffer.concat([ftyp, moovAt(ftyp.length + moovLength + 8), mdat, notes]);
}
