/** Which hosts this process has connected to, seen at the sockets themselves. */
import { subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

const mostHosts = 10_000;
const called = new Set<string>();
let isWatching = false;

/** Starts noting hosts; doing so again changes nothing. */
export function watchOutgoing(): void {
  if (isWatching) return;
  isWatching = true;
  subscribe('net.client.socket', (message) => note((message as { socket: Socket }).socket));
}

/** Names, or addresses where no name was looked up, of all hosts connected to since the start. */
export function calledHosts(): readonly string[] {
  return [...called];
}

function note(socket: Socket): void {
  let name: string | undefined;
  socket.once('lookup', (_error, _address, _family, host) => {
    name = host;
  });
  socket.once('connect', () => {
    const host = name ?? socket.remoteAddress;
    // A pipe on this machine has no address.
    if (host !== undefined && called.size < mostHosts) called.add(host);
  });
}
