/** Elements of EBML: RFC 8794, sections 4 to 6. */
import { AttachmentRefused } from './attachment-refused.ts';
import type { ByteSource, Patch } from './byte-source.ts';

/** An element; all positions count from the beginning of the file. */
export interface Element {
  readonly id: number;
  readonly start: number;
  /** Behind id and size. */
  readonly body: number;
  /** Infinity while it is not known: recordings that were sent while they were made. */
  readonly end: number;
}

const longestHead = 12;
const unknownSize = Number.POSITIVE_INFINITY;

/** The element that begins here, which must end before `end` does. */
export async function elementAt(source: ByteSource, at: number, end: number): Promise<Element> {
  const head = await source.read(at, at + longestHead);
  const id = variableInt(head, 0, 4);
  const size = id && variableInt(head, id.length, 8);
  if (!id || !size) throw new AttachmentRefused('damaged');
  const body = at + id.length + size.length;
  const elementEnd = size.isUnknown ? unknownSize : body + size.value;
  if (elementEnd !== unknownSize && elementEnd > end) throw new AttachmentRefused('damaged');
  return { id: id.whole, start: at, body, end: elementEnd };
}

/** The elements that fill a part, all of known size. */
export async function elementsIn(source: ByteSource, { body, end }: Element): Promise<Element[]> {
  const found: Element[] = [];
  for (let at = body; at < end; ) {
    const element = await elementAt(source, at, end);
    if (element.end === unknownSize) throw new AttachmentRefused('damaged');
    found.push(element);
    at = element.end;
  }
  return found;
}

/** Section 4: leading zero bits tell the length. `whole` keeps the marker, as ids are written. */
function variableInt(bytes: Buffer, at: number, longest: number) {
  const first = bytes[at] ?? 0;
  const length = Math.clz32(first) - 23;
  if (first === 0 || length > longest || at + length > bytes.length) return undefined;
  const marked = first ^ (0x80 >> (length - 1));
  let [value, whole, isUnknown] = [marked, first, marked === (0x80 >> (length - 1)) - 1];
  for (let next = at + 1; next < at + length; next += 1) {
    const byte = bytes[next] ?? 0;
    value = value * 256 + byte;
    whole = whole * 256 + byte;
    isUnknown &&= byte === 0xff;
  }
  return { length, value, whole, isUnknown };
}

export async function unsignedOf(source: ByteSource, { body, end }: Element): Promise<number> {
  if (end - body > 8) throw new AttachmentRefused('damaged');
  let value = 0;
  for (const byte of await source.read(body, end)) value = value * 256 + byte;
  return value;
}

export async function floatOf(source: ByteSource, { body, end }: Element): Promise<number> {
  const bytes = await source.read(body, end);
  if (bytes.length === 4) return bytes.readFloatBE(0);
  return bytes.length === 8 ? bytes.readDoubleBE(0) : 0;
}

export async function textOf(source: ByteSource, { body, end }: Element): Promise<string> {
  const bytes = await source.read(body, Math.min(end, body + 100));
  return bytes.toString('latin1').replace(/\0+$/, '');
}

/** Turns an element into a Void element (section 11.3.2) of the same length, its bytes zero. */
export function voided({ start, end }: Element): Patch[] {
  const length = end - start;
  const isShort = length - 2 <= 126;
  const head = Buffer.alloc(isShort ? 2 : 9);
  head[0] = 0xec;
  if (isShort) head[1] = 0x80 | (length - 2);
  else {
    head.writeBigUInt64BE(BigInt(length - 9), 1);
    head[1] = 0x01;
  }
  return [
    { start, end: start + head.length, bytes: head },
    { start: start + head.length, end },
  ];
}
