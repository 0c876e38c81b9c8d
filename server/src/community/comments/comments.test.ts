/** Comments from writing to removing, under each mode of moderation. */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditLog } from '../../kernel/audit.ts';
import { asId, newId, type UpdateId } from '../../kernel/ids.ts';
import { sharedCounts } from '../../kernel/shared-limit.ts';
import { asSystem, freshComment, freshUpdate, required } from '../../test-support/fresh.ts';
import { dumpOf } from '../../test-support/raw-connection.ts';
import { startTestRuntime, type TestRuntime } from '../../test-support/test-runtime.ts';
import { createWorld, type World } from '../../test-support/world.ts';
import { writingsOf } from '../../test-support/writings.ts';
import { countedAs, hourlyPerProject } from './admit-comment.ts';
import { secretHash } from './comment-secret.ts';
import { comments } from './tables.ts';

let test: TestRuntime;
let world: World;
let updateId: UpdateId;
beforeAll(async () => {
  test = await startTestRuntime();
  world = await createWorld(test);
  updateId = world.published;
});
afterAll(() => test?.close());

const anyone = { kind: 'resident' } as const;
const text = 'Wanneer mag de <b>fiets</b> er weer door?';
const editor = () => world.actors['editor of this project'];

const moderate = (mode: 'off' | 'pre' | 'post') =>
  test.call(editor(), 'projects.set-moderation', { projectId: world.north, mode });
const write = (more: { name?: string } = {}, id = updateId) =>
  test.call(anyone, 'comments.write', { slug: 'north', updateId: id, text, ...more });
const list = async (id = updateId) =>
  test.call(anyone, 'comments.list', { slug: 'north', updateId: id });
const find = async (commentId: string) =>
  (await list()).comments.find(({ id }) => id === commentId);
const the = (commentId: string) => ({
  projectId: world.north,
  commentId: asId<'comment'>(commentId),
});
const rowOf = async (commentId: string) => {
  const isIt = eq(comments.id, asId<'comment'>(commentId));
  return required(
    (await test.namespace.database.reader('worker').select().from(comments).where(isIt))[0],
  );
};

describe('a project that looks first', () => {
  it('shows a comment to nobody until it is approved', async () => {
    await moderate('pre');
    const { commentId, state } = await write({ name: 'Jo' });
    expect(state).toBe('waiting');
    expect(await find(commentId)).toBeUndefined();
    await test.call(editor(), 'comments.approve', the(commentId));
    expect(await find(commentId)).toMatchObject({ text, name: 'Jo', removedReason: null });
  });

  it('can remove it unseen', async () => {
    const { commentId } = await write();
    await test.call(editor(), 'comments.remove', { ...the(commentId), reason: { nl: 'Reclame.' } });
    expect(await find(commentId)).toMatchObject({ text: '', removedReason: 'Reclame.' });
  });
});

describe('a project that lets everything through', () => {
  it('shows a comment at once, and leaves a sign with the reason where one was removed', async () => {
    await moderate('post');
    const { commentId, state } = await write({ name: 'Jo' });
    expect(state).toBe('shown');
    expect(await find(commentId)).toMatchObject({ text, name: 'Jo' });
    await test.call(editor(), 'comments.remove', {
      ...{ ...the(commentId), reason: { nl: 'Er stond een naam in.' } },
    });
    expect(await find(commentId)).toMatchObject({
      ...{ text: '', name: null, removedReason: 'Er stond een naam in.' },
    });
    expect(await rowOf(commentId)).toMatchObject({ text: null, name: null });
  });
});

describe('a project without comments', () => {
  it('takes none and shows none', async () => {
    await moderate('post');
    await write();
    await moderate('off');
    await expect(write()).rejects.toMatchObject({ code: 'refused' });
    expect(await list()).toEqual({ moderation: 'off', comments: [], nextCursor: null });
    await moderate('pre');
  });
});

describe('a comment', () => {
  it('is kept sealed, also when everyone may read it', async () => {
    await moderate('post');
    const { commentId } = await write({ name: 'Jo' });
    const row = await rowOf(commentId);
    expect(row.text?.includes('fiets')).toBe(false);
    expect(row.name?.includes('Jo')).toBe(false);
  });

  it('knows the device that sent it by the hash of its secret only', async () => {
    await moderate('post');
    const { secret } = await write();
    const stored = await dumpOf(test, ['comments', 'audit_log', 'pgboss.job']);
    expect(stored).toContain(secretHash(test.namespace, secret).toString('hex'));
    for (const hidden of [secret, Buffer.from(secret, 'base64url')].flatMap(writingsOf))
      expect(stored).not.toContain(hidden);
  });

  it('is taken back by who holds its secret, and nothing of it stays', async () => {
    await moderate('post');
    const { commentId, secret } = await write();
    const other = await write();
    const back = (given: string) =>
      test.call(anyone, 'comments.take-back', {
        ...{ commentId: asId<'comment'>(commentId), secret: given },
      });
    await expect(back(other.secret)).rejects.toMatchObject({ code: 'not-found' });
    expect(await back(secret)).toEqual({ removed: true });
    await expect(back(secret)).rejects.toMatchObject({ code: 'not-found' });
    await expect(rowOf(commentId)).rejects.toThrow();
    expect(await find(other.commentId)).toBeDefined();
  });

  it.each(['draft', 'withdrawn'] as const)(
    'finds nothing under an update that is %s',
    async (state) => {
      const hidden = await freshUpdate(test, world.sites.north, state);
      await expect(write({}, hidden)).rejects.toMatchObject({ code: 'not-found' });
      await expect(list(hidden)).rejects.toMatchObject({ code: 'not-found' });
    },
  );

  it('disappears with its update when that is withdrawn', async () => {
    const id = await freshUpdate(test, world.sites.north, 'published');
    await write({}, id);
    expect((await list(id)).comments).toHaveLength(1);
    await test.call(editor(), 'updates.withdraw', {
      ...{ projectId: world.north, updateId: id, reason: { nl: 'Klopte niet.' } },
    });
    await expect(list(id)).rejects.toMatchObject({ code: 'not-found' });
  });

  it.each([
    ['', 'invalid'],
    ['x'.repeat(1_001), 'invalid'],
  ])('of %j is refused', async (given, code) => {
    const input = { slug: 'north', updateId, text: given };
    await expect(test.call(anyone, 'comments.write', input)).rejects.toMatchObject({ code });
  });

  it('is limited per caller', async () => {
    const from = { networkAddress: '192.0.2.7' };
    const once = () => test.call(anyone, 'comments.write', { slug: 'north', updateId, text }, from);
    for (let times = 0; times < 6; times += 1) await once();
    await expect(once()).rejects.toMatchObject({ code: 'too-many' });
  });
});

describe('a storm of comments on one project', () => {
  /** As if others, wherever they were served, had sent so many in this hour. */
  const othersSent = (number: number) =>
    asSystem(test, ({ tx }) =>
      tx
        .update(sharedCounts)
        .set({ number })
        .where(eq(sharedCounts.what, countedAs(world.north))),
    );
  const count = () => test.namespace.database.reader('worker').$count(comments);

  it('is stopped within the hour by all processes together, others go on, and it passes', async () => {
    test.clock.moveMs(3_600_000);
    await write();
    await othersSent(hourlyPerProject.max - 1);
    const before = await count();
    const outcomes = await Promise.allSettled([write(), write()]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refusal = await write().catch((error) => error);
    expect(refusal).toMatchObject({ code: 'too-many', retryAfterS: 3_600 });
    expect(await count()).toBe(before + 1);
    const elsewhere = await freshUpdate(test, world.sites.east, 'published');
    await test.call(anyone, 'comments.write', { slug: 'east', updateId: elsewhere, text });
    test.clock.moveMs(refusal.retryAfterS * 1_000);
    await write();
  });
});

describe('deciding', () => {
  it('is done once: the second one hears that somebody was there before', async () => {
    const commentId = await freshComment(test, world.sites.north, updateId);
    const outcomes = await Promise.allSettled([
      test.call(editor(), 'comments.approve', the(commentId)),
      test.call(editor(), 'comments.approve', the(commentId)),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const removed = await freshComment(test, world.sites.north, updateId, 'removed');
    const again = test.call(editor(), 'comments.approve', the(removed));
    await expect(again).rejects.toMatchObject({ code: 'conflict' });
  });

  it('stands in the audit trail, with who decided and without what was said', async () => {
    const commentId = await freshComment(test, world.sites.north, updateId);
    const reason = { nl: 'Beledigend.' };
    await test.call(editor(), 'comments.remove', { ...the(commentId), reason });
    const trail = await test.namespace.database.reader('worker').select().from(auditLog);
    const actor = editor();
    expect(trail.at(-1)).toMatchObject({
      ...{ event: 'comment.removed', subject: `comments/${commentId}`, clientId: world.quay },
      actorId: actor.kind === 'member' ? actor.memberId : '',
    });
    expect(JSON.stringify(trail)).not.toContain('Beledigend');
  });

  it('about a comment of another project finds nothing', async () => {
    const elsewhere = await freshUpdate(test, world.sites.east, 'published');
    const commentId = await freshComment(test, world.sites.east, elsewhere);
    for (const id of [commentId, newId<'comment'>()]) {
      const deciding = test.call(editor(), 'comments.approve', the(id));
      await expect(deciding).rejects.toMatchObject({ code: 'not-found' });
    }
  });
});

describe('the list to moderate', () => {
  it('holds what is of one’s own projects, with what each says', async () => {
    const commentId = await freshComment(test, world.sites.north, updateId);
    const inboxOf = (role: 'editor of this project' | 'editor of another project') =>
      test.call(world.actors[role], 'comments.inbox', { state: 'waiting' });
    const mine = await inboxOf('editor of this project');
    expect(mine.comments[0]).toMatchObject({ id: commentId, text: 'Wat een mooie brug.' });
    expect(mine.counts.waiting).toBeGreaterThan(0);
    expect((await inboxOf('editor of another project')).comments).toEqual([]);
  });
});
