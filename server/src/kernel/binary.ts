import { z } from 'zod';

/** An answer that is bytes rather than JSON: a picture, a file. */
export interface Binary {
  readonly bytes: Buffer;
  /** Media type. */
  readonly type: string;
  readonly cacheControl: string;
  /** The same bytes, compressed beforehand; one is sent to whoever accepts it. */
  readonly codings?: Readonly<Partial<Record<Coding, Buffer>>>;
}

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

/** The output schema of actions that answer with bytes. */
export const binarySchema = z.custom<Binary>(isBinary).meta({ type: 'string', format: 'binary' });

/** The input schema of an uploaded file. */
export const uploadSchema = z
  .custom<Uint8Array>((value) => value instanceof Uint8Array, 'a file is missing')
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
