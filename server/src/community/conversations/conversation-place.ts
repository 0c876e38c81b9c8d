/** Where something is, sealed with its conversation: in words, and as a pin. */
import type { ClientId, ConversationId } from '../../kernel/ids.ts';
import type { KeyRing, Sealed } from '../../kernel/keys.ts';
import { type Pin, type PinView, pinSchema, viewPin } from './pin.ts';

const contextOf = (id: ConversationId, column: 'place' | 'pin') => `conversations.${column}/${id}`;

export function sealPlace(
  keys: KeyRing,
  clientId: ClientId,
  id: ConversationId,
  { place, pin }: { place?: string | undefined; pin?: Pin | undefined },
): { place: Sealed | null; pin: Sealed | null } {
  return {
    place: place ? keys.seal(clientId, place, contextOf(id, 'place')) : null,
    pin: pin ? keys.seal(clientId, JSON.stringify(pin), contextOf(id, 'pin')) : null,
  };
}

interface WithPlace {
  readonly id: ConversationId;
  readonly clientId: ClientId;
  readonly place: Sealed | null;
  readonly pin: Sealed | null;
}

/** Opens both; the client's key must be open. */
export function openPlace(
  keys: KeyRing,
  { id, clientId, place, pin }: WithPlace,
  site: Pin,
): { place: string | null; pin: PinView | null } {
  return {
    place: place && keys.openText(clientId, place, contextOf(id, 'place')),
    pin: pin && viewPin(readPin(keys.openText(clientId, pin, contextOf(id, 'pin'))), site),
  };
}

const readPin = (text: string): Pin => pinSchema.parse(JSON.parse(text));
