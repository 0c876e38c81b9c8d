import { randomBytes, randomUUID } from 'node:crypto';
import type { Tx } from '../../kernel/database/database.ts';
import type { Language } from '../../kernel/i18n.ts';
import type { ClientId, ProjectId } from '../../kernel/ids.ts';
import type { Namespace } from '../../kernel/namespace.ts';
import { openClientKey } from '../clients/index.ts';
import { secretHash } from './follower-secret.ts';
import { hashOfEndpoint, type PushTarget, sealTarget } from './push-target.ts';
import { followers } from './tables.ts';

export type ImportedFollower = PushTarget & { readonly language: Language };

/** Adds devices that follow a project, many at once; nobody holds the secret to end it. */
export async function importFollowers(
  tx: Tx,
  namespace: Namespace,
  { clientId, projectId }: { clientId: ClientId; projectId: ProjectId },
  devices: readonly ImportedFollower[],
): Promise<void> {
  if (devices.length === 0) return;
  const keys = await openClientKey(namespace, clientId);
  const rows = devices.map(({ language, ...target }) => {
    const id = randomUUID();
    return {
      ...{ id, clientId, projectId, language },
      secretHash: secretHash(namespace, randomBytes(32).toString('base64url')),
      endpointHash: hashOfEndpoint(keys, projectId, target.endpoint),
      push: sealTarget(keys, clientId, id, target),
    };
  });
  await tx.insert(followers).values(rows);
}
