/** One kept connection to a push service: one request at a time, never a second behind it. */
import type { Socket } from 'node:net';
import { type Answer, NotHttp, readAnswer } from './read-answer.ts';

/** Common servers drop a connection that was idle for 5 seconds; a request must not meet that. */
const IDLE_CONNECTION_MS = 4_000;
const MAX_ANSWER_BYTES = 24 * 1024;

export type PostResult =
  | { readonly kind: 'answer'; readonly status: number; readonly retryAfter: string | undefined }
  | { readonly kind: 'failure'; readonly error: Error; readonly wasSent: boolean };

/** Who is told what becomes of the connection. */
export interface ConnectionOwner {
  onIdle(connection: PushConnection): void;
  onClosed(connection: PushConnection): void;
}

export class PushConnection {
  readonly #socket: Socket;
  readonly #owner: ConnectionOwner;
  #settle: ((result: PostResult) => void) | undefined;
  #received: Buffer | undefined;
  #answer: Answer | undefined;
  #error: Error | undefined;
  #isOpen = false;
  #isWritten = false;

  /** @param openEvent what the socket calls being ready: `connect`, or `secureConnect`. */
  constructor(socket: Socket, openEvent: 'connect' | 'secureConnect', owner: ConnectionOwner) {
    this.#socket = socket;
    this.#owner = owner;
    socket.setNoDelay(true);
    socket.once(openEvent, () => {
      this.#isOpen = true;
    });
    socket.on('data', (chunk: Buffer) => this.#receive(chunk));
    socket.on('error', (error) => {
      this.#error ??= error;
    });
    socket.on('close', () => this.#closed());
    socket.setTimeout(IDLE_CONNECTION_MS, () => {
      if (!this.#settle) socket.destroy();
    });
  }

  /**
   * Sends a whole request; `settle` is called once, and then the connection is idle or closed.
   * Written at the end of the turn: requests that leave together wake the other side once.
   */
  send(request: Buffer, settle: (result: PostResult) => void): void {
    this.#settle = settle;
    this.#isWritten = false;
    setImmediate(() => {
      if (this.#socket.destroyed) return;
      this.#isWritten = true;
      this.#socket.write(request);
    });
  }

  /** Breaks it off; what is under way keeps its status if that is there already. */
  abandon(error: Error): void {
    this.#error ??= error;
    this.#socket.destroy();
  }

  #receive(chunk: Buffer): void {
    // What nobody asked for would be taken for the answer to the next request.
    if (this.#settle) this.#read(chunk);
    else this.abandon(new NotHttp());
  }

  #read(chunk: Buffer): void {
    const received = this.#received ? Buffer.concat([this.#received, chunk]) : chunk;
    this.#received = received;
    try {
      this.#answer = readAnswer(received);
      if (this.#answer?.endsAt !== undefined) this.#finish(this.#answer, received.length);
      else if (received.length > MAX_ANSWER_BYTES) throw new NotHttp();
    } catch (error) {
      this.abandon(error as Error);
    }
  }

  #finish(answer: Answer, receivedBytes: number): void {
    const settle = this.#settle;
    const canStay = answer.keepsOpen && answer.endsAt === receivedBytes;
    this.#settle = this.#received = this.#answer = undefined;
    if (canStay) this.#owner.onIdle(this);
    else this.#socket.destroy();
    settle?.(answerOf(answer));
  }

  #closed(): void {
    const [settle, answer] = [this.#settle, this.#answer];
    this.#settle = undefined;
    this.#owner.onClosed(this);
    const error = this.#error ?? new Error('The connection was closed before an answer.');
    const wasSent = this.#isOpen && this.#isWritten;
    settle?.(answer ? answerOf(answer) : { kind: 'failure', error, wasSent });
  }
}

function answerOf({ status, retryAfter }: Answer): PostResult {
  return { kind: 'answer', status, retryAfter };
}
