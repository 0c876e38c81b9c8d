import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { readAction } from '../../kernel/action.ts';
import { notFound } from '../../kernel/errors.ts';
import { languageSchema } from '../../kernel/i18n.ts';
import { projects } from '../projects/index.ts';
import { followerHolders, secretSchema } from './follower-secret.ts';
import { followers } from './tables.ts';

export const showFollowing = readAction({
  id: 'following.status',
  summary: 'What the server holds about this device for one project',
  route: 'POST /following/status',
  by: followerHolders(),
  input: z.strictObject({ secret: secretSchema }),
  output: z.object({
    project: z.object({ slug: z.string(), name: z.string() }),
    language: languageSchema,
  }),
  purpose: 'The device sees what is kept about it',
  async run({ db }) {
    const [row] = await db
      .select({ slug: projects.slug, name: projects.name, language: followers.language })
      .from(followers)
      .innerJoin(projects, eq(projects.id, followers.projectId))
      .limit(1);
    if (!row) throw notFound();
    const { slug, name, language } = row;
    return { project: { slug, name }, language };
  },
});
