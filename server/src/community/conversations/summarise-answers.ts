import { and, avg, count, eq, isNotNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import { readAction } from '../../kernel/action.ts';
import { idSchema } from '../../kernel/ids.ts';
import { members } from '../../kernel/policy.ts';
import { theProject } from '../projects/index.ts';
import { conversations, messages } from './tables.ts';

export const summariseAnswers = readAction({
  id: 'conversations.summary',
  summary: 'How quickly a project answers, and whether its answers help: counted, about nobody',
  route: 'GET /portal/projects/:projectId/answers',
  by: members('viewer', theProject),
  input: z.strictObject({ projectId: idSchema<'project'>() }),
  output: z.object({
    /** Answers that were rated, and how many of those helped. */
    rated: z.number(),
    helped: z.number(),
    /** Between 1 (they did not help) and 3 (they did); null before the first rating. */
    average: z.number().nullable(),
    /** Half of the questions were answered sooner than this; null before the first answer. */
    medianFirstAnswerS: z.number().nullable(),
  }),
  async run({ db, scope }) {
    const isOurs = eq(conversations.projectId, scope.projectId);
    const [given] = await db
      .select({
        rated: count(messages.rating),
        helped: sql<number>`(count(*) filter (where ${messages.rating} = 3))::int`,
        average: avg(messages.rating).mapWith(Number),
      })
      .from(messages)
      .innerJoin(conversations, eq(conversations.id, messages.conversationId))
      .where(and(isOurs, isNotNull(messages.rating)));
    const waited = sql`extract(epoch from ${conversations.firstAnsweredAt} - ${conversations.openedAt})`;
    const [first] = await db
      .select({
        medianS: sql<
          number | null
        >`(percentile_cont(0.5) within group (order by ${waited}))::float8`,
      })
      .from(conversations)
      .where(and(isOurs, isNotNull(conversations.firstAnsweredAt)));
    const { rated = 0, helped = 0, average = null } = given ?? {};
    const medianS = first?.medianS ?? null;
    return { rated, helped, average, medianFirstAnswerS: medianS && Math.round(medianS) };
  },
});
