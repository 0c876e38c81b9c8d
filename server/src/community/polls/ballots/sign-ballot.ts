import { createHash } from 'node:crypto';
import { and, eq, isNull, or } from 'drizzle-orm';
import { z } from 'zod';
import { writeAction } from '../../../kernel/action.ts';
import type { Tx } from '../../../kernel/database/database.ts';
import { DomainError, invalid, notFound } from '../../../kernel/errors.ts';
import { idSchema, type PollId } from '../../../kernel/ids.ts';
import { slugSchema } from '../../projects/index.ts';
import { loadPublicPoll, requireOpen } from '../resident-poll.ts';
import { pollTokens } from '../tables.ts';
import { blindSign, modulusBytes } from './blind-signature.ts';
import { base64url } from './encoding.ts';
import { hashOfTyped, tokenHolders, tokenSchema } from './household-token.ts';
import { openPollKey } from './poll-key.ts';

/**
 * Spends a code. The signature is made in the transaction that spends it: either both happen or
 * neither. The same code with the same blinded message gives the same signature again, for a device
 * whose connection broke; with another it is refused.
 */
export const signBallot = writeAction({
  id: 'polls.sign',
  summary: 'Spend the code of a letter on the blind signature of a ballot (RFC 9474)',
  route: 'POST /projects/:slug/polls/:pollId/signatures',
  by: tokenHolders(),
  input: z.strictObject({
    slug: slugSchema,
    pollId: idSchema<'poll'>(),
    token: tokenSchema,
    blindedMessage: base64url(modulusBytes),
  }),
  output: z.object({ blindSignature: z.string() }),
  rateLimit: { max: 30, windowS: 600 },
  // A moment here and one at the ballot would lead from the code to the vote.
  audit: () => null,
  async run({ tx, namespace, clock }, { slug, pollId, token, blindedMessage }) {
    const { poll } = await loadPublicPoll(tx, slug, pollId);
    requireOpen(poll, clock.now());
    if (poll.kind !== 'household') throw notFound();
    const blinded = Buffer.from(blindedMessage, 'base64url');
    await spend(tx, pollId, hashOfTyped(namespace, pollId, token), blinded);
    const signature = blindSign(await openPollKey(namespace, poll), blinded);
    if (!signature) throw invalid('blindedMessage', 'is not a number below the modulus');
    return { blindSignature: signature.toString('base64url') };
  },
});

/** The row lock lets one of many through; the others then find another message there. */
async function spend(tx: Tx, pollId: PollId, codeHash: Buffer, blinded: Buffer): Promise<void> {
  const blindedHash = createHash('sha256').update(blinded).digest();
  const isIt = and(eq(pollTokens.codeHash, codeHash), eq(pollTokens.pollId, pollId));
  const spent = await tx
    .update(pollTokens)
    .set({ isSpent: true, blindedHash })
    .where(and(isIt, or(isNull(pollTokens.blindedHash), eq(pollTokens.blindedHash, blindedHash))));
  if (spent.rowCount === 1) return;
  const [known] = await tx.select({ isSpent: pollTokens.isSpent }).from(pollTokens).where(isIt);
  throw known ? new DomainError('refused', 'This code has been used.') : notFound();
}
