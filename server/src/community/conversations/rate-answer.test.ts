/** Rating an answer, and what a project learns from it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditLog } from '../../kernel/audit.ts';
import { freshConversation } from '../../test-support/fresh.ts';
import { startTestRuntime, type TestRuntime } from '../../test-support/test-runtime.ts';
import { createWorld, type World } from '../../test-support/world.ts';
import type { Rating } from './rate-answer.ts';

let test: TestRuntime;
let world: World;
beforeAll(async () => {
  test = await startTestRuntime();
  world = await createWorld(test);
});
afterAll(() => test?.close());

const anyone = { kind: 'resident' } as const;
const rate = (claimCode: string, rating: Rating) =>
  test.call(anyone, 'conversations.rate', { claimCode, rating });
const summary = (role: keyof World['actors'] = 'viewer') =>
  test.call(world.actors[role], 'conversations.summary', { projectId: world.north });

async function asked(afterMs: number) {
  const { conversationId, claimCode } = await freshConversation(test, world.sites.north, 'open');
  test.clock.moveMs(afterMs);
  await answer(conversationId);
  return { conversationId, claimCode };
}
const answer = (conversationId: Awaited<ReturnType<typeof freshConversation>>['conversationId']) =>
  test.call(world.actors['editor of this project'], 'conversations.answer', {
    ...{ projectId: world.north, conversationId, text: 'At six.' },
  });

it('an answer is rated once, the next one again, and none before there is one', async () => {
  const open = await freshConversation(test, world.sites.north, 'open');
  await expect(rate(open.claimCode, 'helped')).rejects.toMatchObject({ code: 'conflict' });
  const { conversationId, claimCode } = await asked(60_000);
  const rated = await rate(claimCode, 'not');
  expect(rated.messages.at(-1)).toMatchObject({ from: 'team', rating: 1 });
  await expect(rate(claimCode, 'helped')).rejects.toMatchObject({ code: 'conflict' });
  test.clock.moveMs(1000);
  await answer(conversationId);
  expect((await rate(claimCode, 'helped')).messages.map(({ rating }) => rating)).toEqual([
    null,
    1,
    3,
  ]);
  const trail = await test.namespace.database.reader('worker').select().from(auditLog);
  const last = trail.at(-1);
  expect(last).toMatchObject({ event: 'answer.rated', actorKind: 'resident', details: {} });
  expect(JSON.stringify(last)).not.toContain(conversationId);
});

it('a project sees the average and how long its first answers took, and others do not', async () => {
  const before = await summary();
  for (const [ms, rating] of [
    [600_000, 'helped'],
    [600_000, 'partly'],
    [600_000, 'helped'],
  ] as const)
    await rate((await asked(ms)).claimCode, rating);
  const after = await summary();
  expect(after.rated).toBe(before.rated + 3);
  expect(after.helped).toBe(before.helped + 2);
  expect(after.average).toBeCloseTo(((before.average ?? 0) * before.rated + 8) / after.rated, 5);
  expect(after.medianFirstAnswerS).toBe(600);
  await expect(summary('manager of another client')).rejects.toMatchObject({ code: 'not-found' });
});
