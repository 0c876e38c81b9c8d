/** One rendered page with everything needed to send it again: header lines and bytes per coding. */
import { createHash } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export const tagsHeader = 'x-page-tags';

type Coding = 'br' | 'gzip' | 'identity';

/** Header lines are name, value, name, value: what node:http sends without looking again. */
interface Answer {
  readonly etag: string | undefined;
  readonly lines: string[];
  readonly unchangedLines: string[];
  readonly body: Buffer;
}

export interface KeptPage {
  readonly tags: readonly string[];
  readonly status: number;
  readonly lines: readonly string[];
  readonly isText: boolean;
  readonly body: Buffer;
  /** Made when first asked for. */
  readonly answers: Partial<Record<Coding, Answer>>;
}

/** The page a response was about to send, taken off it. */
export function pageFrom(response: ServerResponse, body: Buffer): KeptPage {
  const tags = String(response.getHeader(tagsHeader) ?? '')
    .split(' ')
    .filter(Boolean);
  for (const name of [tagsHeader, 'content-length', 'transfer-encoding', 'etag'])
    response.removeHeader(name);
  const isText = /^text\/|[+/]xml/.test(String(response.getHeader('content-type') ?? ''));
  if (tags.length > 0) response.setHeader('cache-control', 'public, max-age=0, must-revalidate');
  response.setHeader('vary', 'Accept-Encoding, Accept-Language');
  // The number of one request says nothing about the next that gets the same page.
  const { 'x-request-id': _own, ...shared } = response.getHeaders();
  const lines = linesOf(shared);
  return { tags, status: response.statusCode, lines, isText, body, answers: {} };
}

/** Sends the page as the request wants it; gives the status. */
export function sendPage(
  page: KeptPage,
  request: IncomingMessage,
  response: ServerResponse,
): number {
  const { headers } = request;
  const coding = page.isText && page.body.length > 512 ? accepted(headers) : 'identity';
  const answer = page.answers[coding] ?? makeAnswer(page, coding);
  page.answers[coding] = answer;
  if (answer.etag !== undefined && headers['if-none-match'] === answer.etag) {
    response.writeHead(304, answer.unchangedLines).end();
    return 304;
  }
  response.writeHead(page.status, answer.lines);
  response.end(request.method === 'HEAD' ? undefined : answer.body);
  return page.status;
}

/** A coding named with quality zero is refused (RFC 9110 section 12.5.3). */
const takes = {
  br: /(?:^|[\s,])br\s*(?:,|$|;(?!\s*q=0(?:\.0*)?\s*(?:,|$)))/i,
  gzip: /(?:^|[\s,])gzip\s*(?:,|$|;(?!\s*q=0(?:\.0*)?\s*(?:,|$)))/i,
};

function accepted(headers: IncomingMessage['headers']): Coding {
  const codings = headers['accept-encoding'];
  if (codings === undefined) return 'identity';
  if (takes.br.test(codings)) return 'br';
  return takes.gzip.test(codings) ? 'gzip' : 'identity';
}

function makeAnswer(page: KeptPage, coding: Coding): Answer {
  const body = coding === 'identity' ? page.body : compress(page.body, coding);
  const etag = page.tags.length > 0 ? etagOf(page.body, coding) : undefined;
  const unchangedLines = etag === undefined ? [...page.lines] : [...page.lines, 'etag', etag];
  const lines = [...unchangedLines, 'content-length', String(body.length)];
  if (coding !== 'identity') lines.push('content-encoding', coding);
  return { etag, lines, unchangedLines, body };
}

/** Each coding has a tag of its own (RFC 9110 section 8.8.3.3). */
function etagOf(body: Buffer, coding: Coding): string {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  return coding === 'identity' ? `"${hash}"` : `"${hash}-${coding}"`;
}

/** A kept page is compressed once. The small window spares the memory that costs most of the time. */
function compress(body: Buffer, coding: 'br' | 'gzip'): Buffer {
  if (coding === 'gzip') return gzipSync(body, { level: 6 });
  return brotliCompressSync(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 4,
      [constants.BROTLI_PARAM_LGWIN]: 16,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}

function linesOf(headers: OutgoingHttpHeaders): string[] {
  return Object.entries(headers).flatMap(([name, value]) => {
    const values = Array.isArray(value) ? value : value === undefined ? [] : [value];
    return values.flatMap((each) => [name, String(each)]);
  });
}
