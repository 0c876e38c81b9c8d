/**
 * Proof of work instead of captchas (ALTCHA, version 2 of its challenge format): the device finds
 * the counter whose derived key (PBKDF2, RFC 8018) begins with a given prefix. Both the challenge
 * and the key that answers it are signed with keys of the namespace, so nothing is kept of a
 * challenge until it is spent, and checking a solution costs two hashes.
 */
import { createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { invalid } from '../errors.ts';
import type { Namespace } from '../namespace.ts';

/** Long enough to write a question in, short enough that few spent ones are kept. */
const lifeMs = 30 * 60 * 1000;

/** Rounds of PBKDF2 for one try: 1 ms on a new device, about 8 ms on a phone of eight years old. */
const roundsPerTry = 5_000;
/** How many tries it takes: chosen per challenge, so that no device is unlucky for long. */
const fewestTries = 100;
const mostTries = 250;

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

/** Loose: what else is in a challenge is signed as well, and judged by its signature. */
const challengeSchema = z.looseObject({
  parameters: z.looseObject({
    algorithm: z.literal('PBKDF2/SHA-256'),
    nonce: hex(16),
    salt: hex(16),
    cost: z.number(),
    keyLength: z.number(),
    keyPrefix: z.string().max(64),
    keySignature: z.string().max(64),
    data: z.strictObject({ until: z.int() }),
  }),
  signature: z.string().max(64),
});

const payloadSchema = z.object({
  challenge: challengeSchema,
  solution: z.object({ counter: z.int(), derivedKey: z.string().max(64) }),
});

/** A challenge as devices get it. */
export const givenChallengeSchema = z.object({
  parameters: z.record(z.string(), z.unknown()),
  signature: z.string(),
});

/** A solution that is right and in time; whether it was used before shows when it is spent. */
export interface Proof {
  readonly nonce: Buffer;
  readonly expiresAt: Date;
}

/** A new challenge of this namespace. `tries` bounds the work, for tests. */
export async function newChallenge(
  { keys }: Namespace,
  clock: Clock,
  tries: { fewest: number; most: number } = { fewest: fewestTries, most: mostTries },
) {
  const { parameters, signature = '' } = await createChallenge({
    ...{ algorithm: 'PBKDF2/SHA-256', cost: roundsPerTry, deriveKey },
    counter: randomInt(tries.most, tries.fewest),
    // Our own end instead of the library's, which does not ask our clock.
    data: { until: Math.ceil((clock.now().getTime() + lifeMs) / 1000) },
    ...secretsOf(keys),
  });
  return { parameters: { ...parameters }, signature };
}

/**
 * Reads a solved challenge: base64 of ALTCHA's JSON. Gives undefined for one that has expired, which
 * happens to honest people too. Throws invalid for anything this namespace did not ask or that was
 * not solved.
 */
export async function readProof(
  { keys }: Namespace,
  clock: Clock,
  proof: string,
): Promise<Proof | undefined> {
  const { challenge, solution } = parse(proof);
  const { verified } = await verifySolution({
    ...{ challenge, deriveKey, solution: { ...solution, time: 0 } },
    ...secretsOf(keys),
  });
  if (!verified) throw invalid('proof', 'is not a solution of a challenge from here');
  const { nonce, data } = challenge.parameters;
  const expiresAt = new Date(data.until * 1000);
  return expiresAt > clock.now() ? { nonce: Buffer.from(nonce, 'hex'), expiresAt } : undefined;
}

function secretsOf(keys: Namespace['keys']) {
  return {
    hmacSignatureSecret: keys.derive('proof of work: challenges').toString('hex'),
    hmacKeySignatureSecret: keys.derive('proof of work: answers').toString('hex'),
  };
}

function parse(proof: string): z.output<typeof payloadSchema> {
  try {
    return payloadSchema.parse(JSON.parse(Buffer.from(proof, 'base64').toString('utf8')));
  } catch {
    throw invalid('proof', 'is not a solved challenge');
  }
}
