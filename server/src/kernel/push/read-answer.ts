/**
 * The little of HTTP/1.1 (RFC 9112) that the answer to a push needs: its status, how long to wait,
 * and where it ends. Whatever is framed in an unusual way costs its connection, never a guess.
 */

export interface Answer {
  readonly status: number;
  readonly retryAfter: string | undefined;
  /** Where the answer ends; undefined as long as that cannot be seen. */
  readonly endsAt: number | undefined;
  /** Whether another request may follow on the connection. */
  readonly keepsOpen: boolean;
}

export class NotHttp extends Error {
  constructor() {
    super('The answer is not HTTP/1.1.');
    this.name = 'NotHttp';
  }
}

const LONGEST_HEAD = 16 * 1024;
const STATUS_LINE = /^HTTP\/1\.([01]) ([1-5]\d\d)(?: |$)/;

/**
 * Reads what has arrived so far.
 * @returns undefined as long as the head is not complete.
 * @throws NotHttp for what will never become an answer.
 */
export function readAnswer(received: Buffer): Answer | undefined {
  const text = received.toString('latin1');
  let begin = 0;
  for (;;) {
    const headEnd = text.indexOf('\r\n\r\n', begin);
    if (headEnd < 0) return requirePossible(text, begin);
    const [statusLine = '', ...lines] = text.slice(begin, headEnd).split('\r\n');
    const [, minor, digits] = STATUS_LINE.exec(statusLine) ?? [];
    const status = Number(digits);
    if (digits === undefined || status === 101) throw new NotHttp();
    begin = headEnd + 4;
    // Interim answers (RFC 9110 section 15.2) come before the one that counts.
    if (status >= 200) return withBody(text, begin, status, minor === '1', lines);
  }
}

function requirePossible(text: string, begin: number): undefined {
  const start = text.slice(begin, begin + 5);
  if (!'HTTP/'.startsWith(start) || text.length - begin > LONGEST_HEAD) throw new NotHttp();
}

function withBody(
  text: string,
  begin: number,
  status: number,
  isPersistent: boolean,
  lines: readonly string[],
): Answer {
  let length: string | undefined;
  let coding: string | undefined;
  let retryAfter: string | undefined;
  let keepsOpen = isPersistent;
  for (const line of lines) {
    const colon = line.indexOf(':');
    const value = line.slice(colon + 1).trim();
    switch (line.slice(0, colon).toLowerCase()) {
      case 'content-length':
        if (length !== undefined) keepsOpen = false;
        length = value;
        break;
      case 'transfer-encoding':
        coding = value.toLowerCase();
        break;
      case 'connection':
        if (value.toLowerCase() !== 'keep-alive') keepsOpen = false;
        break;
      case 'retry-after':
        retryAfter = value;
    }
  }
  if (coding !== undefined && length !== undefined) keepsOpen = false;
  return { status, retryAfter, keepsOpen, endsAt: endOf(text, begin, status, length, coding) };
}

/** RFC 9112 section 6.3. */
function endOf(
  text: string,
  begin: number,
  status: number,
  length: string | undefined,
  coding: string | undefined,
): number | undefined {
  if (status === 204 || status === 304) return begin;
  if (coding !== undefined) return coding === 'chunked' ? endOfChunks(text, begin) : undefined;
  if (length === undefined || !/^\d{1,9}$/.test(length)) return undefined;
  const end = begin + Number(length);
  return text.length >= end ? end : undefined;
}

/** RFC 9112 section 7.1. */
function endOfChunks(text: string, begin: number): number | undefined {
  let at = begin;
  for (;;) {
    const lineEnd = text.indexOf('\r\n', at);
    if (lineEnd < 0) return undefined;
    const [, digits] = /^([\da-f]{1,6})[ \t]*(?:;|$)/i.exec(text.slice(at, lineEnd)) ?? [];
    if (digits === undefined) throw new NotHttp();
    const size = Number.parseInt(digits, 16);
    if (size === 0) return endOfTrailers(text, lineEnd + 2);
    at = lineEnd + 2 + size + 2;
    if (at > text.length) return undefined;
    if (text.slice(at - 2, at) !== '\r\n') throw new NotHttp();
  }
}

function endOfTrailers(text: string, begin: number): number | undefined {
  if (text.startsWith('\r\n', begin)) return begin + 2;
  const end = text.indexOf('\r\n\r\n', begin);
  return end < 0 ? undefined : end + 4;
}
