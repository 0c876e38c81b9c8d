import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { writeAction } from '../../kernel/action.ts';
import { conflict, notFound } from '../../kernel/errors.ts';
import { requireListedPushService } from '../../kernel/push/endpoint-rules.ts';
import { assertSubscriptionKeys } from '../../kernel/push/subscription-keys.ts';
import { openClientKey } from '../clients/index.ts';
import { followerHolders, secretHash, secretSchema } from './follower-secret.ts';
import { hashOfEndpoint, pushTargetSchema, sealTarget } from './push-target.ts';
import { followers } from './tables.ts';

export const renewSubscription = writeAction({
  id: 'following.renew',
  summary:
    'Replace the push subscription of a following: it has changed, or moves to another phone',
  route: 'POST /following/renew',
  by: followerHolders(),
  input: pushTargetSchema.extend({ secret: secretSchema }),
  output: z.object({ renewed: z.boolean() }),
  rateLimit: { max: 30, windowS: 600 },
  audit: () => null,
  async run({ tx, namespace, config }, { secret, ...target }) {
    requireListedPushService(target.endpoint, config);
    assertSubscriptionKeys(target);
    const [row] = await tx
      .select({
        id: followers.id,
        clientId: followers.clientId,
        projectId: followers.projectId,
        endpointHash: followers.endpointHash,
      })
      .from(followers)
      .where(eq(followers.secretHash, secretHash(namespace, secret)));
    if (!row) throw notFound();
    const { id, clientId, projectId } = row;
    const keys = await openClientKey(namespace, clientId);
    const endpointHash = hashOfEndpoint(keys, projectId, target.endpoint);
    const change = { endpointHash, push: sealTarget(keys, clientId, id, target) };
    await tx
      .update(followers)
      .set(change)
      .where(eq(followers.id, id))
      .catch((error: unknown) => {
        if (isTaken(error)) throw conflict('This device follows this project already.');
        throw error;
      });
    return { renewed: !row.endpointHash.equals(endpointHash) };
  },
});

/** PostgreSQL's unique_violation: the row that stands in the way may not be seen by this device. */
function isTaken(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ('code' in error && error.code === '23505') || isTaken(error.cause);
}
