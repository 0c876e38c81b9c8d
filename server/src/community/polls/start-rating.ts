/** “How are we doing?”: a poll from a template that stays open and is counted by the month. */
import { z } from 'zod';
import { writeAction } from '../../kernel/action.ts';
import { conflict } from '../../kernel/errors.ts';
import { idSchema, newId } from '../../kernel/ids.ts';
import { members } from '../../kernel/policy.ts';
import { tagsOf, theProject } from '../projects/index.ts';
import { writeQuestions } from './draft-poll.ts';
import { projectSlug } from './project-slug.ts';
import { hasOpenRating, ratingQuestions, ratingTexts } from './rating-template.ts';
import { polls } from './tables.ts';
import { aboutPoll } from './the-poll.ts';

export const startRating = writeAction({
  id: 'polls.start-rating',
  summary: 'Ask residents all the time how the project is doing; shown to the team by the month',
  route: 'POST /portal/projects/:projectId/rating',
  by: members('editor', theProject),
  input: z.strictObject({ projectId: idSchema<'project'>() }),
  output: z.object({ pollId: z.string() }),
  audit: ({ output, scope }) => aboutPoll('poll.rating-started', output.pollId, scope),
  async run({ tx, scope, clock, outdate }) {
    const { clientId, projectId } = scope;
    if (await hasOpenRating(tx, projectId))
      throw conflict('This project asks for a rating already.');
    const id = newId<'poll'>();
    await tx.insert(polls).values({
      ...{ id, clientId, projectId, kind: 'rating', state: 'open', results: 'never' },
      ...{ ...ratingTexts, opensAt: clock.now() },
    });
    await writeQuestions(tx, { id, clientId }, ratingQuestions);
    await outdate(...tagsOf(await projectSlug(tx, projectId)));
    return { pollId: id };
  },
});
