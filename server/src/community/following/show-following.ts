import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { readAction } from '../../kernel/action.ts';
import { notFound } from '../../kernel/errors.ts';
import { languageSchema } from '../../kernel/i18n.ts';
import { projects } from '../projects/index.ts';
import { followerHolders, secretSchema } from './follower-secret.ts';
import { fromStored, preferencesSchema } from './preferences.ts';
import { followers } from './tables.ts';

export const showFollowing = readAction({
  id: 'following.status',
  summary: 'Whether a project is followed, and what was chosen',
  route: 'POST /following/status',
  by: followerHolders(),
  input: z.strictObject({ secret: secretSchema }),
  output: z.object({
    project: z.object({ slug: z.string(), name: z.string() }),
    language: languageSchema,
    preferences: preferencesSchema,
  }),
  purpose: 'The device sees what is kept about it',
  async run({ db, clock }) {
    const [row] = await db
      .select({ slug: projects.slug, name: projects.name, follower: followers })
      .from(followers)
      .innerJoin(projects, eq(projects.id, followers.projectId))
      .limit(1);
    if (!row) throw notFound();
    const { slug, name, follower } = row;
    const preferences = fromStored(follower, clock.now());
    return { project: { slug, name }, language: follower.language, preferences };
  },
});
