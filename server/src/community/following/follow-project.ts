import { randomBytes, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { writeAction } from '../../kernel/action.ts';
import { conflict } from '../../kernel/errors.ts';
import { languageSchema } from '../../kernel/i18n.ts';
import { anyone } from '../../kernel/policy.ts';
import { requireListedPushService } from '../../kernel/push/endpoint-rules.ts';
import { assertSubscriptionKeys } from '../../kernel/push/subscription-keys.ts';
import { openClientKey } from '../clients/index.ts';
import { loadPublicProject, slugSchema } from '../projects/index.ts';
import { heldBy, secretHash } from './follower-secret.ts';
import { noPreferences, preferencesSchema, toStore } from './preferences.ts';
import { hashOfEndpoint, pushTargetSchema, sealTarget } from './push-target.ts';
import { followers } from './tables.ts';

export const followProject = writeAction({
  id: 'following.follow',
  summary: 'Follow one project by push; gives the secret with which the device can show or end it',
  route: 'POST /projects/:slug/followers',
  by: anyone(),
  input: pushTargetSchema.extend({
    slug: slugSchema,
    language: languageSchema,
    preferences: preferencesSchema.default(noPreferences),
  }),
  output: z.object({ secret: z.string() }),
  rateLimit: { max: 30, windowS: 600 },
  audit: () => null,
  async run({ tx, namespace, config, clock }, { slug, language, preferences, ...target }) {
    requireListedPushService(target.endpoint, config);
    assertSubscriptionKeys(target);
    const project = await loadPublicProject(tx, slug);
    const { clientId, id: projectId } = project;
    const keys = await openClientKey(namespace, clientId);
    const secret = randomBytes(32).toString('base64url');
    const hash = secretHash(namespace, secret);
    await tx.hold(heldBy(hash));
    const id = randomUUID();
    const added = await tx
      .insert(followers)
      .values({
        ...{ id, clientId, projectId, language, secretHash: hash },
        ...toStore(preferences, clock.now()),
        endpointHash: hashOfEndpoint(keys, projectId, target.endpoint),
        push: sealTarget(keys, clientId, id, target),
      })
      .onConflictDoNothing()
      .returning({ id: followers.id });
    if (added.length === 0) throw conflict('This device follows this project already.');
    return { secret };
  },
});
