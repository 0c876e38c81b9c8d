/** The fields of a multipart form (RFC 7578) as an action takes them. */
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { AnyAction } from '../action.ts';
import { streamSchema } from '../binary.ts';
import { DomainError } from '../errors.ts';

/** The most bytes of a file that an action takes as a whole. */
export const mostBytesAtOnce = 20 * 1024 * 1024;
/** The most bytes of a file that an action reads while it comes in. */
const mostBytesInParts = 200 * 1024 * 1024;

/** Files become bytes, or a stream for actions that take one; fields named `a.b` become nested. */
export async function readForm(
  request: FastifyRequest,
  action: AnyAction,
): Promise<Record<string, unknown>> {
  const streamed = streamedField(action);
  const limits = streamed ? { fileSize: mostBytesInParts } : {};
  const fields: Record<string, unknown> = {};
  for await (const part of request.parts({ limits })) {
    if (part.type === 'file' && part.fieldname === streamed) {
      return { ...fields, [part.fieldname]: whole(part.file) };
    }
    if (part.type === 'file') {
      fields[part.fieldname] = new Uint8Array(await part.toBuffer());
      continue;
    }
    const [outer = '', inner] = part.fieldname.split('.');
    if (inner === undefined) fields[outer] = part.value;
    else fields[outer] = { ...(fields[outer] as object | undefined), [inner]: part.value };
  }
  return fields;
}

/** Lets a refused upload run out unread: a browser that is still sending would miss the answer. */
export function dropRest(request: FastifyRequest): void {
  if (request.isMultipart() && !request.raw.readableEnded) request.raw.unpipe().resume();
}

function streamedField({ input }: AnyAction): string | undefined {
  if (!(input instanceof z.ZodObject)) return undefined;
  return Object.keys(input.shape).find((name) => input.shape[name] === streamSchema);
}

/** The parser cuts off a file that is too long and says so afterwards only. */
async function* whole(
  file: AsyncIterable<Uint8Array> & { truncated?: boolean },
): AsyncGenerator<Uint8Array> {
  yield* file;
  if (file.truncated) throw new DomainError('too-large', 'That is too large.');
}
