import type { PortalKey } from '../messages/catalogue.ts';

const messages: Record<string, PortalKey> = {
  'too-large': 'attachment.tooLarge',
  unsupported: 'attachment.unsupported',
  'too-many': 'attachment.tooMany',
  unavailable: 'attachment.unavailable',
  'sign-in-required': 'fault.signedOut',
  offline: 'attachment.offline',
  'invalid captions': 'attachment.badCaptions',
  'invalid description': 'attachment.noWords',
  'invalid title': 'attachment.noTitle',
};

/** What to say when the server refused a video or document; `offline` when it was not reached. */
export function attachmentRefusal(code: string): PortalKey {
  return messages[code.replace(/\.nl$/, '')] ?? 'attachment.failed';
}
