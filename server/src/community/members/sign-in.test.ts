import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { auditLog } from '../../kernel/audit.ts';
import { DomainError } from '../../kernel/errors.ts';
import { freshCredentials } from '../../test-support/fresh.ts';
import { startTestRuntime, type TestRuntime } from '../../test-support/test-runtime.ts';
import { createWorld, type World } from '../../test-support/world.ts';
import { sessions } from './tables.ts';

let test: TestRuntime;
let world: World;
let sam: { email: string; password: string };
beforeAll(async () => {
  test = await startTestRuntime();
  world = await createWorld(test);
});
beforeEach(async () => {
  sam = await freshCredentials(test, world.sites.north);
});
afterAll(() => test?.close());

const anyone = { kind: 'resident' } as const;

/** Signs in as a browser would: gives the cookies to send from then on, and the lines that set them. */
async function signIn(credentials = sam) {
  const answerHeaders = new Headers();
  await test.call(anyone, 'members.sign-in', credentials, { answerHeaders });
  const lines = answerHeaders.getSetCookie();
  return { lines, cookie: lines.map((line) => line.split(';')[0]).join('; ') };
}

async function refusalOf(credentials: typeof sam): Promise<unknown> {
  const answerHeaders = new Headers();
  const error = await test
    .call(anyone, 'members.sign-in', credentials, { answerHeaders })
    .catch((thrown: unknown) => thrown);
  if (!(error instanceof DomainError)) throw error;
  const { code, message, issues, retryAfterS } = error;
  return { code, message, issues, retryAfterS, cookies: answerHeaders.getSetCookie() };
}

const whoIs = (cookie: string) => test.runtime.identify(test.namespace, { cookie });

describe('signing in', () => {
  it('with the right password makes a member of the browser, with their grants', async () => {
    const { cookie } = await signIn();
    expect(await whoIs(cookie)).toMatchObject({
      ...{ kind: 'member', name: 'Sam', email: sam.email },
      grants: [{ level: 'editor', clientId: world.quay, projectId: world.north }],
    });
  });

  it('does not mind capitals and spaces around the address', async () => {
    await expect(signIn({ ...sam, email: ` ${sam.email.toUpperCase()} ` })).resolves.toBeDefined();
  });

  it('with a wrong password and with an unknown address gives the same answer', async () => {
    const wrong = await refusalOf({ ...sam, password: 'not the password at all' });
    expect(wrong).toMatchObject({ code: 'refused', cookies: [] });
    expect(await refusalOf({ ...sam, email: 'nobody@example.org' })).toEqual(wrong);
  });

  it('takes as much work for an unknown address as for a wrong password', async () => {
    const cpuMsOf = async (email: string) => {
      const before = process.cpuUsage();
      await refusalOf({ email, password: 'not the password at all' });
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    const known = await cpuMsOf(sam.email);
    const unknown = await cpuMsOf('nobody-either@example.org');
    expect(unknown / known).toBeGreaterThan(0.5);
    expect(unknown / known).toBeLessThan(2);
  });

  it('is recorded, and so is failing, without saying who', async () => {
    const requests = async () => {
      const rows = await test.namespace.database.reader('worker').select().from(auditLog);
      return rows.filter(({ action }) => action === 'members.sign-in');
    };
    const before = (await requests()).length;
    await signIn();
    await refusalOf({ ...sam, password: 'wrong' });
    const added = (await requests()).slice(before);
    expect(added.map(({ event }) => event)).toEqual(['member.signed-in', 'member.sign-in-failed']);
    for (const row of added) expect(JSON.stringify(row)).not.toContain(sam.email);
  });
});

describe('a session', () => {
  it('is kept in a cookie that scripts and other sites do not get', async () => {
    const { lines } = await signIn();
    expect(lines.map((line) => line.split('=')[0])).toEqual([
      'sitepodium.session_token',
      'sitepodium.known_device',
    ]);
    for (const line of lines) expect(line).toMatch(/; HttpOnly; SameSite=Lax/);
  });

  it('holds nothing about the browser or where it is', async () => {
    await signIn();
    const rows = await test.namespace.database.reader('identity').select().from(sessions);
    expect(rows.length).toBeGreaterThan(0);
    for (const { ipAddress, userAgent } of rows)
      expect({ ipAddress, userAgent }).toEqual({ ipAddress: null, userAgent: null });
  });

  it('ends with signing out, and the cookie then proves nothing', async () => {
    const { cookie } = await signIn();
    const other = await signIn();
    const answerHeaders = new Headers();
    await test.call(
      await whoIs(cookie),
      'members.sign-out',
      {},
      { cookies: cookie, answerHeaders },
    );
    expect(answerHeaders.get('set-cookie')).toMatch(/session_token=;.*Max-Age=0/);
    expect(await whoIs(cookie)).toEqual(anyone);
    expect(await whoIs(other.cookie)).toMatchObject({ kind: 'member' });
  });

  it('of one application proves nothing in another', async () => {
    const { cookie } = await signIn();
    expect(await test.runtime.identify(test.other, { cookie })).toEqual(anyone);
  });

  it('with one changed character proves nothing', async () => {
    const { cookie } = await signIn();
    const forged = cookie.replace(/session_token=(.)/, (_, first) =>
      first === 'A' ? 'session_token=B' : 'session_token=A',
    );
    expect(await whoIs(forged)).toEqual(anyone);
  });
});
