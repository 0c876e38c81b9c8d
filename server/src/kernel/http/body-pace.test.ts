import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { keepPace, type Pace } from './body-pace.ts';

const pace: Pace = { silenceMs: 300, graceMs: 600, leastBytesPerS: 1_000 };
let server: Server | undefined;
afterEach(() => server?.close());

/** A server that reads the body and says how long it was; gives a connection to it. */
async function open(readsAfterMs = 0): Promise<Socket> {
  server = createServer(async (request, response) => {
    keepPace(request, pace);
    await wait(readsAfterMs);
    let bytes = 0;
    request.on('error', () => {});
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
    });
    request.on('end', () => response.end(`${bytes} bytes`));
  });
  server.requestTimeout = 0;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return connect((server.address() as AddressInfo).port, '127.0.0.1');
}

/** Sends a body of so many parts of a size, one each `everyMs`; gives the answer's first line and end. */
async function send(socket: Socket, parts: number, bytes: number, everyMs: number) {
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  socket.on('error', () => {});
  const ended = once(socket, 'close');
  socket.write(
    `POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: ${parts * bytes}\r\n\r\n`,
  );
  for (let part = 0; part < parts && !socket.destroyed; part++) {
    socket.write(Buffer.alloc(bytes));
    await wait(everyMs);
  }
  await ended;
  return answer;
}

test('a body that comes slowly but steadily is taken, however long it takes', async () => {
  expect(await send(await open(), 20, 300, 100)).toContain('6000 bytes');
});

test('one that falls silent is cut off, and told why, whatever it sent before', async () => {
  const silent = await open();
  silent.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n');
  await wait(50);
  silent.write('x'.repeat(50_000));
  const told = await Promise.race([once(silent, 'data'), wait(2_000, 'still open')]);
  expect(String(told)).toContain('408 Request Timeout');
  await once(silent, 'close');
});

test('one that drips just often enough not to be silent is cut off as well', async () => {
  expect(await send(await open(), 100, 10, 100)).toContain('408 Request Timeout');
});

test('who waits because we do not read is not slow', async () => {
  const answer = send(await open(1_500), 64, 65_536, 0);
  expect(await answer).toContain(`${64 * 65_536} bytes`);
});

test('a request without a body has all the time there is', async () => {
  const socket = await open(1_000);
  socket.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
  const [told] = await once(socket, 'data');
  expect(String(told)).toContain('200 OK');
});
