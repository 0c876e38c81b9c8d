/**
 * The HTTP part of a push: one POST, one status, over connections that are kept.
 *
 * HTTP/1.1 rather than HTTP/2: every push service speaks it (not all speak HTTP/2), and a connection
 * that breaks harms one message instead of all that share it. Written on sockets because a request
 * of node:http costs three times the processor time, half of what encrypting does; see
 * docs/decisions/0019.
 */
import { connect, isIP, type LookupFunction, type Socket } from 'node:net';
import { connect as connectSecurely } from 'node:tls';
import { type PostResult, PushConnection } from './push-connection.ts';

export type { PostResult } from './push-connection.ts';

export interface Poster {
  /**
   * Never rejects; redirects are not followed, the body of the answer is read and forgotten.
   * @param headers whole lines, each with its end, made by code: nothing in them may break a line.
   */
  post(url: URL, headers: string, body: Buffer): Promise<PostResult>;
  /** Drops all connections; what is under way fails. */
  close(): void;
}

export interface PosterOptions {
  readonly lookup: LookupFunction;
  /** From the call until the last byte of the answer. */
  readonly timeoutMs: number;
  readonly connectionsPerOrigin: number;
}

export function createPoster(options: PosterOptions): Poster {
  const origins = new Map<string, OriginConnections>();
  function connectionsTo(url: URL): OriginConnections {
    const known = origins.get(url.origin);
    if (known) return known;
    const made = new OriginConnections(url, options, () => origins.delete(url.origin));
    origins.set(url.origin, made);
    return made;
  }
  return {
    post: (url, headers, body) => connectionsTo(url).post(requestOf(url, headers, body)),
    close() {
      for (const connections of [...origins.values()]) connections.close();
    },
  };
}

function requestOf({ pathname, search, host }: URL, headers: string, body: Buffer): Buffer {
  const head = `POST ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\n${headers}Content-Length: ${body.length}\r\n\r\n`;
  const request = Buffer.allocUnsafe(head.length + body.length);
  request.write(head, 'latin1');
  request.set(body, head.length);
  return request;
}

interface Waiting {
  start(connection: PushConnection): void;
  fail(error: Error): void;
}

class OriginConnections {
  readonly #url: URL;
  readonly #options: PosterOptions;
  readonly #onEmpty: () => void;
  readonly #all = new Set<PushConnection>();
  readonly #idle: PushConnection[] = [];
  readonly #waiting: Waiting[] = [];
  #session: Buffer | undefined;

  constructor(url: URL, options: PosterOptions, onEmpty: () => void) {
    this.#url = url;
    this.#options = options;
    this.#onEmpty = onEmpty;
  }

  post(request: Buffer): Promise<PostResult> {
    return new Promise((resolve) => {
      let used: PushConnection | undefined;
      const tooLate = () => {
        const error = new Error(`No complete answer within ${this.#options.timeoutMs} ms.`);
        if (used) return used.abandon(error);
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
        waiting.fail(error);
      };
      const deadline = setTimeout(tooLate, this.#options.timeoutMs);
      const settle = (result: PostResult) => {
        clearTimeout(deadline);
        resolve(result);
      };
      const waiting: Waiting = {
        start(connection) {
          used = connection;
          connection.send(request, settle);
        },
        fail: (error) => settle({ kind: 'failure', error, wasSent: false }),
      };
      this.#begin(waiting);
    });
  }

  close(): void {
    const error = new Error('The sender was closed.');
    for (const { fail } of this.#waiting.splice(0)) fail(error);
    for (const connection of this.#all) connection.abandon(error);
  }

  #begin(waiting: Waiting): void {
    const connection = this.#idle.pop() ?? this.#open();
    if (connection) waiting.start(connection);
    else this.#waiting.push(waiting);
  }

  #open(): PushConnection | undefined {
    if (this.#all.size >= this.#options.connectionsPerOrigin) return undefined;
    const isSecure = this.#url.protocol === 'https:';
    const socket = isSecure ? this.#connectSecurely() : this.#connect();
    const connection = new PushConnection(socket, isSecure ? 'secureConnect' : 'connect', {
      onIdle: (free) => {
        const next = this.#waiting.shift();
        if (next) next.start(free);
        else this.#idle.push(free);
      },
      onClosed: (gone) => this.#forget(gone),
    });
    this.#all.add(connection);
    return connection;
  }

  #forget(gone: PushConnection): void {
    this.#all.delete(gone);
    const at = this.#idle.indexOf(gone);
    if (at >= 0) this.#idle.splice(at, 1);
    const next = this.#waiting.shift();
    if (next) this.#begin(next);
    else if (this.#all.size === 0) this.#onEmpty();
  }

  #connect(): Socket {
    return connect(this.#address());
  }

  #connectSecurely(): Socket {
    const { host, ...address } = this.#address();
    const socket = connectSecurely({
      ...{ host, ...address, ALPNProtocols: ['http/1.1'] },
      ...(isIP(host) ? {} : { servername: host }),
      ...(this.#session ? { session: this.#session } : {}),
    });
    return socket.on('session', (session) => {
      this.#session = session;
    });
  }

  #address() {
    const { hostname, protocol, port } = this.#url;
    return {
      host: hostname.replace(/^\[(.*)\]$/, '$1'),
      port: Number(port) || (protocol === 'https:' ? 443 : 80),
      lookup: this.#options.lookup,
    };
  }
}
