import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { writeAction } from '../../kernel/action.ts';
import { notFound } from '../../kernel/errors.ts';
import { idSchema } from '../../kernel/ids.ts';
import { members } from '../../kernel/policy.ts';
import { moderationModes, projects } from './tables.ts';
import { tagsOf, theProject } from './the-project.ts';

export const setModeration = writeAction({
  id: 'projects.set-moderation',
  summary: 'Choose whether residents may comment, and whether somebody looks at it first',
  route: 'POST /portal/projects/:projectId/moderation',
  by: members('editor', theProject),
  input: z.strictObject({ projectId: idSchema<'project'>(), mode: z.enum(moderationModes) }),
  output: z.object({ mode: z.enum(moderationModes) }),
  audit: ({ input, scope }) => ({
    event: 'project.moderation-set',
    subject: `projects/${input.projectId}`,
    clientId: scope.clientId,
    details: { mode: input.mode },
  }),
  async run({ tx, scope, outdate }, { mode }) {
    const [row] = await tx
      .update(projects)
      .set({ moderation: mode })
      .where(eq(projects.id, scope.projectId))
      .returning({ slug: projects.slug });
    if (!row) throw notFound();
    await outdate(...tagsOf(row.slug));
    return { mode };
  },
});
