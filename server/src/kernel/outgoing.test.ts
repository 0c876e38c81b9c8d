import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import {
  createServer,
  type ListenOptions,
  type LookupFunction,
  connect as netConnect,
  type Socket,
} from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { calledHosts, watchOutgoing } from './outgoing.ts';

watchOutgoing();

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function listen(options: ListenOptions): Promise<number> {
  const server = createServer((socket) => socket.destroy()).listen(options);
  closing.push(() => server.close());
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

async function connected(socket: Socket): Promise<void> {
  closing.push(() => socket.destroy());
  await once(socket, 'connect');
}

describe('the hosts called', () => {
  it('hold an address that was called without a name', async () => {
    const port = await listen({ port: 0, host: '127.0.0.3' });
    expect(calledHosts()).not.toContain('127.0.0.3');
    await connected(netConnect({ host: '127.0.0.3', port }));
    expect(calledHosts()).toContain('127.0.0.3');
  });

  it('hold the name that was looked up, not its address', async () => {
    const port = await listen({ port: 0, host: '127.0.0.4' });
    const lookup = ((_host, _options, done) =>
      done(null, [{ address: '127.0.0.4', family: 4 }])) as LookupFunction;
    await connected(netConnect({ host: 'push.example', port, lookup }));
    expect(calledHosts()).toContain('push.example');
    expect(calledHosts()).not.toContain('127.0.0.4');
  });

  it('do not hold what was never reached', async () => {
    const port = await listen({ port: 0, host: '127.0.0.1' });
    closing.pop()?.();
    await once(netConnect({ host: '127.0.0.5', port }), 'error');
    expect(calledHosts()).not.toContain('127.0.0.5');
  });

  it('do not hold pipes of this machine', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'pipe-'));
    closing.push(() => rm(directory, { recursive: true, force: true }));
    const path = join(directory, 'socket');
    await listen({ path });
    const before = calledHosts();
    await connected(netConnect({ path }));
    expect(calledHosts()).toEqual(before);
  });
});
