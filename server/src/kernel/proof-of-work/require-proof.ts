/** What an action does with a proof of work that came along. */
import { z } from 'zod';
import type { WriteContext } from '../action.ts';
import { DomainError } from '../errors.ts';
import { type Proof, readProof } from './challenge.ts';
import { spentChallenges } from './tables.ts';

type Proving = Pick<WriteContext<unknown>, 'tx' | 'namespace' | 'clock'>;

/** The input field of an action that takes a proof: `proof: proofField`. */
export const proofField = z
  .string()
  .max(4_000)
  .optional()
  .describe(
    'A solved challenge (ALTCHA), base64; without one, what is sent may be checked first, or refused',
  );

/**
 * Whether the caller has done the work. With a good proof it is spent, in this transaction, and the
 * answer is undefined; without one, or with one that has expired, `otherwise` decides: it may throw,
 * or say what happens instead, which is then the answer.
 * Throws invalid for a proof that is none, conflict for one that was used before.
 */
export async function requireProofOr<Instead>(
  context: Proving,
  proof: string | undefined,
  otherwise: () => Instead | Promise<Instead>,
): Promise<Instead | undefined> {
  const found = proof ? await readProof(context.namespace, context.clock, proof) : undefined;
  if (!found) return otherwise();
  await spendProof(context, found);
  return undefined;
}

/** Uses a proof up; it counts once, whoever sends it, in whichever process. Throws conflict. */
export async function spendProof({ tx }: Pick<Proving, 'tx'>, proof: Proof): Promise<void> {
  const { rowCount } = await tx.insert(spentChallenges).values(proof).onConflictDoNothing();
  if (rowCount === 1) return;
  const message = 'This proof of work was used before. Ask for a new challenge.';
  throw new DomainError('conflict', message, { issues: [{ path: 'proof', message }] });
}
