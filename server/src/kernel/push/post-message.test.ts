import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { createSafeLookup } from './endpoint-policy.ts';
import { createPoster, type Poster } from './post-message.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function listen(listener: RequestListener) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(
    () => server.closeAllConnections(),
    () => server.close(),
  );
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { server, url: new URL(`http://127.0.0.1:${port}/x`) };
}

function newPoster({ timeoutMs = 2000, connectionsPerOrigin = 8 } = {}): Poster {
  const lookup = createSafeLookup({ allowLoopbackHttp: true });
  const poster = createPoster({ lookup, timeoutMs, connectionsPerOrigin });
  closing.push(() => poster.close());
  return poster;
}

const body = Buffer.from('body');

describe('posting', () => {
  it('sends all messages of an origin over few connections', async () => {
    let connections = 0;
    const { server, url } = await listen((_, response) => response.writeHead(201).end());
    server.on('connection', () => {
      connections += 1;
    });
    const poster = newPoster({ connectionsPerOrigin: 3 });
    const posts = Array.from({ length: 30 }, () => poster.post(url, '', body));
    expect((await Promise.all(posts)).every((result) => result.kind === 'answer')).toBe(true);
    await poster.post(url, '', body);
    expect(connections).toBe(3);
  });

  it('does not follow a redirect', async () => {
    const visited: (string | undefined)[] = [];
    const { url } = await listen((request, response) => {
      visited.push(request.url);
      response.writeHead(307, { location: '/elsewhere' }).end();
    });
    expect(await newPoster().post(url, '', body)).toMatchObject({ kind: 'answer', status: 307 });
    expect(visited).toEqual(['/x']);
  });

  it('stops reading an answer without end, and keeps its status', async () => {
    const { url } = await listen((_, response) => {
      response.writeHead(201);
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(64 * 1024)));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    const startMs = performance.now();
    const poster = newPoster({ timeoutMs: 5000 });
    expect(await poster.post(url, '', body)).toMatchObject({ kind: 'answer', status: 201 });
    expect(performance.now() - startMs).toBeLessThan(2000);
  });

  it('gives up on an answer that stalls after its status, and keeps the status', async () => {
    const { url } = await listen((_, response) => response.writeHead(410).write('begun'));
    const poster = newPoster({ timeoutMs: 200 });
    expect(await poster.post(url, '', body)).toMatchObject({ kind: 'answer', status: 410 });
  });

  it('gives up when no answer comes, and tells that the message was sent', async () => {
    const { url } = await listen(() => undefined);
    const poster = newPoster({ timeoutMs: 200 });
    expect(await poster.post(url, '', body)).toMatchObject({ kind: 'failure', wasSent: true });
  });

  it('tells that a message was not sent when nobody listens', async () => {
    const { server, url } = await listen(() => undefined);
    server.close();
    await once(server, 'close');
    expect(await newPoster().post(url, '', body)).toMatchObject({
      kind: 'failure',
      wasSent: false,
    });
  });

  it('fails instead of crashing on an answer that is not HTTP', async () => {
    const { server, url } = await listen(() => undefined);
    server.removeAllListeners('connection').on('connection', (socket) => socket.end('SSH-2.0\r\n'));
    expect(await newPoster().post(url, '', body)).toMatchObject({ kind: 'failure' });
  });

  it('ends what is under way when it closes', async () => {
    const { url } = await listen(() => poster.close());
    const poster = newPoster({ timeoutMs: 5000 });
    expect(await poster.post(url, '', body)).toMatchObject({ kind: 'failure' });
  });
});
