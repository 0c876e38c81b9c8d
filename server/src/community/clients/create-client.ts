import type { Tx } from '../../kernel/database/database.ts';
import { type ClientId, newId } from '../../kernel/ids.ts';
import type { KeyRing } from '../../kernel/keys.ts';
import { type ClientKind, clientKeys, clients } from './tables.ts';

export interface NewClient {
  readonly slug: string;
  readonly name: string;
  readonly kind: ClientKind;
}

/** Adds a client with a data key of its own. Runs as the worker, in the caller's transaction. */
export async function createClient(tx: Tx, keys: KeyRing, client: NewClient): Promise<ClientId> {
  const id = newId<'client'>();
  await tx.insert(clients).values({ id, ...client });
  const wrapped = keys.newClientKey(id);
  await tx.insert(clientKeys).values({ clientId: id, wrapped });
  keys.unwrap(id, wrapped);
  return id;
}
