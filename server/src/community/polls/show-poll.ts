import { z } from 'zod';
import { readAction } from '../../kernel/action.ts';
import { inLanguage } from '../../kernel/i18n.ts';
import { idSchema } from '../../kernel/ids.ts';
import { anyone } from '../../kernel/policy.ts';
import { publicProjectSchema, slugSchema } from '../projects/index.ts';
import { keyFingerprint } from './ballots/blind-signature.ts';
import { pollCardSchema } from './list-polls.ts';
import { questionView, questionViewSchema, tallySchema } from './question-view.ts';
import { loadPublicPoll, pollCard } from './resident-poll.ts';
import { loadTallies } from './results/public-tallies.ts';
import { pollResults, smallestGroup } from './shapes.ts';
import { loadQuestions } from './the-poll.ts';

export const showPoll = readAction({
  id: 'polls.show',
  summary: 'A poll: its questions, and its results as far as the project shows them',
  route: 'GET /projects/:slug/polls/:pollId',
  by: anyone(),
  input: z.strictObject({
    slug: slugSchema,
    pollId: idSchema<'poll'>(),
    /** Whoever has voted may look at results that are shown after voting; nobody checks. */
    voted: z.enum(['yes']).optional(),
  }),
  output: z.object({
    project: publicProjectSchema,
    poll: pollCardSchema.extend({
      introduction: z.string().nullable(),
      results: z.enum(pollResults),
      publicKey: z.string().nullable(),
      /** For comparing with the letter: everyone must have been given the same key. */
      keyFingerprint: z.string().nullable(),
    }),
    questions: z.array(questionViewSchema),
    /** Null while the project does not show them; a question too few answered is left out. */
    tallies: z.array(tallySchema).nullable(),
    smallestGroup: z.int(),
  }),
  async run({ db, language, clock }, { slug, pollId, voted }) {
    const { project, poll } = await loadPublicPoll(db, slug, pollId);
    const questions = await loadQuestions(db, [poll.id]);
    const { introduction, results, publicKey } = poll;
    return {
      project,
      poll: {
        ...pollCard(poll, language, clock.now()),
        introduction: introduction && inLanguage(introduction, language).value,
        ...{ results, publicKey, keyFingerprint: publicKey && keyFingerprint(publicKey) },
      },
      questions: questions.map((question) => questionView(question, language)),
      tallies: await loadTallies(db, poll, questions, { voted: voted === 'yes' }),
      smallestGroup,
    };
  },
});
