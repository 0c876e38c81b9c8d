/** The right to be forgotten, by claim code alone. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshConversation } from '../../test-support/fresh.ts';
import { asRole, denied, refusalOf } from '../../test-support/raw-connection.ts';
import { startTestRuntime, type TestRuntime } from '../../test-support/test-runtime.ts';
import { createWorld, type World } from '../../test-support/world.ts';
import { newClaimCode } from './claim-codes/claim-code.ts';

let test: TestRuntime;
let world: World;
beforeAll(async () => {
  test = await startTestRuntime();
  world = await createWorld(test);
});
afterAll(() => test?.close());

const anyone = { kind: 'resident' } as const;
const erase = (claimCode: string) => test.call(anyone, 'conversations.erase', { claimCode });
const fresh = () => freshConversation(test, world.sites.north, 'answered');

async function rowsOf(conversationId: string): Promise<number> {
  return asRole(test, 'worker', {}, async (ask) => {
    const { rows } = await ask(
      `select (select count(*) from conversations where id = $1)
            + (select count(*) from messages where conversation_id = $1) as number`,
      [conversationId],
    );
    return Number(rows[0].number);
  });
}

describe('erasing a conversation', () => {
  it('leaves not a row of it, and its code opens nothing', async () => {
    const { claimCode, conversationId } = await fresh();
    expect(await rowsOf(conversationId)).toBe(2);
    expect(await erase(claimCode)).toEqual({ erased: true });
    expect(await rowsOf(conversationId)).toBe(0);
    const opened = test.call(anyone, 'conversations.open', { claimCode });
    await expect(opened).rejects.toMatchObject({ code: 'not-found' });
    await expect(erase(claimCode)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('tells the team that it is gone, and nothing of what it said', async () => {
    const { claimCode, conversationId } = await fresh();
    await erase(claimCode);
    const { erased } = await test.call(
      world.actors['editor of this project'],
      'conversations.erased',
      { projectId: world.north },
    );
    expect(erased.find(({ id }) => id === conversationId)).toEqual({
      ...{ id: conversationId, erasedOn: test.clock.now().toISOString().slice(0, 10) },
    });
  });

  it('touches no other conversation', async () => {
    const [one, other] = [await fresh(), await fresh()];
    await erase(one.claimCode);
    expect(await rowsOf(other.conversationId)).toBe(2);
    await expect(erase(newClaimCode())).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is in the audit trail without saying which conversation', async () => {
    const { claimCode, conversationId } = await fresh();
    await erase(claimCode);
    const { rows } = await asRole(test, 'worker', {}, (ask) =>
      ask("select * from audit_log where event = 'conversation.erased'"),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(conversationId);
  });

  it('cannot be pretended: a stone is only put where the conversation that is held stands', async () => {
    const { conversationId } = await fresh();
    await asRole(test, 'resident', {}, async (ask) => {
      const stone = `insert into conversation_tombstones (id, client_id, project_id, erased_on)
        values ('${conversationId}', '${world.quay}', '${world.north}', '2026-01-01')`;
      expect(await refusalOf(ask, stone)).toBe(denied);
    });
  });
});
