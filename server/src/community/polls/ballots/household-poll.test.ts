/** A household poll: one vote for each printed code, and no way from the code to the vote. */
import { createHash, createPublicKey } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../../kernel/ids.ts';
import { required } from '../../../test-support/fresh.ts';
import {
  answersTo,
  freshHouseholdPoll,
  freshPoll,
  householdContent,
  signedBallot,
} from '../../../test-support/fresh-poll.ts';
import { blindBallot, unblind } from '../../../test-support/household-device.ts';
import { inverseOf, power } from '../../../test-support/modular.ts';
import { asRole } from '../../../test-support/raw-connection.ts';
import { runJob } from '../../../test-support/run-job.ts';
import { startTestRuntime, type TestRuntime } from '../../../test-support/test-runtime.ts';
import { createWorld, type World } from '../../../test-support/world.ts';
import { pollDue } from '../poll-states.ts';
import { boxesDue } from './count-job.ts';
import { newHouseholdCode } from './household-code.ts';

let test: TestRuntime;
let world: World;
beforeAll(async () => {
  test = await startTestRuntime();
  world = await createWorld(test);
});
afterAll(() => test?.close());

const resident = { kind: 'resident' } as const;
const editor = () => world.actors['editor of this project'];
const household = (number: number) => freshHouseholdPoll(test, world.sites.north, number);
type Poll = Awaited<ReturnType<typeof household>>;

const at = ({ slug, pollId }: Poll) => ({ slug, pollId });
const sign = (poll: Poll, token: string, blindedMessage: string) =>
  test.call(resident, 'polls.sign', { ...at(poll), token, blindedMessage });
const cast = (poll: Poll, ballot: { serial: string; signature: string }, tree = 0) =>
  test.call(resident, 'polls.cast', {
    ...{ ...at(poll), serial: ballot.serial, signature: ballot.signature },
    answers: answersTo(poll, { tree }),
  });
const codeOf = (poll: Poll, place = 0) => required(poll.codes[place]);
const close = async ({ projectId, pollId }: Poll) => {
  await test.call(editor(), 'polls.close', { projectId, pollId });
  await runJob(test, pollDue, { pollId });
};
const results = ({ projectId, pollId }: Poll) =>
  test.call(editor(), 'polls.results', { projectId, pollId });

/** How many of these promises were kept, and the codes with which the others were refused. */
async function outcomes(attempts: Promise<unknown>[]) {
  const settled = await Promise.allSettled(attempts);
  const refusals = settled.flatMap((each) =>
    each.status === 'rejected' ? [each.reason.code] : [],
  );
  return { done: settled.length - refusals.length, refusals: [...new Set(refusals)] };
}

describe('a printed code', () => {
  it('is good for one signature, however it is typed', async () => {
    const poll = await household(1);
    const typed = codeOf(poll).toLowerCase().replaceAll('-', ' ');
    const { serial, signature } = await signedBallot(test, poll, typed);
    expect(await cast(poll, { serial, signature })).toEqual({ isFirst: true });
    const again = await blindBallot(poll.publicKey);
    await expect(sign(poll, codeOf(poll), again.blindedMessage)).rejects.toMatchObject({
      code: 'refused',
    });
  });

  it('gives the same signature again for the same message: the connection may break', async () => {
    const poll = await household(3);
    const { blindedMessage } = await blindBallot(poll.publicKey);
    const first = await sign(poll, codeOf(poll), blindedMessage);
    expect(await sign(poll, codeOf(poll), blindedMessage)).toEqual(first);
    expect((await results(poll)).tokens).toEqual({ printed: 3, spent: 1 });
  });

  it('is good for one message only, when twenty are sent at once', async () => {
    const poll = await household(1);
    const messages = await Promise.all(
      Array.from({ length: 20 }, () => blindBallot(poll.publicKey)),
    );
    const seen = await outcomes(
      messages.map(({ blindedMessage }) => sign(poll, codeOf(poll), blindedMessage)),
    );
    expect(seen).toEqual({ done: 1, refusals: ['refused'] });
    expect((await results(poll)).tokens.spent).toBe(1);
  });

  it('is not spent when its message cannot be signed', async () => {
    const poll = await household(1);
    const tooLarge = Buffer.alloc(256, 255).toString('base64url');
    await expect(sign(poll, codeOf(poll), tooLarge)).rejects.toMatchObject({ code: 'invalid' });
    await signedBallot(test, poll, codeOf(poll));
  });

  it('that was never printed, or for another poll, is not found; a typing error is told apart', async () => {
    const [poll, other] = [await household(1), await household(1)];
    const { blindedMessage } = await blindBallot(poll.publicKey);
    for (const token of [newHouseholdCode(), codeOf(other)])
      await expect(sign(poll, token, blindedMessage)).rejects.toMatchObject({ code: 'not-found' });
    await expect(sign(poll, 'K7QXM-4M2PT', blindedMessage)).rejects.toMatchObject({
      ...{ code: 'invalid', issues: [{ path: 'token' }] },
    });
  });

  it('signs nothing once the poll is closed, and the key that could is gone', async () => {
    const poll = await household(1);
    await close(poll);
    const { blindedMessage } = await blindBallot(poll.publicKey);
    await expect(sign(poll, codeOf(poll), blindedMessage)).rejects.toMatchObject({
      code: 'conflict',
    });
    const { rowCount } = await asRole(test, 'worker', {}, (ask) =>
      ask('select 1 from poll_keys where poll_id = $1', [poll.pollId]),
    );
    expect(rowCount).toBe(0);
  });
});

describe('a code shown after the poll has closed', () => {
  it('is answered the same whether it was used, is unused or was never printed', async () => {
    const poll = await household(2);
    await signedBallot(test, poll, codeOf(poll));
    await close(poll);
    const answers = await Promise.all(
      [codeOf(poll), codeOf(poll, 1), newHouseholdCode()].map(async (code) => {
        const { blindedMessage } = await blindBallot(poll.publicKey);
        const refusal = await sign(poll, code, blindedMessage).catch((error) => error);
        return [refusal.code, refusal.message, refusal.issues];
      }),
    );
    const closed = ['conflict', 'This poll is closed.', []];
    expect(answers).toEqual([closed, closed, closed]);
  });
});

describe('a ballot', () => {
  it('counts once, when it is cast twenty times at once', async () => {
    const poll = await household(1);
    const ballot = await signedBallot(test, poll, codeOf(poll));
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_none, each) => cast(poll, ballot, each % 2)),
    );
    expect(answers.filter(({ isFirst }) => isFirst)).toHaveLength(1);
    await close(poll);
    expect((await results(poll)).poll.counted).toBe(1);
  });

  it('is refused without a signature of this poll’s key', async () => {
    const [poll, other] = [
      await household(1),
      await freshPoll(test, world.sites.north, 'open', householdContent),
    ];
    const ballot = await signedBallot(test, poll, codeOf(poll));
    const forged = Buffer.alloc(256, 3).toString('base64url');
    const changed = Buffer.from(ballot.serial, 'base64url').fill(0, 0, 1).toString('base64url');
    for (const attempt of [
      () => cast(poll, { ...ballot, signature: forged }),
      () => cast(poll, { ...ballot, serial: changed }),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: 'refused' });
    await expect(cast({ ...poll, pollId: other.pollId }, ballot)).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('that answers what was not asked is refused, and can be cast after all', async () => {
    const poll = await household(1);
    const { serial, signature } = await signedBallot(test, poll, codeOf(poll));
    const answers = [{ questionId: newId<'question'>(), choices: [0] }];
    await expect(
      test.call(resident, 'polls.cast', { ...at(poll), serial, signature, answers }),
    ).rejects.toMatchObject({ code: 'invalid' });
    expect(await cast(poll, { serial, signature })).toEqual({ isFirst: true });
  });

  it('comes too late once the poll is closed', async () => {
    const poll = await household(1);
    const ballot = await signedBallot(test, poll, codeOf(poll));
    await close(poll);
    await expect(cast(poll, ballot)).rejects.toMatchObject({ code: 'conflict' });
    expect((await results(poll)).poll.counted).toBe(0);
  });

  it('is not needed for an ordinary poll, nor does a household poll take a vote without one', async () => {
    const poll = await household(1);
    const answers = answersTo(poll, { tree: 0 });
    await expect(test.call(resident, 'polls.vote', { ...at(poll), answers })).rejects.toMatchObject(
      {
        code: 'conflict',
      },
    );
  });

  it('stays in the box until the poll closes: nobody sees a result before', async () => {
    const poll = await household(6);
    for (const code of poll.codes) await cast(poll, await signedBallot(test, poll, code), 1);
    await runJob(test, boxesDue, {});
    const before = await results(poll);
    expect(before.poll.counted).toBe(0);
    expect(before.tokens).toEqual({ printed: 6, spent: 6 });
    await close(poll);
    expect((await results(poll)).questions[0]).toMatchObject({ answered: 6, numbers: [0, 6] });
  });
});

describe('nothing joins a code to a vote', () => {
  it('because every signing the server saw fits every ballot it was given: the proof', async () => {
    const poll = await household(4);
    const key = createPublicKey({
      key: Buffer.from(poll.publicKey, 'base64url'),
      format: 'der',
      type: 'spki',
    }).export({ format: 'jwk' });
    const n = numberOf(Buffer.from(key.n ?? '', 'base64url'));
    const e = numberOf(Buffer.from(key.e ?? '', 'base64url'));

    const seenAtSigning: { z: bigint; blindSignature: bigint }[] = [];
    const seenAtCasting: { serial: string; signature: bigint }[] = [];
    for (const code of poll.codes) {
      const ballot = await blindBallot(poll.publicKey);
      const { blindSignature } = await sign(poll, code, ballot.blindedMessage);
      const signature = await unblind(poll.publicKey, ballot, blindSignature);
      await cast(poll, { serial: ballot.serial, signature });
      seenAtSigning.push({ z: read(ballot.blindedMessage), blindSignature: read(blindSignature) });
      seenAtCasting.push({ serial: ballot.serial, signature: read(signature) });
    }

    const factors = new Set<bigint>();
    for (const { z, blindSignature } of seenAtSigning) {
      for (const { signature } of seenAtCasting) {
        // The encoded message is what the signature opens to: m = sig^e mod n.
        const m = power(signature, e, n);
        const r = (blindSignature * inverseOf(signature, n)) % n;
        expect((m * power(r, e, n)) % n).toBe(z);
        factors.add(r);
      }
    }
    // A factor of its own for each of the sixteen pairs, each as likely as any other.
    expect(factors.size).toBe(16);
  });

  it('because codes and ballots have no value in common, and neither has a moment', async () => {
    const poll = await household(8);
    const serials: string[] = [];
    for (const code of poll.codes) {
      const ballot = await signedBallot(test, poll, code);
      serials.push(ballot.serial);
      await cast(poll, ballot, 1);
    }
    const common = new Set([poll.pollId as string, world.quay as string, 'true', 'false', null]);
    const valuesIn = async (table: string) => {
      const rows = await rowsOf(table, poll.pollId);
      return new Set(rows.flatMap(Object.values).filter((value) => !common.has(value)));
    };
    const inTokens = await valuesIn('poll_tokens');
    const inBox = await valuesIn('poll_ballots');
    expect([inTokens.size, inBox.size]).toEqual([16, 24]);
    expect(inTokens.intersection(inBox).size).toBe(0);
    for (const serial of serials) {
      const hash = createHash('sha256').update(serial, 'base64url').digest('hex');
      expect(inBox).toContain(`\\x${hash}`);
      expect(inTokens).not.toContain(`\\x${hash}`);
    }
    await close(poll);
    const after = [await valuesIn('poll_counts'), await valuesIn('poll_words')];
    for (const values of after) expect(inTokens.intersection(values).size).toBe(0);
    expect((await rowsOf('poll_ballots', poll.pollId)).length).toBe(0);

    const { rows: moments } = await asRole(test, 'worker', {}, (ask) =>
      ask(`select table_name, column_name from information_schema.columns
           where table_name in ('poll_tokens', 'poll_ballots', 'poll_counts', 'poll_words')
             and data_type ~ 'time|date|interval|serial|bigint'`),
    );
    expect(moments).toEqual([]);
  });

  it('because shaking the box leaves neither place nor transaction of any ballot', async () => {
    const poll = await household(24);
    const order: string[] = [];
    for (const code of poll.codes) {
      const ballot = await signedBallot(test, poll, code);
      await cast(poll, ballot);
      order.push(createHash('sha256').update(ballot.serial, 'base64url').digest('hex'));
    }
    const placed = async () => {
      const { rows } = await asRole(test, 'worker', {}, (ask) =>
        ask(
          `select encode(serial, 'hex') as serial, xmin::text, is_shaken
           from poll_ballots where poll_id = $1 order by ctid`,
          [poll.pollId],
        ),
      );
      return rows as { serial: string; xmin: string; is_shaken: boolean }[];
    };
    const before = await placed();
    expect(before.map(({ serial }) => serial)).toEqual(order);
    expect(new Set(before.map(({ xmin }) => xmin)).size).toBe(24);
    expect(new Set(before.map(({ is_shaken }) => is_shaken))).toEqual(new Set([false]));
    await runJob(test, boxesDue, {});
    const after = await placed();
    expect(after.map(({ serial }) => serial).sort()).toEqual([...order].sort());
    expect(after.map(({ serial }) => serial)).not.toEqual(order);
    expect(new Set(after.map(({ xmin }) => xmin)).size).toBe(1);
    expect(new Set(after.map(({ is_shaken }) => is_shaken))).toEqual(new Set([true]));
    // Shaken once is enough: nothing new has come in.
    await runJob(test, boxesDue, {});
    expect(await placed()).toEqual(after);
    await close(poll);
    expect((await results(poll)).poll.counted).toBe(24);
  });

  it('because neither spending nor casting leaves a row in the audit trail or in the queue', async () => {
    const poll = await household(1);
    const trail = async () => {
      const { rows } = await asRole(test, 'worker', {}, (ask) =>
        ask(`select (select count(*) from audit_log)::int as audit,
               (select count(*) from pgboss.job)::int as jobs`),
      );
      return rows;
    };
    const before = await trail();
    await cast(poll, await signedBallot(test, poll, codeOf(poll)));
    expect(await trail()).toEqual(before);
  });
});

async function rowsOf(table: string, pollId: string): Promise<Record<string, string | null>[]> {
  return asRole(test, 'worker', {}, async (ask) => {
    const { rows } = await ask(
      `select (select jsonb_object_agg(key, value) from jsonb_each_text(to_jsonb(t))) as row
       from ${table} t where poll_id = $1`,
      [pollId],
    );
    return rows.map(({ row }) => row);
  });
}

const numberOf = (bytes: Buffer) => BigInt(`0x${bytes.toString('hex')}`);
const read = (base64url: string) => numberOf(Buffer.from(base64url, 'base64url'));
