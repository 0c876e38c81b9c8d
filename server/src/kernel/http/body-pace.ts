/**
 * How slowly a body may come in. Node limits the time of a whole request, which cuts off a film sent
 * over a slow line and still lets anyone hold a connection for minutes with a few bytes. Here it is
 * the pace that counts: nobody is cut off who keeps sending, and nobody stays who does not.
 */
import type { IncomingMessage } from 'node:http';

export interface Pace {
  /** Longest silence, milliseconds. */
  readonly silenceMs: number;
  /** From the first moment a body is given this time, and more as it comes in. */
  readonly graceMs: number;
  /** The pace that has to be kept on the whole, bytes a second. */
  readonly leastBytesPerS: number;
}

/** A tenth of what the poorest mobile line brings; a whole film would take half a day. */
export const usualPace: Pace = { silenceMs: 30_000, graceMs: 60_000, leastBytesPerS: 4_000 };

const looksPerSilence = 6;
const tooSlow = 'HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n';

/** Watches the body of a request, if it has one, and ends the connection when it falls behind. */
export function keepPace(request: IncomingMessage, pace: Pace = usualPace): void {
  if (!hasBody(request)) return;
  const { socket } = request;
  const before = socket.bytesRead;
  const lookMs = pace.silenceMs / looksPerSilence;
  let bytes = before;
  let silentMs = 0;
  let takenMs = 0;
  const timer = setInterval(() => {
    if (request.complete) return clearInterval(timer);
    // What waits for us to read it is not slow.
    if (request.readableLength > 0) return;
    takenMs += lookMs;
    silentMs = socket.bytesRead > bytes ? 0 : silentMs + lookMs;
    bytes = socket.bytesRead;
    const earnedMs = ((bytes - before) / pace.leastBytesPerS) * 1000;
    if (silentMs >= pace.silenceMs || takenMs > pace.graceMs + earnedMs)
      socket.end(tooSlow, () => socket.destroy());
  }, lookMs).unref();
  request.once('close', () => clearInterval(timer));
}

/** RFC 9112 section 6.3: a request without either of these has no body. */
function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}
