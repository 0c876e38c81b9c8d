import { eq } from 'drizzle-orm';
import type { ClientId } from '../../kernel/ids.ts';
import type { KeyRing } from '../../kernel/keys.ts';
import type { Namespace } from '../../kernel/namespace.ts';
import { clientKeys } from './tables.ts';

/**
 * Makes a client's key usable in this process and gives the ring. Wrapped keys are read with the
 * worker's role: no role that serves a request can name that table. A destroyed key stays closed.
 */
export async function openClientKey(namespace: Namespace, clientId: ClientId): Promise<KeyRing> {
  const { keys, database } = namespace;
  if (keys.holds(clientId)) return keys;
  const [row] = await database
    .reader('worker')
    .select({ wrapped: clientKeys.wrapped })
    .from(clientKeys)
    .where(eq(clientKeys.clientId, clientId));
  if (row) keys.unwrap(clientId, row.wrapped);
  return keys;
}
