import { afterEach, expect, test, vi } from 'vitest';
import { callApi } from './call-api.ts';

interface Sent {
  url: string;
  init: RequestInit;
}

afterEach(() => vi.unstubAllGlobals());

/** A network that gives one answer; tells what was sent. */
function networkThat(answers: () => Promise<Response>): Sent[] {
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    sent.push({ url, init });
    return answers();
  });
  return sent;
}

test('what the route names goes into the path, the rest into the body, and no cookie along', async () => {
  const sent = networkThat(async () => Response.json({ removed: true }));
  const device = { endpoint: 'https://push.example/1', p256dh: 'key', auth: 'auth' };
  await callApi('POST /projects/:slug/followers', { ...device, slug: 'a/b', language: 'nl' });
  expect(sent[0]?.url).toBe('/api/projects/a%2Fb/followers');
  expect(JSON.parse(String(sent[0]?.init.body))).toEqual({ ...device, language: 'nl' });
  expect(sent[0]?.init.credentials).toBe('omit');
});

test('an answer comes with the types of the action', async () => {
  networkThat(async () => Response.json({ removed: true }));
  const outcome = await callApi('POST /following/unfollow', { secret: 'x' });
  expect('answer' in outcome && outcome.answer.removed).toBe(true);
  // @ts-expect-error: the action has no such field
  await callApi('POST /following/unfollow', { password: 'x' });
  // @ts-expect-error: there is no such door
  await callApi('POST /nowhere', {});
});

test('a refusal carries the code of the problem, and a network that is gone is one too', async () => {
  networkThat(async () => Response.json({ code: 'too-many' }, { status: 429 }));
  expect(await callApi('POST /following/unfollow', { secret: 'x' })).toEqual({
    refusal: { status: 429, code: 'too-many' },
  });
  networkThat(async () => new Response('<html>', { status: 502 }));
  expect(await callApi('POST /following/unfollow', { secret: 'x' })).toEqual({
    refusal: { status: 502, code: 'offline' },
  });
  networkThat(() => Promise.reject(new TypeError('no network')));
  expect(await callApi('POST /following/unfollow', { secret: 'x' })).toEqual({
    refusal: { status: 0, code: 'offline' },
  });
});

test('a sign-in page that answers in the place of the service is no answer of it', async () => {
  const page = { headers: { 'content-type': 'text/html' } };
  for (const status of [200, 403]) {
    networkThat(async () => new Response('<p>Accept our terms', { ...page, status }));
    expect(await callApi('POST /following/unfollow', { secret: 'x' })).toEqual({
      refusal: { status: 0, code: 'offline' },
    });
  }
});

test('a network that never answers counts as none, once patience is over', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', (_url: string, { signal }: RequestInit) => {
    return new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
    });
  });
  const calling = callApi('POST /following/unfollow', { secret: 'x' });
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await calling).toEqual({ refusal: { status: 0, code: 'offline' } });
  vi.useRealTimers();
});
