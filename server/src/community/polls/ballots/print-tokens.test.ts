/** When codes are printed, how many, and what is kept of them. */
import { randomBytes } from 'node:crypto';
import { renderSVG } from 'uqr';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshPoll, householdContent, type PollState } from '../../../test-support/fresh-poll.ts';
import { dumpOf } from '../../../test-support/raw-connection.ts';
import { startTestRuntime, type TestRuntime } from '../../../test-support/test-runtime.ts';
import { createWorld, type World } from '../../../test-support/world.ts';
import { writingsOf } from '../../../test-support/writings.ts';
import { pollTokens } from '../tables.ts';
import { hashOfCode } from './household-token.ts';

let test: TestRuntime;
let world: World;
beforeAll(async () => {
  test = await startTestRuntime();
  world = await createWorld(test);
});
afterAll(() => test?.close());

const poll = (state: PollState, content?: typeof householdContent) =>
  freshPoll(test, world.sites.north, state, content);
const print = ({ projectId, pollId }: Awaited<ReturnType<typeof poll>>, number = 1) =>
  test.call(world.actors['editor of this project'], 'polls.print-tokens', {
    ...{ projectId, pollId, number },
  });

describe('codes', () => {
  it('are made by the team, each with an address of its own that also stands in its QR code', async () => {
    const fresh = await poll('draft', householdContent);
    const { tokens } = await print(fresh, 3);
    expect(new Set(tokens.map(({ code }) => code)).size).toBe(3);
    for (const { code, link, qr } of tokens) {
      expect(link).toBe(`${test.namespace.origin}/north/polls/${fresh.pollId}#${code}`);
      expect(qr).toBe(renderSVG(link, { border: 1 }));
    }
  });

  it('are shown once and kept as hashes only', async () => {
    const fresh = await poll('draft', householdContent);
    const { tokens } = await print(fresh, 3);
    const stored = await dumpOf(test, ['poll_tokens', 'audit_log', 'pgboss.job']);
    for (const { code } of tokens) {
      expect(stored).toContain(hashOfCode(test.namespace, fresh.pollId, code).toString('hex'));
      for (const hidden of [code, code.replaceAll('-', '')].flatMap(writingsOf))
        expect(stored).not.toContain(hidden);
    }
  });

  it('are made for household polls only, and not after they have closed', async () => {
    await expect(print(await poll('draft'))).rejects.toMatchObject({ code: 'not-found' });
    await expect(print(await poll('closed', householdContent))).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('are at most 200 at a time and 5,000 in all', async () => {
    const full = await poll('draft', householdContent);
    await expect(print(full, 201)).rejects.toMatchObject({ code: 'invalid' });
    const printed = Array.from({ length: 4_999 }, () => ({
      ...{ codeHash: randomBytes(32), clientId: world.quay, pollId: full.pollId },
    }));
    await test.namespace.database.transaction('worker', {}, (tx) =>
      tx.insert(pollTokens).values(printed),
    );
    await expect(print(full, 2)).rejects.toMatchObject({ code: 'conflict' });
    expect((await print(full, 1)).tokens).toHaveLength(1);
  });
});
