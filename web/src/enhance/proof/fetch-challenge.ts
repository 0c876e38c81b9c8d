import type { Challenge } from 'altcha-lib/types';
import { callApi } from '../call-api.ts';

/** Asks for a challenge; undefined without a connection, or in a browser that cannot solve any. */
export async function fetchChallenge(): Promise<Challenge | undefined> {
  const outcome = await callApi('POST /proof-of-work', {});
  if ('refusal' in outcome || !('subtle' in crypto)) return undefined;
  // Guarantee: the server made it with the same library.
  return outcome.answer.challenge as unknown as Challenge;
}
