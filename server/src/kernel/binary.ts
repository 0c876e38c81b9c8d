import { z } from 'zod';

/** An answer that is bytes rather than JSON: a picture, a file. */
export interface Binary {
  readonly bytes: Buffer;
  /** Media type. */
  readonly type: string;
  readonly cacheControl: string;
  /** Names these bytes (RFC 9110 section 8.8.3), so that whoever has them is not sent them again. */
  readonly etag?: string;
  /** Whether pages of other sites may show it. */
  readonly isForOtherSites?: boolean;
}

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
