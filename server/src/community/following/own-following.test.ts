/** What a device can do with its secret: see everything, choose, move to another address, end it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { declarationOf } from '../../kernel/column.ts';
import { freshPushTarget, required } from '../../test-support/fresh.ts';
import { asRole, dumpOf } from '../../test-support/raw-connection.ts';
import { startTestRuntime, type TestRuntime } from '../../test-support/test-runtime.ts';
import { createWorld } from '../../test-support/world.ts';
import { writingsOf } from '../../test-support/writings.ts';
import { secretHash } from './follower-secret.ts';
import { noPreferences } from './preferences.ts';
import { followers } from './tables.ts';

let test: TestRuntime;
beforeAll(async () => {
  test = await startTestRuntime();
  await createWorld(test);
});
afterAll(() => test?.close());

const anyone = { kind: 'resident' } as const;
const newSecret = 'A'.repeat(43);

async function follow(slug = 'north') {
  const target = await freshPushTarget();
  const input = { slug, language: 'nl' as const, ...target };
  const { secret } = await test.call(anyone, 'following.follow', input);
  return { target, secret };
}
const everything = (secret: string) => test.call(anyone, 'following.everything', { secret });
const valuesOf = async (secret: string) =>
  Object.fromEntries((await everything(secret)).fields.map(({ column, value }) => [column, value]));

describe('what is stored of a following', () => {
  it('holds neither the secret of the device nor its address, in no writing', async () => {
    const { secret, target } = await follow();
    const stored = await dumpOf(test, ['followers', 'audit_log', 'pgboss.job']);
    expect(stored).toContain(secretHash(test.namespace, secret).toString('hex'));
    const { endpoint, p256dh, auth } = target;
    const asText = [secret, endpoint, p256dh, auth];
    const asBytes = [secret, p256dh, auth].map((text) => Buffer.from(text, 'base64url'));
    for (const hidden of [...asText, ...asBytes].flatMap(writingsOf))
      expect(stored).not.toContain(hidden);
  });
});

describe('everything', () => {
  it('is every column of the stored row, what is sealed opened, with its purpose and end', async () => {
    const { secret, target } = await follow();
    const { fields, project } = await everything(secret);
    expect(project).toEqual({ slug: 'north', name: 'Project north' });
    expect(fields.map(({ column }) => column).sort()).toEqual(
      [...declarationOf(followers).columns.keys()].sort(),
    );
    for (const { purpose, keep } of fields) expect([purpose, keep]).not.toContain('');
    const values = await valuesOf(secret);
    expect(JSON.parse(String(values.push))).toEqual(target);
    expect(values).toMatchObject({ language: 'nl', quietHours: 'none', pausedUntil: null });
    const [stored] = await asRole(
      test,
      'worker',
      {},
      async (ask) =>
        (await ask('select secret_hash from followers where id = $1', [values.id])).rows,
    );
    expect(values.secretHash).toBe(required(stored).secret_hash.toString('hex'));
  });

  it('is told to nobody without the secret', async () => {
    await expect(everything(newSecret)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('preferences', () => {
  const preferences = {
    ...noPreferences,
    ...{ news: false, quietHours: 'night' as const, urgentBreaksQuiet: false },
  };

  it('are changed with the secret, for this following only', async () => {
    const [one, other] = [await follow(), await follow()];
    const input = { secret: one.secret, language: 'de' as const, preferences };
    expect(await test.call(anyone, 'following.prefer', input)).toEqual({
      ...{ language: 'de', preferences },
    });
    const status = (secret: string) => test.call(anyone, 'following.status', { secret });
    expect(await status(one.secret)).toMatchObject({ language: 'de', preferences });
    expect(await status(other.secret)).toMatchObject({
      language: 'nl',
      preferences: noPreferences,
    });
  });

  it('cannot be changed without it', async () => {
    const input = { secret: newSecret, language: 'de' as const, preferences };
    await expect(test.call(anyone, 'following.prefer', input)).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('that mean nothing are not kept: they would only tell followers apart', async () => {
    const { secret } = await follow();
    const meaningless = { ...noPreferences, urgentBreaksQuiet: false };
    const input = { secret, language: 'nl' as const, preferences: meaningless };
    const { preferences: kept } = await test.call(anyone, 'following.prefer', input);
    expect(kept).toEqual(noPreferences);
  });

  it('are all a device may change of its row', async () => {
    const { secret } = await follow();
    const values = await valuesOf(secret);
    const held = { follower: String(values.secretHash) };
    await asRole(test, 'resident', held, async (ask) => {
      const { rowCount } = await ask("update followers set language = 'en'");
      expect(rowCount).toBe(1);
      await expect(ask('update followers set secret_hash = id::text::bytea')).rejects.toMatchObject(
        {
          code: '42501',
        },
      );
    });
  });
});

describe('a subscription', () => {
  const renew = (secret: string, target: Awaited<ReturnType<typeof freshPushTarget>>) =>
    test.call(anyone, 'following.renew', { secret, ...target });

  it('is replaced under the same secret, and the old address is gone', async () => {
    const { secret } = await follow();
    const before = await valuesOf(secret);
    const target = await freshPushTarget();
    expect(await renew(secret, target)).toEqual({ renewed: true });
    const after = await valuesOf(secret);
    expect(JSON.parse(String(after.push))).toEqual(target);
    expect(after).toMatchObject({ id: before.id, secretHash: before.secretHash });
    expect(after.endpointHash).not.toBe(before.endpointHash);
    expect(await renew(secret, target)).toEqual({ renewed: false });
  });

  it('is not replaced by one that follows the project already, of a strange service or unreadable', async () => {
    const [one, other] = [await follow(), await follow()];
    const refusal = (target: typeof one.target) => renew(one.secret, target);
    await expect(refusal(other.target)).rejects.toMatchObject({ code: 'conflict' });
    const strange = { ...other.target, endpoint: 'https://push.evil.example/1' };
    await expect(refusal(strange)).rejects.toMatchObject({ code: 'invalid' });
    const beside = { ...one.target, p256dh: Buffer.alloc(65, 4).toString('base64url') };
    await expect(refusal(beside)).rejects.toMatchObject({ code: 'invalid' });
    expect(JSON.parse(String((await valuesOf(one.secret)).push))).toEqual(one.target);
  });

  it('is not replaced without the secret', async () => {
    await expect(renew(newSecret, await freshPushTarget())).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
