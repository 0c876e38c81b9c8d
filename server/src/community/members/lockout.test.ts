/** Five failures in a row block for thirty minutes; time is the test's own. */
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Tx } from '../../kernel/database/database.ts';
import { freshCredentials } from '../../test-support/fresh.ts';
import { startTestRuntime, type TestRuntime } from '../../test-support/test-runtime.ts';
import { createWorld, type World } from '../../test-support/world.ts';
import { forgetFailures, reserveAttempt } from './attempts.ts';
import { signInAttempts } from './tables.ts';

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

const secondMs = 1000;
const minuteMs = 60 * secondMs;

/** `in`, or the code of the refusal; with the cookies a browser would then have. */
async function trySignIn(password: string, cookies = '', email = sam.email) {
  const answerHeaders = new Headers();
  const anyone = { kind: 'resident' } as const;
  const over = { cookies, answerHeaders };
  const result = await test.call(anyone, 'members.sign-in', { email, password }, over).then(
    () => 'in',
    (error) => error.code,
  );
  const received = answerHeaders.getSetCookie().map((line) => line.split(';')[0]);
  return { result, cookies: received.join('; ') };
}

async function failTimes(times: number, cookies = ''): Promise<void> {
  for (let turn = 0; turn < times; turn++)
    expect((await trySignIn('wrong', cookies)).result).toBe('refused');
}

const resultOf = async (password: string, cookies = '') =>
  (await trySignIn(password, cookies)).result;

describe('five failures in a row', () => {
  it('block: the right password is refused after 29:59 and accepted after 30:01', async () => {
    await failTimes(5);
    expect(await resultOf(sam.password)).toBe('refused');
    test.clock.moveMs(30 * minuteMs - secondMs);
    expect(await resultOf(sam.password)).toBe('refused');
    test.clock.moveMs(2 * secondMs);
    expect(await resultOf(sam.password)).toBe('in');
  });

  it('are needed: after four the right password is accepted, and the count starts anew', async () => {
    await failTimes(4);
    expect(await resultOf(sam.password)).toBe('in');
    await failTimes(4);
    expect(await resultOf(sam.password)).toBe('in');
  });

  it('do not lock out the device that has signed in before', async () => {
    const { cookies } = await trySignIn(sam.password);
    await failTimes(5);
    expect(await resultOf(sam.password)).toBe('refused');
    expect(await resultOf(sam.password, cookies)).toBe('in');
  });

  it('on the known device block that device too', async () => {
    const { cookies } = await trySignIn(sam.password);
    await failTimes(5, cookies);
    expect(await resultOf(sam.password, cookies)).toBe('refused');
  });

  it('by a device known for another address count as those of a stranger', async () => {
    const kim = await freshCredentials(test, world.sites.north);
    const { cookies } = await trySignIn(kim.password, '', kim.email);
    await failTimes(5, cookies);
    expect(await resultOf(sam.password)).toBe('refused');
    expect((await trySignIn(kim.password, '', kim.email)).result).toBe('in');
  });
});

describe('many guesses at once', () => {
  const key = Buffer.alloc(32, 7);
  const inIdentity = <T>(work: (tx: Tx) => Promise<T>) =>
    test.namespace.database.transaction('identity', {}, work);

  it('get no more than five tries', async () => {
    const now = test.clock.now();
    const tries = Array.from({ length: 40 }, () =>
      inIdentity((tx) => reserveAttempt(tx, key, now)),
    );
    const allowed = (await Promise.all(tries)).filter(Boolean);
    expect(allowed).toHaveLength(5);
  });

  it('are counted one after the other, also while the count before is not yet committed', async () => {
    const contested = Buffer.alloc(32, 8);
    const reserve = (tx: Tx) => reserveAttempt(tx, contested, test.clock.now());
    await inIdentity(reserve);
    const second = Promise.withResolvers<void>();
    await inIdentity(async (tx) => {
      await reserve(tx);
      inIdentity(reserve).then(() => second.resolve(), second.reject);
      await setTimeout(100);
    });
    await second.promise;
    const rows = await test.namespace.database.reader('identity').select().from(signInAttempts);
    expect(rows.find(({ keyHash }) => keyHash.equals(contested))?.failures).toBe(3);
  });

  it('stay blocked until a success ends the count', async () => {
    const now = test.clock.now();
    const blocked = await inIdentity((tx) => reserveAttempt(tx, key, now));
    expect(blocked).toBe(false);
    await inIdentity((tx) => forgetFailures(tx, key));
    expect(await inIdentity((tx) => reserveAttempt(tx, key, now))).toBe(true);
  });
});
