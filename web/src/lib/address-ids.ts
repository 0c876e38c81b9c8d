import type { InputOf } from '@sitepodium/server/page-bridge';

type UpdateId = InputOf<'updates.read'>['updateId'];
type PollId = InputOf<'polls.show'>['pollId'];

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Guarantees the form of an id (RFC 9562), not that an update has it. */
export function updateIdIn(written: string | null): UpdateId | undefined {
  return idIn<UpdateId>(written);
}

/** Guarantees the form of an id (RFC 9562), not that a poll has it. */
export function pollIdIn(written: string | null): PollId | undefined {
  return idIn<PollId>(written);
}

function idIn<Id extends string>(written: string | null): Id | undefined {
  return written !== null && uuid.test(written) ? (written as Id) : undefined;
}
