/**
 * Answers that are bytes. Large files are sent in parts: a player that asks for a range (RFC 9110,
 * section 14) gets the beginning of it, never more at a time than is held in memory.
 */
import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Binary, codedBytes, type Download } from '../binary.ts';

/** The most bytes of one answer to a range; section 15.3.7 lets a server send less than was asked. */
const mostBytesOfRange = 2 * 1024 * 1024;
const partBytes = 1024 * 1024;

/** Sends bytes, compressed beforehand where the client takes that. */
export function sendBinary(request: FastifyRequest, reply: FastifyReply, output: Binary) {
  const { etag, cacheControl, isForOtherSites, type } = output;
  const { bytes, coding } = codedBytes(output, request.headers['accept-encoding']);
  reply.header('cache-control', cacheControl);
  if (isForOtherSites) reply.header('cross-origin-resource-policy', 'cross-origin');
  if (output.codings) reply.header('vary', 'Accept-Encoding');
  if (etag) reply.header('etag', etag);
  if (etag && request.headers['if-none-match'] === etag) return reply.code(304).send();
  if (coding) reply.header('content-encoding', coding);
  return reply.type(type).send(bytes);
}

/** Sends a file, or the range of it that was asked for. */
export async function sendDownload(request: FastifyRequest, reply: FastifyReply, file: Download) {
  reply.header('accept-ranges', 'bytes').type(file.type);
  // Whatever it holds, a browser that opens it gives it no script, no form and no origin.
  reply.header('content-security-policy', "default-src 'none'; sandbox; frame-ancestors 'none'");
  if (file.saveAs !== undefined) reply.header('content-disposition', attachment(file.saveAs));
  const range = rangeOf(request.headers.range, file.sizeBytes);
  if (range === 'outside') {
    return reply.status(416).header('content-range', `bytes */${file.sizeBytes}`).send();
  }
  reply.header('cache-control', file.cacheControl);
  if (!range) {
    reply.header('content-length', file.sizeBytes);
    return reply.send(Readable.from(partsOf(file)));
  }
  const { start, end } = range;
  reply.header('content-range', `bytes ${start}-${end - 1}/${file.sizeBytes}`);
  return reply.status(206).send(await file.read(start, end));
}

interface Range {
  readonly start: number;
  /** The first byte after it. */
  readonly end: number;
}

/**
 * What a Range header asks for, cut to what is sent at once. Undefined for none, for several and
 * for what is not understood: then the whole file is the answer (section 14.2).
 */
export function rangeOf(
  header: string | undefined,
  sizeBytes: number,
): Range | 'outside' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  const start = first === '' ? Math.max(0, sizeBytes - Number(last)) : Number(first);
  const until = first === '' || last === '' ? sizeBytes : Math.min(sizeBytes, Number(last) + 1);
  if (start >= sizeBytes) return 'outside';
  if (until <= start) return first === '' ? 'outside' : undefined;
  return { start, end: Math.min(until, start + mostBytesOfRange) };
}

async function* partsOf(file: Download): AsyncGenerator<Buffer> {
  for (let at = 0; at < file.sizeBytes; at += partBytes) {
    yield await file.read(at, Math.min(file.sizeBytes, at + partBytes));
  }
}

/** RFC 6266: a plain name for old programs, and the name as it is (RFC 8187) for the others. */
function attachment(name: string): string {
  const plain =
    name
      .normalize('NFKD')
      .replace(/[^\w .-]/g, '')
      .trim() || 'file';
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
