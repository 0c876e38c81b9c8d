import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { writeAction } from '../../kernel/action.ts';
import { conflict } from '../../kernel/errors.ts';
import { idSchema } from '../../kernel/ids.ts';
import { anyone } from '../../kernel/policy.ts';
import { proofField } from '../../kernel/proof-of-work/index.ts';
import { openClientKey } from '../clients/index.ts';
import { slugSchema } from '../projects/index.ts';
import { putInBox } from './ballots/ballot-box.ts';
import { answersSchema, checkAnswers } from './check-answers.ts';
import { loadPublicPoll, requireOpen } from './resident-poll.ts';
import { loadQuestions } from './the-poll.ts';
import { limitVotes } from './vote-limits.ts';

/** A vote takes some work of the device that casts it, or is one of few from its network that day. */
export const vote = writeAction({
  id: 'polls.vote',
  summary: 'Answer a poll that is open to everyone; nothing is kept of who did',
  route: 'POST /projects/:slug/polls/:pollId/votes',
  by: anyone(),
  input: z.strictObject({
    slug: slugSchema,
    pollId: idSchema<'poll'>(),
    answers: answersSchema,
    proof: proofField,
  }),
  output: z.object({ isCast: z.literal(true) }),
  rateLimit: { max: 20, windowS: 600 },
  audit: () => null,
  async run(context, { slug, pollId, answers, proof }) {
    const { tx, namespace, clock } = context;
    const { poll } = await loadPublicPoll(tx, slug, pollId);
    requireOpen(poll, clock.now());
    if (poll.kind === 'household') throw conflict('This poll is answered with a code.');
    checkAnswers(await loadQuestions(tx, [poll.id]), answers);
    await limitVotes(context, pollId, proof);
    const keys = await openClientKey(namespace, poll.clientId);
    await putInBox(tx, keys, poll, randomBytes(32), answers);
    return { isCast: true as const };
  },
});
