import { inArray, or, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Actor } from '../../kernel/actor.ts';

/**
 * Bounds the rows of a table to the projects that a member holds, as the row rules bound them to
 * their clients; undefined for others than members.
 */
export function reachableBy(
  actor: Actor,
  { clientId, projectId }: { readonly clientId: PgColumn; readonly projectId: PgColumn },
): SQL | undefined {
  if (actor.kind !== 'member') return undefined;
  const ofClients = actor.grants.flatMap((grant) => (grant.projectId ? [] : [grant.clientId]));
  const ofProjects = actor.grants.flatMap((grant) => grant.projectId ?? []);
  return or(inArray(clientId, ofClients), inArray(projectId, ofProjects));
}
