import type { DomainError } from '@sitepodium/server/page-bridge';
import type { MessageKey } from '#lib/messages/catalogue.ts';
import type { Translate } from '#lib/messages/translate.ts';

type Hint = NonNullable<DomainError['issues'][number]['hint']>;

/** What is the matter, for a page that says it in the reader's language. */
export function hintOf(refusal: DomainError): Hint | undefined {
  return refusal.issues.find(({ hint }) => hint)?.hint;
}

const codeHints = {
  'wrong-count': 'conversation.hintCount',
  checksum: 'conversation.hintChecksum',
  'unknown-word': 'conversation.hintUnknown',
  'other-word': 'conversation.hintOther',
} as const satisfies Record<string, MessageKey>;

/** What is wrong with a claim code; the words of the code themselves stay Dutch. */
export function explainCode(t: Translate, hint: Hint | undefined): string {
  const known = codeHints[hint?.key as keyof typeof codeHints];
  return known ? t(known, hint?.values) : t('conversation.mistyped');
}
