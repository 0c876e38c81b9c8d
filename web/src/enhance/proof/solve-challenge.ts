import { solveChallenge as solve } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Challenge } from 'altcha-lib/types';

/** The solution of a challenge (ALTCHA) as it is sent along in `proof`; undefined when there is none. */
export async function solveChallenge(challenge: Challenge): Promise<string | undefined> {
  const solution = await solve({ challenge, deriveKey }).catch(() => null);
  return solution ? btoa(JSON.stringify({ challenge, solution })) : undefined;
}
