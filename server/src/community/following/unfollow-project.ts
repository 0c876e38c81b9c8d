import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { writeAction } from '../../kernel/action.ts';
import { followerHolders, secretHash, secretSchema } from './follower-secret.ts';
import { followers } from './tables.ts';

export const unfollowProject = writeAction({
  id: 'following.unfollow',
  summary: 'Stop following a project; everything kept about the device for it is deleted',
  route: 'POST /following/unfollow',
  by: followerHolders(),
  input: z.strictObject({ secret: secretSchema }),
  output: z.object({ removed: z.boolean() }),
  audit: () => null,
  async run({ tx, namespace }, { secret }) {
    const gone = await tx
      .delete(followers)
      .where(eq(followers.secretHash, secretHash(namespace, secret)))
      .returning({ id: followers.id });
    return { removed: gone.length > 0 };
  },
});
