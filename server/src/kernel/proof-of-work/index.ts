/** Proof of work for whatever residents send without an account: questions, comments, votes. */
import { forgetExpired } from '../forget-expired.ts';
import { giveChallenge } from './give-challenge.ts';

export { newChallenge, readProof } from './challenge.ts';
export { proofField, requireProofOr, spendProof } from './require-proof.ts';

export const proofOfWork = { actions: [giveChallenge], jobs: [forgetExpired] } as const;
