/** Numbers without people: what is counted, what is kept, and where nothing can be said. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UpdateId } from '../../kernel/ids.ts';
import { freshUpdate } from '../../test-support/fresh.ts';
import { startTestRuntime, type TestRuntime } from '../../test-support/test-runtime.ts';
import { createWorld, type World } from '../../test-support/world.ts';
import { reactionCounts } from './tables.ts';

let test: TestRuntime;
let world: World;
beforeAll(async () => {
  test = await startTestRuntime();
  world = await createWorld(test);
});
afterAll(() => test?.close());

const anyone = { kind: 'resident' } as const;
const react = (updateId: UpdateId, kind: 'glad' | 'worried', takesBack = false) =>
  test.call(anyone, 'reactions.react', { slug: 'north', updateId, kind, takesBack });
const numbers = async (updateId: UpdateId) => {
  const { reactions } = await test.call(anyone, 'reactions.list', { slug: 'north', updateId });
  return Object.fromEntries(reactions.map(({ kind, number }) => [kind, number]));
};
const rows = () => test.namespace.database.reader('worker').select().from(reactionCounts);

describe('reactions', () => {
  it('at the same moment are all counted', async () => {
    const updateId = await freshUpdate(test, world.sites.north, 'published');
    await Promise.all(Array.from({ length: 25 }, () => react(updateId, 'glad')));
    await Promise.all([
      ...Array.from({ length: 10 }, () => react(updateId, 'glad', true)),
      ...Array.from({ length: 5 }, () => react(updateId, 'worried')),
    ]);
    expect(await numbers(updateId)).toEqual({ useful: 0, glad: 15, worried: 5, annoyed: 0 });
  });

  it('leave one row for a kind, with a number and nothing about who', async () => {
    const updateId = await freshUpdate(test, world.sites.north, 'published');
    await react(updateId, 'glad');
    await react(updateId, 'glad');
    const own = (await rows()).filter((row) => row.updateId === updateId);
    expect(own).toEqual([{ updateId, clientId: world.quay, kind: 'glad', number: 2 }]);
  });

  it('that are all taken back leave nothing, and never go below zero', async () => {
    const updateId = await freshUpdate(test, world.sites.north, 'published');
    await react(updateId, 'glad');
    await react(updateId, 'glad', true);
    await react(updateId, 'glad', true);
    expect(await numbers(updateId)).toMatchObject({ glad: 0 });
    expect((await rows()).filter((row) => row.updateId === updateId)).toEqual([]);
  });

  it.each(['draft', 'scheduled', 'withdrawn'] as const)(
    'to an update that is %s find nothing there',
    async (state) => {
      const updateId = await freshUpdate(test, world.sites.north, state);
      await expect(react(updateId, 'glad')).rejects.toMatchObject({ code: 'not-found' });
      await expect(numbers(updateId)).rejects.toMatchObject({ code: 'not-found' });
    },
  );

  it('of one caller are limited', async () => {
    const updateId = await freshUpdate(test, world.sites.north, 'published');
    const from = { networkAddress: '192.0.2.1' };
    const input = { slug: 'north', updateId, kind: 'glad' } as const;
    for (let times = 0; times < 30; times += 1)
      await test.call(anyone, 'reactions.react', input, from);
    const once = test.call(anyone, 'reactions.react', input, from);
    await expect(once).rejects.toMatchObject({ code: 'too-many' });
  });
});
