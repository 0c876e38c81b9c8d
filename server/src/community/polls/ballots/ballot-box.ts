/** Putting a ballot in the box. Whoever does may look at nothing in it, not even at their own. */
import { createHash, randomUUID } from 'node:crypto';
import type { Tx } from '../../../kernel/database/database.ts';
import type { KeyRing } from '../../../kernel/keys.ts';
import { type Answer, answersSchema } from '../check-answers.ts';
import type { PublicPoll } from '../resident-poll.ts';
import { pollBallots } from '../tables.ts';

type Ballot = Pick<PublicPoll, 'clientId'> & { readonly id: string };

const sealContext = (ballotId: string) => `poll_ballots.answers/${ballotId}`;

/** False when a ballot with this serial is in the box already; then that one stays. */
export async function putInBox(
  tx: Tx,
  keys: KeyRing,
  { id: pollId, clientId }: Pick<PublicPoll, 'id' | 'clientId'>,
  serial: Uint8Array,
  answers: readonly Answer[],
): Promise<boolean> {
  const id = randomUUID();
  const put = await tx
    .insert(pollBallots)
    .values({
      ...{ id, clientId, pollId, serial: hashOfSerial(serial) },
      answers: keys.seal(clientId, JSON.stringify(answers), sealContext(id)),
    })
    .onConflictDoNothing();
  return put.rowCount === 1;
}

/** What a ballot taken out of the box says. The client's key must be open. */
export function readBallot(keys: KeyRing, ballot: Ballot & { answers: Uint8Array }): Answer[] {
  const text = keys.openText(ballot.clientId, ballot.answers, sealContext(ballot.id));
  return answersSchema.parse(JSON.parse(text));
}

function hashOfSerial(serial: Uint8Array): Buffer {
  return createHash('sha256').update(serial).digest();
}
