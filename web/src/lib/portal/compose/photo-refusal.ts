import type { PortalKey } from '../messages/catalogue.ts';

const messages: Record<string, PortalKey> = {
  'too-large': 'photo.tooLarge',
  unsupported: 'photo.unsupported',
  'too-many': 'photo.tooMany',
  unavailable: 'photo.unavailable',
  'sign-in-required': 'fault.signedOut',
  offline: 'photo.offline',
};

/** What to say when the server refused a photo; `offline` when it was not reached. */
export function photoRefusal(code: string): PortalKey {
  return messages[code] ?? 'photo.failed';
}
