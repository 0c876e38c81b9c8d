import { z } from 'zod';
import type { ClientId, ProjectId } from '../../kernel/ids.ts';
import { type KeyRing, type Sealed, UnreadableSeal } from '../../kernel/keys.ts';

/** Where and how a follower's browser is reached (RFC 8030, RFC 8291). */
export const pushTargetSchema = z.strictObject({
  endpoint: z.url().max(1000),
  p256dh: z.string().regex(/^[A-Za-z0-9_-]{87}=?$/, 'must be 65 bytes in base64url'),
  auth: z.string().regex(/^[A-Za-z0-9_-]{22}(==)?$/, 'must be 16 bytes in base64url'),
});
export type PushTarget = z.infer<typeof pushTargetSchema>;

/** Tells whether an address follows a project already; another for each project, so it links none. */
export function hashOfEndpoint(keys: KeyRing, projectId: ProjectId, endpoint: string): Buffer {
  return keys.keyedHash(`endpoints of ${projectId}`, endpoint);
}

const contextOf = (followerId: string) => `followers.push/${followerId}`;

export function sealTarget(
  keys: KeyRing,
  clientId: ClientId,
  followerId: string,
  target: PushTarget,
): Sealed {
  return keys.seal(clientId, JSON.stringify(target), contextOf(followerId));
}

/**
 * Guarantees a target as `sealTarget` was given it: the seal shows that nobody has touched it since.
 * @returns undefined when it cannot be opened, as after the client's key was destroyed.
 */
export function openTarget(
  keys: KeyRing,
  clientId: ClientId,
  followerId: string,
  sealed: Sealed,
): PushTarget | undefined {
  try {
    return JSON.parse(keys.openText(clientId, sealed, contextOf(followerId))) as PushTarget;
  } catch (error) {
    if (error instanceof UnreadableSeal) return undefined;
    throw error;
  }
}
