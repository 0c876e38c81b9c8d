import { z } from 'zod';
import { writeAction } from '../../../kernel/action.ts';
import { DomainError, notFound } from '../../../kernel/errors.ts';
import { idSchema } from '../../../kernel/ids.ts';
import { anyone } from '../../../kernel/policy.ts';
import { openClientKey } from '../../clients/index.ts';
import { slugSchema } from '../../projects/index.ts';
import { answersSchema, checkAnswers } from '../check-answers.ts';
import { loadPublicPoll, requireOpen } from '../resident-poll.ts';
import { loadQuestions } from '../the-poll.ts';
import { putInBox } from './ballot-box.ts';
import { isSignedBallot, modulusBytes } from './blind-signature.ts';
import { base64url } from './encoding.ts';

/** 32 bytes that RFC 9474's preparation puts in front, and 32 that the device made up. */
const serialBytes = 64;

/**
 * Casts a ballot. The serial was never shown here before: whoever signed it saw it blinded. A second
 * cast of the same serial changes nothing, so a device may try again after a broken connection.
 */
export const castBallot = writeAction({
  id: 'polls.cast',
  summary: 'Cast a signed ballot of a household poll; it says what was voted, not by whom',
  route: 'POST /projects/:slug/polls/:pollId/ballots',
  by: anyone(),
  input: z.strictObject({
    slug: slugSchema,
    pollId: idSchema<'poll'>(),
    serial: base64url(serialBytes),
    signature: base64url(modulusBytes),
    answers: answersSchema,
  }),
  output: z.object({
    /** False: this very ballot was in the box already, and that one counts. */
    isFirst: z.boolean(),
  }),
  rateLimit: { max: 30, windowS: 600 },
  audit: () => null,
  async run({ tx, namespace, clock }, { slug, pollId, serial, signature, answers }) {
    const { poll } = await loadPublicPoll(tx, slug, pollId);
    requireOpen(poll, clock.now());
    if (poll.kind !== 'household' || !poll.publicKey) throw notFound();
    const prepared = Buffer.from(serial, 'base64url');
    if (!isSignedBallot(poll.publicKey, prepared, Buffer.from(signature, 'base64url')))
      throw new DomainError('refused', 'This ballot was not signed for this poll.');
    checkAnswers(await loadQuestions(tx, [poll.id]), answers);
    const keys = await openClientKey(namespace, poll.clientId);
    return { isFirst: await putInBox(tx, keys, poll, prepared, answers) };
  },
});
