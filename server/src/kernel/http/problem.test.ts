/** What people and programs are told when an action is refused or fails (RFC 9457). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Answered,
  type ServedRuntime,
  startServedRuntime,
} from '../../test-support/served-runtime.ts';
import { createWorld, type World } from '../../test-support/world.ts';
import { newId } from '../ids.ts';

let served: ServedRuntime;
let world: World;

beforeAll(async () => {
  served = await startServedRuntime();
  world = await createWorld(served.test);
});
afterAll(() => served?.close());

/** The problem in an answer, which must be told as one, with the status of the answer. */
function problemIn(answer: Answered): Record<string, unknown> {
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  const problem = JSON.parse(answer.text);
  expect(problem.status).toBe(answer.status);
  expect(problem.title).toMatch(/\w/);
  return problem;
}

const json = { 'content-type': 'application/json' };
const raw = (body: string | Buffer, headers: Record<string, string> = json) =>
  served.ask({ path: '/api/test/write', method: 'POST', headers, body });

describe('an input that is not right', () => {
  it('is refused with every issue and its path, unknown fields too', async () => {
    const sent = { word: 5, place: { x: 'a', y: 1 }, extra: true };
    const problem = problemIn(await served.post('/api/test/write', sent));
    expect(problem).toMatchObject({ status: 400, code: 'invalid' });
    const issues = problem.issues as { path: string; message: string }[];
    expect(issues.map(({ path }) => path).sort()).toEqual(['extra', 'place.x', 'place.y', 'word']);
    expect(issues.every(({ message }) => message.length > 0)).toBe(true);
  });

  it('is refused when a query has a field nobody asked for', async () => {
    const answer = await served.ask({ path: '/api/projects/north?color=red' });
    expect(problemIn(answer).issues).toEqual([{ path: 'color', message: 'Unknown field' }]);
  });

  it.each([
    ['is cut off', '{"word": "a"'],
    ['is empty', ''],
    ['would reach into the prototype', '{"word": "a", "__proto__": {"x": 1}}'],
  ])('is refused when its JSON %s', async (_name, body) => {
    expect(problemIn(await raw(body))).toMatchObject({ status: 400, code: 'invalid' });
  });

  it('is refused when its JSON is no object', async () => {
    const problem = problemIn(await raw('"word"'));
    expect(problem).toMatchObject({ status: 400, title: 'The body must be a JSON object.' });
  });

  it('is refused when it is of a type nobody reads', async () => {
    const answer = await raw('<word/>', { 'content-type': 'application/xml' });
    expect(problemIn(answer)).toMatchObject({ status: 415, code: 'unsupported' });
  });

  it('is refused when its JSON is larger than a mebibyte', async () => {
    const sized = (size: number) => `{"word":"${'x'.repeat(size - 11)}"}`;
    expect((await raw(sized(1024 * 1024))).status).toBe(200);
    const answer = await raw(sized(1024 * 1024 + 1));
    expect(problemIn(answer)).toMatchObject({ status: 413, code: 'too-large' });
  });

  it('is refused when a file in it is larger than twenty mebibytes', async () => {
    const head = '--b\r\ncontent-disposition: form-data; name="word"; filename="a"\r\n\r\n';
    const file = Buffer.alloc(20 * 1024 * 1024 + 1);
    const body = Buffer.concat([Buffer.from(head), file, Buffer.from('\r\n--b--\r\n')]);
    const answer = await raw(body, { 'content-type': 'multipart/form-data; boundary=b' });
    expect(problemIn(answer)).toMatchObject({ status: 413, code: 'too-large' });
  });
});

describe('what is not there', () => {
  it('is told in the same words as what is hidden', async () => {
    const at = (updateId: string) =>
      served.ask({ path: `/api/projects/north/updates/${updateId}` });
    expect((await at(world.published)).status).toBe(200);
    const [hidden, missing] = [await at(world.draft), await at(newId<'update'>())];
    expect(problemIn(hidden)).toMatchObject({ status: 404, code: 'not-found' });
    expect(hidden.text).toBe(missing.text);
  });

  it.each([
    ['an unknown route', 'GET', '/api/nothing'],
    ['a method its route does not know', 'DELETE', '/api/projects/north'],
    ['a method nobody knows here', 'PATCH', '/api/test/write'],
  ])('is 404 for %s', async (_name, method, path) => {
    expect((await served.ask({ method, path })).status).toBe(404);
  });

  it('is told to be so on a host that is not ours', async () => {
    const headers = { host: 'other.example' };
    const answer = await served.ask({ path: '/api/projects/north', headers });
    expect(problemIn(answer)).toMatchObject({ status: 404, code: 'not-found' });
    expect((await served.ask({ path: '/kept', headers })).status).toBe(404);
  });
});

it('who calls too often is told how many seconds to wait', async () => {
  expect((await served.post('/api/test/once', {})).status).toBe(200);
  const answer = await served.post('/api/test/once', {});
  expect(problemIn(answer)).toMatchObject({ status: 429, code: 'too-many' });
  const seconds = Number(answer.headers['retry-after']);
  expect(seconds).toBeGreaterThan(80);
  expect(seconds).toBeLessThanOrEqual(90);
});

describe('a fault', () => {
  const entryOf = (reference: unknown) =>
    served.logged().find((entry) => entry.reference === reference);

  it('is told by a reference only, and its cause stands beside that in the log', async () => {
    const answer = await served.ask({ path: '/api/test/fault/x' });
    const { reference, ...told } = problemIn(answer);
    expect(told).toEqual({ status: 500, code: 'fault', title: expect.any(String) });
    expect(reference).toMatch(/^\d{4}-\d{4}$/);
    expect(entryOf(reference)).toMatchObject({
      level: 'error',
      err: { message: 'the disk of hunter2 is full' },
    });
  });

  it('outside the API is told the same way', async () => {
    const { metrics } = served.app.metrics;
    served.app.metrics.metrics = async () => {
      throw new Error('the counter of hunter2 is stuck');
    };
    const answer = await served.ask({ path: '/metrics' });
    served.app.metrics.metrics = metrics;
    expect(answer.text).not.toContain('hunter2');
    expect(entryOf(problemIn(answer).reference)).toMatchObject({
      err: { message: 'the counter of hunter2 is stuck' },
    });
  });
});
