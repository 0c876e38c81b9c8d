/** Work that was done counts once, here, and for half an hour. */
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Challenge } from 'altcha-lib/types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshProof } from '../../test-support/fresh.ts';
import { asRole, denied, refusalOf } from '../../test-support/raw-connection.ts';
import { runJob } from '../../test-support/run-job.ts';
import { startTestRuntime, type TestRuntime } from '../../test-support/test-runtime.ts';
import { forgetExpired } from '../forget-expired.ts';
import { requireProofOr } from './index.ts';
import { spentChallenges } from './tables.ts';

let test: TestRuntime;
beforeAll(async () => {
  test = await startTestRuntime();
});
afterAll(() => test?.close());

const use = (proof: string | undefined, namespace = test.namespace) =>
  namespace.database.transaction('resident', {}, (tx) =>
    requireProofOr({ tx, namespace, clock: test.clock }, proof, () => 'no proof'),
  );

const change = (
  proof: string,
  edit: (payload: {
    challenge: Challenge;
    solution: { counter: number; derivedKey: string };
  }) => void,
) => {
  const payload = JSON.parse(Buffer.from(proof, 'base64').toString());
  edit(payload);
  return Buffer.from(JSON.stringify(payload)).toString('base64');
};

describe('a proof of work', () => {
  it('is accepted once, and refused from then on', async () => {
    const proof = await freshProof(test);
    expect(await use(proof)).toBeUndefined();
    await expect(use(proof)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('sent ten times at the same time is spent by one of them', async () => {
    const proof = await freshProof(test);
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => use(proof)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('stays good when what it was for did not happen', async () => {
    const proof = await freshProof(test);
    const { namespace, clock } = test;
    const failing = namespace.database.transaction('resident', {}, async (tx) => {
      await requireProofOr({ tx, namespace, clock }, proof, () => 'no proof');
      throw new Error('something else went wrong');
    });
    await expect(failing).rejects.toThrow('something else');
    expect(await use(proof)).toBeUndefined();
  });

  it('that is missing or has expired is decided otherwise', async () => {
    expect(await use(undefined)).toBe('no proof');
    const proof = await freshProof(test);
    test.clock.moveMs(31 * 60 * 1000);
    expect(await use(proof)).toBe('no proof');
  });

  it('of another application, or changed to cost less or last longer, is refused', async () => {
    const proof = await freshProof(test);
    const refused = { code: 'invalid', issues: [{ path: 'proof' }] };
    await expect(use(proof, test.other)).rejects.toMatchObject(refused);
    const forged = [
      change(proof, ({ challenge }) => Object.assign(challenge.parameters, { cost: 1 })),
      change(proof, ({ challenge }) =>
        Object.assign(challenge.parameters.data ?? {}, { until: 9e9 }),
      ),
      change(proof, ({ challenge }) => Object.assign(challenge.parameters, { keyPrefix: '' })),
      change(proof, ({ solution }) => Object.assign(solution, { derivedKey: '00'.repeat(32) })),
      'not a proof',
    ];
    for (const each of forged) await expect(use(each)).rejects.toMatchObject(refused);
  });
});

describe('the challenge that devices get', () => {
  it('is solved with at most 250 tries and then accepted', async () => {
    const { challenge } = await test.call({ kind: 'resident' }, 'proof-of-work.challenge', {});
    const solution = await solveChallenge({
      challenge: challenge as unknown as Challenge,
      deriveKey,
    });
    expect(solution?.counter).toBeGreaterThanOrEqual(100);
    expect(solution?.counter).toBeLessThanOrEqual(250);
    const proof = Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
    expect(await use(proof)).toBeUndefined();
  });
});

describe('spent challenges', () => {
  it('can be added by residents, and not even read', async () => {
    await asRole(test, 'resident', {}, async (ask) => {
      expect(await refusalOf(ask, 'select * from spent_challenges')).toBe(denied);
      expect(await refusalOf(ask, 'delete from spent_challenges')).toBe(denied);
    });
  });

  it('are forgotten once they have expired, however often the job runs', async () => {
    const kept = () => test.namespace.database.reader('worker').$count(spentChallenges);
    await use(await freshProof(test));
    await runJob(test, forgetExpired.job, {});
    expect(await kept()).toBeGreaterThan(0);
    test.clock.moveMs(31 * 60 * 1000);
    await runJob(test, forgetExpired.job, {});
    await runJob(test, forgetExpired.job, {});
    expect(await kept()).toBe(0);
  });
});
