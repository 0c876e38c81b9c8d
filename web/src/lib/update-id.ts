import type { InputOf } from '@sitepodium/server/page-bridge';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Guarantees the form of an id (RFC 9562), not that an update has it. */
export function updateIdIn(
  written: string | null,
): InputOf<'updates.read'>['updateId'] | undefined {
  return written !== null && uuid.test(written)
    ? (written as InputOf<'updates.read'>['updateId'])
    : undefined;
}
