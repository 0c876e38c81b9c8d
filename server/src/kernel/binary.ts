import { z } from 'zod';

/** An answer that is bytes rather than JSON: a picture, a file. */
export interface Binary {
  readonly bytes: Buffer;
  /** Media type. */
  readonly type: string;
  readonly cacheControl: string;
  /** The same bytes, compressed beforehand; one is sent to whoever accepts it. */
  readonly codings?: Readonly<Partial<Record<Coding, Buffer>>>;
  /** Names these bytes (RFC 9110 section 8.8.3), so that whoever has them is not sent them again. */
  readonly etag?: string;
  /** Whether pages of other sites may show it. */
  readonly isForOtherSites?: boolean;
}

/** A file too large to hold as a whole: sent in parts, and only those that are asked for. */
export interface Download {
  readonly sizeBytes: number;
  /** Media type. */
  readonly type: string;
  readonly cacheControl: string;
  /** The name under which it is to be saved; left out for what is shown in a page. */
  readonly saveAs?: string;
  /** The bytes from `start` up to but not including `end`; both lie within the file. */
  read(start: number, end: number): Promise<Buffer>;
}

/** What is being uploaded, piece by piece; whoever is given it reads it to its end or stops it. */
export type ByteStream = AsyncIterable<Uint8Array>;

/** Content codings of RFC 9110, the better one first. */
const codings = ['br', 'gzip'] as const;
type Coding = (typeof codings)[number];

export function isBinary(output: unknown): output is Binary {
  return (
    typeof output === 'object' &&
    output !== null &&
    'bytes' in output &&
    Buffer.isBuffer(output.bytes)
  );
}

export function isDownload(output: unknown): output is Download {
  return typeof output === 'object' && output !== null && 'sizeBytes' in output && 'read' in output;
}

/** The output schema of actions that answer with bytes. */
export const binarySchema = z.custom<Binary>(isBinary).meta({ type: 'string', format: 'binary' });

/** The output schema of actions that answer with bytes, some of them with a file sent in parts. */
export const fileSchema = z
  .custom<Binary | Download>((output) => isBinary(output) || isDownload(output))
  .meta({ type: 'string', format: 'binary' });

/** The input schema of an uploaded file. */
export const uploadSchema = z
  .custom<Uint8Array>((value) => value instanceof Uint8Array, 'a file is missing')
  .meta({ type: 'string', format: 'binary' });

/** A file in one piece, for those who read it piece by piece. */
export async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/**
 * The input schema of a file that is read while it comes in, or has come in already. In a multipart form it is the last
 * field: the others are validated, and the sender found allowed, before it is read.
 */
export const streamSchema = z
  .custom<ByteStream | Uint8Array>(
    (value) =>
      value instanceof Uint8Array ||
      (typeof value === 'object' && value !== null && Symbol.asyncIterator in value),
    'a file is missing',
  )
  .meta({ type: 'string', format: 'binary' });

/** The bytes to send to a client with this Accept-Encoding header, and their coding if any. */
export function codedBytes(
  { bytes, codings: coded = {} }: Binary,
  accepted = '',
): { bytes: Buffer; coding?: Coding } {
  for (const coding of codings) {
    const known = coded[coding];
    if (known && accepted.includes(coding)) return { bytes: known, coding };
  }
  return { bytes };
}
