/** The private key of a household poll: made with it, sealed under the client's key, gone at closing. */
import { eq } from 'drizzle-orm';
import type { Tx } from '../../../kernel/database/database.ts';
import { conflict } from '../../../kernel/errors.ts';
import type { ClientId, PollId } from '../../../kernel/ids.ts';
import type { Namespace } from '../../../kernel/namespace.ts';
import { openClientKey } from '../../clients/index.ts';
import { pollKeys } from '../tables.ts';
import type { PollKeyPair } from './blind-signature.ts';

interface Owner {
  readonly id: PollId;
  readonly clientId: ClientId;
}

const sealContext = (pollId: PollId) => `poll_keys.privateKey/${pollId}`;

export async function keepPollKey(
  tx: Tx,
  namespace: Namespace,
  { id: pollId, clientId }: Owner,
  { privateKey }: PollKeyPair,
): Promise<void> {
  const keys = await openClientKey(namespace, clientId);
  const sealed = keys.seal(clientId, privateKey, sealContext(pollId));
  await tx.insert(pollKeys).values({ pollId, clientId, privateKey: sealed });
}

/** Read as the worker: no role that serves a request can. Throws a conflict once it is destroyed. */
export async function openPollKey(namespace: Namespace, { id, clientId }: Owner): Promise<Buffer> {
  const keys = await openClientKey(namespace, clientId);
  const [row] = await namespace.database
    .reader('worker')
    .select({ privateKey: pollKeys.privateKey })
    .from(pollKeys)
    .where(eq(pollKeys.pollId, id));
  if (!row) throw conflict('This poll is closed.');
  return keys.open(clientId, row.privateKey, sealContext(id));
}

/** From here on nobody can sign another ballot of this poll. Runs as the worker. */
export async function destroyPollKey(tx: Tx, pollId: PollId): Promise<void> {
  await tx.delete(pollKeys).where(eq(pollKeys.pollId, pollId));
}
