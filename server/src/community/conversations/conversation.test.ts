/** A conversation from the question to the resident's last word. */
import { renderSVG } from 'uqr';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshProof } from '../../test-support/fresh.ts';
import { dumpOf } from '../../test-support/raw-connection.ts';
import { startTestRuntime, type TestRuntime } from '../../test-support/test-runtime.ts';
import { createWorld, type RoleName, type World } from '../../test-support/world.ts';
import { writingsOf } from '../../test-support/writings.ts';
import { hashOfClaimCode } from './claim-codes/claim.ts';
import { newClaimCode, parseClaimCode } from './claim-codes/claim-code.ts';

let test: TestRuntime;
let world: World;
beforeAll(async () => {
  test = await startTestRuntime();
  world = await createWorld(test);
});
afterAll(() => test?.close());

const anyone = { kind: 'resident' } as const;
const question = 'When does the pile driving stop? Our baby cannot sleep.';

async function ask(text = question, name?: string): Promise<{ claimCode: string }> {
  test.clock.moveMs(1000);
  const proof = await freshProof(test);
  return test.call(anyone, 'conversations.ask', { slug: 'north', text, name, proof });
}
const open = (claimCode: string) => test.call(anyone, 'conversations.open', { claimCode });
const confirm = (claimCode: string) => test.call(anyone, 'conversations.confirm', { claimCode });
const reopen = (claimCode: string) => {
  test.clock.moveMs(1000);
  return test.call(anyone, 'conversations.reopen', { claimCode, text: 'That was no answer.' });
};

/** How the team finds the conversation: the newest in the inbox. */
async function inTheInbox(role: RoleName = 'editor of this project') {
  test.clock.moveMs(1000);
  const { conversations } = await test.call(world.actors[role], 'conversations.inbox', {});
  return conversations;
}

async function answer(text = 'Before six in the evening.') {
  const [newest] = await inTheInbox();
  const input = { projectId: world.north, conversationId: newest?.id as never, text };
  return test.call(world.actors['editor of this project'], 'conversations.answer', input);
}

describe('a claim code', () => {
  it('opens the conversation on any device, however it is typed', async () => {
    const { claimCode } = await ask();
    const typed = `  ${claimCode.toUpperCase().replaceAll(' ', ', ')}.`;
    for (const given of [claimCode, typed, claimCode.replaceAll(' ', '-')]) {
      const { messages, state } = await open(given);
      expect(messages).toMatchObject([{ from: 'resident', text: question, name: null }]);
      expect(state).toBe('open');
    }
  });

  it('that nobody was given opens nothing', async () => {
    await expect(open(newClaimCode())).rejects.toMatchObject({ code: 'not-found' });
  });

  it('with a typing error is told apart from one that opens nothing', async () => {
    const { claimCode } = await ask();
    const wrong = claimCode.replace(/^\S+/, 'xyzzy');
    await expect(open(wrong)).rejects.toMatchObject({
      ...{ code: 'invalid', issues: [{ path: 'claimCode' }] },
    });
  });

  it('of one application opens nothing in another', async () => {
    const { claimCode } = await ask();
    const elsewhere = test.call(
      anyone,
      'conversations.open',
      { claimCode },
      { namespace: test.other },
    );
    await expect(elsewhere).rejects.toMatchObject({ code: 'not-found' });
  });

  it('comes with a link that keeps it out of every request line', async () => {
    const { claimLink, claimQr } = await test.call(anyone, 'conversations.ask', {
      ...{ slug: 'north', text: question },
    });
    expect(new URL(claimLink)).toMatchObject({ pathname: '/conversation', search: '' });
    expect(new URL(claimLink).hash).toMatch(/^#[a-z]+(-[a-z]+){7}$/);
    expect(claimQr).toBe(renderSVG(claimLink, { border: 2 }));
  });
});

describe('what is stored', () => {
  it('holds neither the code, nor what was said, nor the name given', async () => {
    const { claimCode } = await ask(question, 'Jo Jansen');
    const parsed = parseClaimCode(claimCode);
    if (!parsed.ok) throw new Error('The code cannot be read');
    const stored = await dumpOf(test, ['conversations', 'messages', 'audit_log', 'pgboss.job']);
    expect(stored).toContain('conversation.opened');
    expect(stored).toContain(hashOfClaimCode(test.namespace, claimCode).toString('hex'));
    const codes = [parsed.secret, claimCode, claimCode.replaceAll(' ', '-')];
    for (const hidden of [...codes, 'baby cannot sleep', 'Jansen'].flatMap(writingsOf))
      expect(stored).not.toContain(hidden);
  });
});

describe('the state of a conversation', () => {
  it('goes from open over answered to confirmed, and only the resident confirms', async () => {
    const { claimCode } = await ask();
    await expect(confirm(claimCode)).rejects.toMatchObject({ code: 'conflict' });
    expect((await answer()).conversation.state).toBe('answered');
    const { state, messages } = await open(claimCode);
    expect(state).toBe('answered');
    expect(messages[1]).toMatchObject({ from: 'team', name: 'editor' });
    expect((await confirm(claimCode)).state).toBe('confirmed');
    expect((await confirm(claimCode)).state).toBe('confirmed');
  });

  it('is never made confirmed by the project, also not by answering again', async () => {
    const { claimCode } = await ask();
    await answer();
    expect((await answer('And on Saturday not at all.')).conversation.state).toBe('answered');
    await confirm(claimCode);
    expect((await answer('One more thing.')).conversation.state).toBe('answered');
  });

  it('goes back to open when the resident reopens or says more', async () => {
    const { claimCode } = await ask();
    await expect(reopen(claimCode)).rejects.toMatchObject({ code: 'conflict' });
    await answer();
    expect((await reopen(claimCode)).state).toBe('open');
    await answer();
    const input = { claimCode, text: 'And in the weekend?' };
    test.clock.moveMs(1000);
    const said = await test.call(anyone, 'conversations.reply', input);
    expect(said.state).toBe('open');
    const told = said.messages.map(({ from }) => from);
    expect(told).toEqual(['resident', 'team', 'resident', 'team', 'resident']);
    await answer();
    await confirm(claimCode);
    expect((await reopen(claimCode)).state).toBe('open');
  });
});

describe('the inbox', () => {
  it('shows the project’s team what waits, opened, and counts it', async () => {
    await ask('Is the path open on Sunday?');
    const [newest] = await inTheInbox();
    expect(newest).toMatchObject({ excerpt: 'Is the path open on Sunday?', waiting: true });
  });

  it.each(['editor of another project', 'manager of another client'] as const)(
    'shows an %s nothing of it, and neither does its address',
    async (role) => {
      await ask();
      const [newest] = await inTheInbox();
      expect(await inTheInbox(role)).toEqual([]);
      const input = { projectId: world.north, conversationId: newest?.id as never };
      const actor = world.actors[role];
      await expect(test.call(actor, 'conversations.view', input)).rejects.toMatchObject({
        code: 'not-found',
      });
      const own = role.includes('project') ? world.south : world.east;
      await expect(
        test.call(actor, 'conversations.view', { ...input, projectId: own }),
      ).rejects.toMatchObject({ code: 'not-found' });
    },
  );

  it('is bounded to one project and one state when asked', async () => {
    const { claimCode } = await ask();
    await answer();
    await confirm(claimCode);
    const manager = world.actors['manager of this client'];
    const only = { projectId: world.north, state: 'confirmed' as const };
    const { conversations, counts } = await test.call(manager, 'conversations.inbox', only);
    expect(new Set(conversations.map(({ state }) => state))).toEqual(new Set(['confirmed']));
    expect(counts.confirmed).toBe(conversations.length);
    const none = await test.call(manager, 'conversations.inbox', { projectId: world.south });
    expect(none.conversations).toEqual([]);
  });
});

describe('a question', () => {
  it('cannot be asked of a project that residents do not see', async () => {
    const asking = test.call(anyone, 'conversations.ask', { slug: 'nowhere', text: question });
    await expect(asking).rejects.toMatchObject({ code: 'not-found' });
  });
});
