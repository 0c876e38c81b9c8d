import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestRuntime, type TestRuntime } from '../test-support/test-runtime.ts';
import { createWorld, type World } from '../test-support/world.ts';

let test: TestRuntime;
let world: World;

beforeAll(async () => {
  test = await startTestRuntime();
  world = await createWorld(test);
});
afterAll(() => test?.close());

describe('an action', () => {
  it('reports every issue with its path, unknown fields too', async () => {
    const input = { slug: 'NOT a slug', cursor: 5, extra: true } as never;
    const refusal = await test
      .call({ kind: 'resident' }, 'updates.timeline', input)
      .catch((error) => error);
    expect(refusal.code).toBe('invalid');
    expect(refusal.issues.map(({ path }: { path: string }) => path).sort()).toEqual([
      'cursor',
      'extra',
      'slug',
    ]);
  });

  it('shows a resident a published update and hides a draft', async () => {
    const anyone = { kind: 'resident' } as const;
    const { update } = await test.call(anyone, 'updates.read', {
      slug: 'north',
      updateId: world.published,
    });
    expect(update.title).toBe('published');
    await expect(
      test.call(anyone, 'updates.read', { slug: 'north', updateId: world.draft }),
    ).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
