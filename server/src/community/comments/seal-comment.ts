/** Text and name of a comment, sealed under the client's key and bound to their place. */
import type { ClientId, CommentId } from '../../kernel/ids.ts';
import type { KeyRing, Sealed } from '../../kernel/keys.ts';

interface Place {
  readonly id: CommentId;
  readonly clientId: ClientId;
}

const contextOf = (id: CommentId, field: 'text' | 'name') => `comments.${field}/${id}`;

export function sealComment(
  keys: KeyRing,
  { id, clientId }: Place,
  { text, name }: { text: string; name?: string | undefined },
): { text: Sealed; name: Sealed | null } {
  return {
    text: keys.seal(clientId, text, contextOf(id, 'text')),
    name: name ? keys.seal(clientId, name, contextOf(id, 'name')) : null,
  };
}

/** What was said and by whom; empty for what was removed. */
export function openComment(
  keys: KeyRing,
  { id, clientId, text, name }: Place & { text: Sealed | null; name: Sealed | null },
): { text: string; name: string | null } {
  return {
    text: text ? keys.openText(clientId, text, contextOf(id, 'text')) : '',
    name: name ? keys.openText(clientId, name, contextOf(id, 'name')) : null,
  };
}
