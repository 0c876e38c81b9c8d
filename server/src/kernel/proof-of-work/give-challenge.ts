import { z } from 'zod';
import { readAction } from '../action.ts';
import { anyone } from '../policy.ts';
import { givenChallengeSchema, newChallenge } from './challenge.ts';

export const giveChallenge = readAction({
  id: 'proof-of-work.challenge',
  summary: 'A challenge to solve while somebody types; its solution goes along as `proof`',
  route: 'POST /proof-of-work',
  by: anyone(),
  input: z.strictObject({}),
  output: z.object({ challenge: givenChallengeSchema }),
  rateLimit: { max: 60, windowS: 600 },
  run: async ({ namespace, clock }) => ({ challenge: await newChallenge(namespace, clock) }),
});
