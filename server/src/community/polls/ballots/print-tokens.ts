import { count, eq } from 'drizzle-orm';
import { renderSVG } from 'uqr';
import { z } from 'zod';
import { writeAction } from '../../../kernel/action.ts';
import { conflict, notFound } from '../../../kernel/errors.ts';
import { members } from '../../../kernel/policy.ts';
import { theProject } from '../../projects/index.ts';
import { projectSlug } from '../project-slug.ts';
import { pollTokens } from '../tables.ts';
import { aboutPoll, loadPoll, requireState, thePollInput } from '../the-poll.ts';
import { keyFingerprint } from './blind-signature.ts';
import { newHouseholdCode } from './household-code.ts';
import { hashOfCode } from './household-token.ts';

/** So many letters at a time fit a browser and a printer. */
const mostAtOnce = 200;
const mostOfPoll = 5_000;

export const printTokens = writeAction({
  id: 'polls.print-tokens',
  summary: 'Make codes for letters, one vote each; they are given once and not kept',
  route: 'POST /portal/projects/:projectId/polls/:pollId/tokens',
  by: members('editor', theProject),
  input: z.strictObject({ ...thePollInput, number: z.int().min(1).max(mostAtOnce) }),
  output: z.object({
    keyFingerprint: z.string(),
    tokens: z.array(z.object({ code: z.string(), link: z.string(), qr: z.string() })),
  }),
  rateLimit: { max: 60, windowS: 600 },
  audit: ({ input, scope }) => ({
    ...aboutPoll('poll.tokens-printed', input.pollId, scope),
    details: { number: input.number },
  }),
  async run({ tx, namespace, scope }, { projectId, pollId, number }) {
    const poll = await loadPoll(tx, projectId, pollId);
    if (poll.kind !== 'household') throw notFound();
    requireState(poll, 'draft', 'scheduled', 'open');
    const [printed] = await tx
      .select({ number: count() })
      .from(pollTokens)
      .where(eq(pollTokens.pollId, pollId));
    if ((printed?.number ?? 0) + number > mostOfPoll)
      throw conflict(`A poll has at most ${mostOfPoll} codes.`);
    const codes = Array.from({ length: number }, () => newHouseholdCode());
    const { clientId } = scope;
    await tx
      .insert(pollTokens)
      .values(
        codes.map((code) => ({ codeHash: hashOfCode(namespace, pollId, code), clientId, pollId })),
      );
    const address = `${namespace.origin}/${await projectSlug(tx, projectId)}/polls/${pollId}`;
    return {
      keyFingerprint: keyFingerprint(poll.publicKey ?? ''),
      tokens: codes.map((code) => {
        // After the hash sign: the code is never sent along with the address.
        const link = `${address}#${code}`;
        return { code, link, qr: renderSVG(link, { border: 1 }) };
      }),
    };
  },
});
