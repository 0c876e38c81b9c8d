/** What the server learns of a device that follows: as little as one project needs. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshPushTarget } from '../../test-support/fresh.ts';
import { asRole } from '../../test-support/raw-connection.ts';
import { startTestRuntime, type TestRuntime } from '../../test-support/test-runtime.ts';
import { createWorld } from '../../test-support/world.ts';
import { noPreferences } from './preferences.ts';

let test: TestRuntime;
beforeAll(async () => {
  test = await startTestRuntime();
  await createWorld(test);
});
afterAll(() => test?.close());

const anyone = { kind: 'resident' } as const;
type Target = Awaited<ReturnType<typeof freshPushTarget>>;

const follow = async (slug: string, target: Target) =>
  (await test.call(anyone, 'following.follow', { slug, language: 'nl', ...target })).secret;
const status = (secret: string) => test.call(anyone, 'following.status', { secret });
const unfollow = (secret: string) => test.call(anyone, 'following.unfollow', { secret });

/** All stored rows, bytes in hexadecimal. */
async function rows(): Promise<Record<string, unknown>[]> {
  const { rows: found } = await asRole(test, 'worker', {}, (ask) => ask('select * from followers'));
  return found.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        Buffer.isBuffer(value) ? value.toString('hex') : value,
      ]),
    ),
  );
}

/** The row that following adds. */
async function rowOf(slug: string, target: Target): Promise<Record<string, unknown>> {
  const before = new Set((await rows()).map(({ id }) => id));
  await follow(slug, target);
  return (await rows()).find(({ id }) => !before.has(id)) ?? {};
}

describe('a device that follows', () => {
  it('can show and end it with its secret, and then nothing is left', async () => {
    const before = await rows();
    const secret = await follow('north', await freshPushTarget());
    expect(await status(secret)).toEqual({
      ...{ project: { slug: 'north', name: 'Project north' }, language: 'nl' },
      preferences: noPreferences,
    });
    expect(await unfollow(secret)).toEqual({ removed: true });
    expect(await unfollow(secret)).toEqual({ removed: false });
    await expect(status(secret)).rejects.toMatchObject({ code: 'not-found' });
    expect(await rows()).toEqual(before);
  });

  it('is told when it follows already, and stays one row', async () => {
    const target = await freshPushTarget();
    await follow('north', target);
    await expect(follow('north', target)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('cannot be reached or ended with a secret of another device or application', async () => {
    const secret = await follow('north', await freshPushTarget());
    const other = secret.startsWith('A') ? `B${secret.slice(1)}` : `A${secret.slice(1)}`;
    await expect(status(other)).rejects.toMatchObject({ code: 'not-found' });
    expect(await unfollow(other)).toEqual({ removed: false });
    const elsewhere = { namespace: test.other };
    await expect(
      test.call(anyone, 'following.status', { secret }, elsewhere),
    ).rejects.toMatchObject({ code: 'not-found' });
    await expect(status(secret)).resolves.toBeDefined();
  });
});

describe('the rows of followers', () => {
  /** Columns that many devices share by nature tell nothing about one of them. */
  const sharedByMany = [
    ...['client_id', 'project_id', 'language', 'news', 'works', 'urgent'],
    ...['quiet_hours', 'urgent_breaks_quiet', 'paused_until'],
  ];
  const linking = (one: Record<string, unknown>, other: Record<string, unknown>) =>
    Object.keys(one).filter((name) => !sharedByMany.includes(name) && one[name] === other[name]);

  it('of one device in two projects have nothing in common', async () => {
    const target = await freshPushTarget();
    const north = await rowOf('north', target);
    const south = await rowOf('south', target);
    expect(Object.keys(north).length).toBeGreaterThan(5);
    expect(linking(north, south)).toEqual([]);
  });

  it('tell neither when nor where from: no time and no address is in them', async () => {
    const target = await freshPushTarget();
    const row = await rowOf('south', target);
    expect(Object.keys(row).sort()).toEqual(
      [...sharedByMany, 'id', 'secret_hash', 'endpoint_hash', 'push'].sort(),
    );
    expect(row.id).toMatch(/^.{14}4/);
    const readable = Buffer.from(String(row.push), 'hex').toString('latin1');
    for (const part of [target.endpoint, target.auth, '127.0.0.1'])
      expect(readable).not.toContain(part);
  });

  it('leave no trace in the audit trail, neither coming nor going', async () => {
    const count = async () => {
      const { rows: found } = await asRole(test, 'worker', {}, (ask) =>
        ask("select action from audit_log where action like 'following.%'"),
      );
      return found.length;
    };
    const before = await count();
    await unfollow(await follow('north', await freshPushTarget()));
    expect(await count()).toBe(before);
  });
});

describe('a subscription is refused', () => {
  const refusal = async (over: Partial<Target>) => {
    const target = { ...(await freshPushTarget()), ...over };
    return follow('north', target).catch(({ code, issues }) => ({
      ...{ code, path: issues[0]?.path },
    }));
  };

  it.each([
    ['https://push.evil.example/abc', 'endpoint'],
    ['https://fcm.googleapis.com.evil.example/abc', 'endpoint'],
    ['https://user:word@fcm.googleapis.com/abc', 'endpoint'],
    ['http://fcm.googleapis.com/abc', 'endpoint'],
    ['https://169.254.169.254/latest', 'endpoint'],
    ['file:///etc/passwd', 'endpoint'],
  ])('at %s: not one of the push services we call', async (endpoint, path) => {
    expect(await refusal({ endpoint })).toEqual({ code: 'invalid', path });
  });

  it('with a key that lies beside the curve: nothing sent to it could be read', async () => {
    const p256dh = Buffer.concat([Buffer.of(4), Buffer.alloc(64, 9)]).toString('base64url');
    expect(await refusal({ p256dh })).toEqual({ code: 'invalid', path: 'keys.p256dh' });
    expect(await refusal({ auth: 'short' })).toMatchObject({ code: 'invalid' });
  });

  it('for a project that residents do not see', async () => {
    const target = await freshPushTarget();
    await expect(follow('nowhere', target)).rejects.toMatchObject({ code: 'not-found' });
  });
});
