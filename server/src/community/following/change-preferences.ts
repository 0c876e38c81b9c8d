import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { writeAction } from '../../kernel/action.ts';
import { notFound } from '../../kernel/errors.ts';
import { languageSchema } from '../../kernel/i18n.ts';
import { followerHolders, secretHash, secretSchema } from './follower-secret.ts';
import { fromStored, preferencesSchema, toStore } from './preferences.ts';
import { followers } from './tables.ts';

export const changePreferences = writeAction({
  id: 'following.prefer',
  summary: 'Choose what a following tells, when and in which language; or pause it',
  route: 'POST /following/preferences',
  by: followerHolders(),
  input: z.strictObject({
    secret: secretSchema,
    language: languageSchema,
    preferences: preferencesSchema,
  }),
  output: z.object({ language: languageSchema, preferences: preferencesSchema }),
  audit: () => null,
  async run({ tx, namespace, clock }, { secret, language, preferences }) {
    const now = clock.now();
    const stored = toStore(preferences, now);
    const { rowCount } = await tx
      .update(followers)
      .set({ language, ...stored })
      .where(eq(followers.secretHash, secretHash(namespace, secret)));
    if (!rowCount) throw notFound();
    return { language, preferences: fromStored(stored, now) };
  },
});
