/**
 * A push service that accepts everything and counts. Whether messages can be read is not asked here;
 * push-memory.ts and the tests do, with a receiver that decrypts.
 */
import { createECDH, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** As a browser hands it over when it begins to follow. */
export interface Subscription {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

export interface ReceivedSoFar {
  readonly messages: number;
  /** Different devices among their receivers. */
  readonly devices: number;
  /** Moment of the first message, milliseconds since 1970; 0 before it. */
  readonly firstAt: number;
}

const devices = new Set<string>();
let messages = 0;
let firstAt = 0;

const server = createServer((request, response) => {
  firstAt ||= Date.now();
  messages += 1;
  devices.add(request.url ?? '');
  request.resume().once('end', () => response.writeHead(201).end());
});
server.listen(0, '127.0.0.1');

process.on('message', (question) => {
  if (typeof question === 'number') process.send?.(Array.from({ length: question }, subscribe));
  if (question === 'received') {
    const soFar: ReceivedSoFar = { messages, devices: devices.size, firstAt };
    process.send?.(soFar);
  }
  if (question === 'reset') {
    devices.clear();
    messages = firstAt = 0;
    process.send?.('done');
  }
});
// Lives as long as whoever started it.
process.channel?.ref();

/** Making keys is slow, and who has which does not matter to who is counted. */
const keys = Array.from({ length: 500 }, () => ({
  p256dh: createECDH('prime256v1').generateKeys('base64url'),
  auth: randomBytes(16).toString('base64url'),
}));

function subscribe(_: unknown, index: number): Subscription {
  const { port } = server.address() as AddressInfo;
  // A name, as real push services have one.
  const endpoint = `http://localhost:${port}/push/${randomBytes(60).toString('base64url')}`;
  return { endpoint, ...(keys[index % keys.length] as (typeof keys)[number]) };
}
