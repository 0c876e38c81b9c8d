import { desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { readAction } from '../../kernel/action.ts';
import { localised } from '../../kernel/i18n.ts';
import { idSchema } from '../../kernel/ids.ts';
import { members } from '../../kernel/policy.ts';
import { theProject } from '../projects/index.ts';
import { pollKinds, pollStates } from './shapes.ts';
import { polls } from './tables.ts';
import { moment } from './the-poll.ts';

const mostListed = 100;

export const managePolls = readAction({
  id: 'polls.manage',
  summary: "A project's polls in every state, the newest first",
  route: 'GET /portal/projects/:projectId/polls',
  by: members('viewer', theProject),
  input: z.strictObject({ projectId: idSchema<'project'>() }),
  output: z.object({
    polls: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(pollKinds),
        state: z.enum(pollStates),
        title: localised(z.string()),
        counted: z.int(),
        opensAt: moment.nullable(),
        closesAt: moment.nullable(),
      }),
    ),
  }),
  async run({ db, scope }) {
    const rows = await db
      .select()
      .from(polls)
      .where(eq(polls.projectId, scope.projectId))
      .orderBy(desc(polls.createdAt), desc(polls.id))
      .limit(mostListed);
    return {
      polls: rows.map(({ id, kind, state, title, counted, opensAt, closesAt }) => ({
        ...{ id, kind, state, title, counted },
        opensAt: opensAt?.toISOString() ?? null,
        closesAt: closesAt?.toISOString() ?? null,
      })),
    };
  },
});
