import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { writeAction } from '../../kernel/action.ts';
import { conflict } from '../../kernel/errors.ts';
import { idSchema } from '../../kernel/ids.ts';
import { anyone } from '../../kernel/policy.ts';
import { openClientKey } from '../clients/index.ts';
import { slugSchema } from '../projects/index.ts';
import { putInBox } from './ballot-box.ts';
import { answersSchema, checkAnswers } from './check-answers.ts';
import { loadPublicPoll, requireOpen } from './resident-poll.ts';
import { loadQuestions } from './the-poll.ts';

export const vote = writeAction({
  id: 'polls.vote',
  summary: 'Answer a poll that is open to everyone; nothing is kept of who did',
  route: 'POST /projects/:slug/polls/:pollId/votes',
  by: anyone(),
  input: z.strictObject({
    slug: slugSchema,
    pollId: idSchema<'poll'>(),
    answers: answersSchema,
  }),
  output: z.object({ isCast: z.literal(true) }),
  rateLimit: { max: 20, windowS: 600 },
  audit: () => null,
  async run({ tx, namespace, clock }, { slug, pollId, answers }) {
    const { poll } = await loadPublicPoll(tx, slug, pollId);
    requireOpen(poll, clock.now());
    if (poll.kind === 'household') throw conflict('This poll is answered with a code.');
    checkAnswers(await loadQuestions(tx, [poll.id]), answers);
    const keys = await openClientKey(namespace, poll.clientId);
    await putInBox(tx, keys, poll, randomBytes(32), answers);
    return { isCast: true as const };
  },
});
