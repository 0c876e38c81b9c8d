/** Boxes of the ISO base media file format: ISO/IEC 14496-12, section 4.2. */
import { AttachmentRefused } from './attachment-refused.ts';
import type { ByteSource, Patch } from './byte-source.ts';

/** A box; all positions count from the beginning of the file. */
export interface Box {
  readonly type: string;
  readonly start: number;
  /** Behind the header. */
  readonly body: number;
  readonly end: number;
}

/** Part of a file in memory, read by positions in the file. Reading outside of it throws RangeError. */
export class Region {
  readonly #bytes: Buffer;
  readonly #base: number;

  constructor(bytes: Buffer, base: number) {
    this.#bytes = bytes;
    this.#base = base;
  }

  u8(at: number): number {
    return this.#bytes.readUInt8(at - this.#base);
  }

  u16(at: number): number {
    return this.#bytes.readUInt16BE(at - this.#base);
  }

  u32(at: number): number {
    return this.#bytes.readUInt32BE(at - this.#base);
  }

  /** Larger than any file: what lies beyond is damage, and found to be. */
  u64(at: number): number {
    return Number(this.#bytes.readBigUInt64BE(at - this.#base));
  }

  text(at: number, length: number): string {
    return this.#bytes.toString('latin1', at - this.#base, at - this.#base + length);
  }

  /** The boxes that fill a part; some programs end a list with four zero bytes. */
  boxes(start: number, end: number): Box[] {
    const found: Box[] = [];
    for (let at = start; end - at >= 8; ) {
      const box = boxAt(this, at, end);
      found.push(box);
      at = box.end;
    }
    return found;
  }
}

/** The box that begins here. Throws AttachmentRefused when it does not fit in what holds it. */
export function boxAt(region: Region, at: number, end: number): Box {
  const short = region.u32(at);
  const hasLongSize = short === 1;
  const size = hasLongSize ? region.u64(at + 8) : short === 0 ? end - at : short;
  const header = hasLongSize ? 16 : 8;
  if (size < header || at + size > end) throw new AttachmentRefused('damaged');
  return { type: region.text(at + 4, 4), start: at, body: at + header, end: at + size };
}

/** The boxes of the file itself, one after the other. */
export async function* topBoxes(source: ByteSource): AsyncGenerator<Box> {
  for (let at = 0; at < source.sizeBytes; ) {
    const head = await source.read(at, at + 16);
    const region = new Region(Buffer.concat([head, Buffer.alloc(16 - head.length)]), at);
    const box = boxAt(region, at, source.sizeBytes);
    yield box;
    at = box.end;
  }
}

/** Empties a box and turns it into free space (section 8.1.2); everything else stays in its place. */
export function blank({ start, body, end }: Box): Patch[] {
  return [
    { start: start + 4, end: start + 8, bytes: Buffer.from('free', 'latin1') },
    { start: body, end },
  ];
}
