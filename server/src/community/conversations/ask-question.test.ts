/** Asking: once, within limits, checked where nobody worked for it, and what is stored of it. */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditLog } from '../../kernel/audit.ts';
import type { ConversationId } from '../../kernel/ids.ts';
import { freshProof, required } from '../../test-support/fresh.ts';
import { asRole } from '../../test-support/raw-connection.ts';
import {
  type CallOptions,
  startTestRuntime,
  type TestRuntime,
} from '../../test-support/test-runtime.ts';
import { createWorld, type RoleName, type World } from '../../test-support/world.ts';
import { conversationIdOf } from './claim-codes/by-claim-code.ts';
import { newClaimCode } from './claim-codes/claim-code.ts';
import { conversations, messages } from './tables.ts';

let test: TestRuntime;
let world: World;
beforeAll(async () => {
  test = await startTestRuntime();
  world = await createWorld(test);
});
afterAll(() => test?.close());

const anyone = { kind: 'resident' } as const;
const text = 'When does the pile driving stop?';
let turn = 0;
const fresh = () => `${text} ${++turn}`;

type More = Partial<Parameters<typeof test.call<'conversations.ask'>>[2]>;
const ask = (more: More = {}, over: Partial<CallOptions> = {}) =>
  test.call(anyone, 'conversations.ask', { slug: 'north', text: fresh(), ...more }, over);
const proven = async (more: More = {}) => ask({ proof: await freshProof(test), ...more });
const open = (claimCode: string) => test.call(anyone, 'conversations.open', { claimCode });
const worker = () => test.namespace.database.reader('worker');
const idOf = async (claimCode: string): Promise<ConversationId> =>
  required(await conversationIdOf(test.namespace, claimCode));
const as = (role: RoleName) => world.actors[role];
const inbox = async (state?: 'open' | 'to-check' | 'set-aside') =>
  test.call(as('editor of this project'), 'conversations.inbox', { state });

describe('a question with a claim code of its own', () => {
  it('sent ten times at the same time is asked once, and each sending gets the same answer', async () => {
    const claimCode = newClaimCode();
    const proof = await freshProof(test);
    const input = { text: fresh(), claimCode, proof };
    const before = await worker().$count(conversations);
    const answers = await Promise.all(Array.from({ length: 10 }, () => ask(input)));
    expect(await worker().$count(conversations)).toBe(before + 1);
    expect(answers.filter(({ isRepeat }) => !isRepeat)).toHaveLength(1);
    const [first] = answers;
    for (const { isRepeat: _, ...answer } of answers)
      expect(answer).toMatchObject({ claimCode, claimLink: first?.claimLink, isToCheck: false });
    expect((await open(claimCode)).messages).toHaveLength(1);
    const said = eq(messages.conversationId, await idOf(claimCode));
    expect(await worker().$count(messages, said)).toBe(1);
  });

  it('sent again later changes nothing and leaves one audit row', async () => {
    const claimCode = newClaimCode();
    const opened = eq(auditLog.event, 'conversation.opened');
    const before = await worker().$count(auditLog, opened);
    const input = { claimCode, text: 'The first text that was sent here.' };
    await proven(input);
    test.clock.moveMs(1000);
    expect(await ask(input)).toMatchObject({ isRepeat: true });
    expect((await open(claimCode)).messages).toHaveLength(1);
    expect(await worker().$count(auditLog, opened)).toBe(before + 1);
  });

  it('does not swallow another question that comes under the same code', async () => {
    const claimCode = newClaimCode();
    await proven({ claimCode });
    await expect(ask({ claimCode, text: 'Another question altogether.' })).rejects.toMatchObject({
      ...{ code: 'conflict', issues: [{ path: 'claimCode', hint: { key: 'code-used' } }] },
    });
  });

  it('opens nothing of another project', async () => {
    const claimCode = newClaimCode();
    await proven({ claimCode });
    await expect(ask({ claimCode, slug: 'east' })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is refused when the code has a typing error', async () => {
    const wrong = newClaimCode().replace(/^\S+/, 'xyzzy');
    const hint = { key: 'unknown-word', values: { word: 'xyzzy' } };
    await expect(ask({ claimCode: wrong })).rejects.toMatchObject({
      ...{ code: 'invalid', issues: [{ path: 'claimCode', hint }] },
    });
  });
});

describe('a question for which nobody worked', () => {
  it('waits to be checked, out of the inbox, and its resident sees that', async () => {
    const { claimCode, isToCheck } = await ask();
    expect(isToCheck).toBe(true);
    const id = await idOf(claimCode);
    const shown = async (view?: 'to-check') =>
      (await inbox(view)).conversations.some((item) => item.id === id);
    expect([await shown(), await shown('to-check')]).toEqual([false, true]);
    expect(await open(claimCode)).toMatchObject({ isToCheck: true, setAside: null });
  });

  it('is taken in by an editor, with an audit row, or by answering it', async () => {
    for (const way of ['conversations.accept', 'conversations.answer'] as const) {
      const { claimCode } = await ask();
      const conversationId = await idOf(claimCode);
      const { toCheck } = (await inbox()).counts;
      const the = { projectId: world.north, conversationId };
      const editor = as('editor of this project');
      if (way === 'conversations.accept') await test.call(editor, way, the);
      else await test.call(editor, way, { ...the, text: 'At six.' });
      expect((await inbox()).counts.toCheck).toBe(toCheck - 1);
      expect(await open(claimCode)).toMatchObject({ isToCheck: false });
      const trail = await worker().select().from(auditLog).where(eq(auditLog.action, way));
      expect(trail.at(-1)).toMatchObject({
        ...{ subject: `conversations/${conversationId}`, clientId: world.quay },
      });
    }
  });

  it('is set aside with a reason its resident reads, and comes back when they say more', async () => {
    const { claimCode } = await ask();
    const the = { projectId: world.north, conversationId: await idOf(claimCode) };
    const editor = as('editor of this project');
    await test.call(editor, 'conversations.set-aside', { ...the, why: 'not-about-this' });
    expect(await open(claimCode)).toMatchObject({ isToCheck: false, setAside: 'not-about-this' });
    expect((await inbox('set-aside')).conversations.map(({ id }) => id)).toContain(
      the.conversationId,
    );
    test.clock.moveMs(1000);
    await test.call(anyone, 'conversations.reply', { claimCode, text: 'It is about this.' });
    expect((await inbox('to-check')).conversations[0]).toMatchObject({
      ...{ id: the.conversationId, doubt: 'again' },
    });
  });

  it.each([
    ['viewer', 'refused'],
    ['editor of another project', 'not-found'],
    ['manager of another client', 'not-found'],
  ] as const)('is not for a %s to take in or set aside: %s', async (role, code) => {
    const { claimCode } = await ask();
    const the = { projectId: world.north, conversationId: await idOf(claimCode) };
    const why = 'abusive';
    await expect(test.call(as(role), 'conversations.accept', the)).rejects.toMatchObject({ code });
    await expect(
      test.call(as(role), 'conversations.set-aside', { ...the, why }),
    ).rejects.toMatchObject({ code });
  });
});

describe('a question that counts', () => {
  it('cannot be set aside: a project does not quietly close a conversation', async () => {
    const { claimCode } = await proven();
    const the = { projectId: world.north, conversationId: await idOf(claimCode) };
    await expect(
      test.call(as('editor of this project'), 'conversations.set-aside', {
        ...the,
        why: 'abusive',
      }),
    ).rejects.toMatchObject({ code: 'conflict' });
  });

  it('waits after all when it is full of links', async () => {
    const links = 'Look: https://a.example https://b.example https://c.example';
    expect(await proven({ text: links })).toMatchObject({ isToCheck: true });
  });

  it('needs a proof that was not used before', async () => {
    const proof = await freshProof(test);
    await ask({ proof });
    const before = await worker().$count(conversations);
    await expect(ask({ proof })).rejects.toMatchObject({ code: 'conflict' });
    expect(await worker().$count(conversations)).toBe(before);
  });
});

describe('the same text from the same caller', () => {
  const from = (networkAddress: string) => ({ networkAddress });

  it('is refused kindly, from somebody else it is not, and after an hour neither', async () => {
    const input = { text: 'The same long text, sent by somebody in a hurry.' };
    await ask(input, from('one'));
    await expect(ask(input, from('one'))).rejects.toMatchObject({
      ...{ code: 'conflict', issues: [{ hint: { key: 'repeat' } }] },
    });
    await ask(input, from('two'));
    test.clock.moveMs(3_600_000);
    await ask(input, from('one'));
  });

  it('is not a repetition when the first did not get through', async () => {
    const input = { text: 'A text that did not get through at first.', claimCode: newClaimCode() };
    await expect(ask({ ...input, proof: 'broken' }, from('three'))).rejects.toMatchObject({
      code: 'invalid',
    });
    await ask(input, from('three'));
    expect(await ask(input, from('three'))).toMatchObject({ isRepeat: true });
  });
});

describe('a flood', () => {
  it('for one project is stopped within the hour, others go on, and it passes', async () => {
    test.clock.moveMs(3_600_000);
    for (let each = 0; each < 30; each++) await ask();
    const before = await worker().$count(conversations);
    const refusal = await ask().catch((error) => error);
    expect(refusal).toMatchObject({ code: 'too-many', issues: [{ hint: { key: 'full' } }] });
    expect(refusal.retryAfterS).toBeGreaterThan(0);
    expect(refusal.retryAfterS).toBeLessThanOrEqual(3600);
    expect(await worker().$count(conversations)).toBe(before);
    await proven();
    await ask({ slug: 'east' });
    test.clock.moveMs(refusal.retryAfterS * 1000);
    await ask();
  });

  it('of one caller is stopped before that', async () => {
    const over = { networkAddress: 'a flooder' };
    for (let each = 0; each < 10; each++) await ask({ slug: 'east' }, over);
    await expect(ask({ slug: 'east' }, over)).rejects.toMatchObject({ code: 'too-many' });
  });
});

describe('where it is', () => {
  const pin = { longitude: 5.123456, latitude: 52.091234 };

  it('is told to the team rounded and from the site, in words too, and sealed in the database', async () => {
    const { claimCode } = await proven({ pin, place: 'By the old lime tree' });
    const conversationId = await idOf(claimCode);
    const the = { projectId: world.north, conversationId };
    const { conversation } = await test.call(as('viewer'), 'conversations.view', the);
    expect(conversation).toMatchObject({
      place: 'By the old lime tree',
      pin: { longitude: 5.1235, latitude: 52.0912, direction: 'ne' },
    });
    expect(await open(claimCode)).toMatchObject({
      place: 'By the old lime tree',
      pin: conversation.pin,
    });
    const rows = await asRole(
      test,
      'worker',
      {},
      async (query) =>
        (
          await query(
            `select encode(place, 'escape') || encode(pin, 'escape') as raw from conversations where pin is not null`,
          )
        ).rows,
    );
    for (const { raw } of rows) expect(raw).not.toMatch(/lime|5\.12|longitude/);
  });

  it('far from the site is refused', async () => {
    await expect(proven({ pin: { longitude: 4, latitude: 52 } })).rejects.toMatchObject({
      ...{ code: 'invalid', issues: [{ path: 'pin' }] },
    });
  });
});

describe('a text that tries something', () => {
  it.each([
    ['zero-width characters', 'open\u200b the\u2060 gate please', 'open the gate please'],
    ['a right-to-left override', 'the \u202egate\u202c is open now', 'the gate is open now'],
    ['markup', '<script>alert(1)</script> & so on', '<script>alert(1)</script> & so on'],
  ])('with %s is kept as what readers see', async (_, sent, kept) => {
    const { claimCode } = await proven({ text: sent });
    expect((await open(claimCode)).messages[0]?.text).toBe(kept);
  });

  it('is refused when it is far too long or has no word', async () => {
    for (const bad of [
      'x'.repeat(10_000_000),
      'x'.repeat(4001),
      '😡'.repeat(60),
      '\u200b'.repeat(20),
    ])
      await expect(ask({ text: bad })).rejects.toMatchObject({
        code: 'invalid',
        issues: [{ path: 'text' }],
      });
  });
});
