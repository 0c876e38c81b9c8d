/** A claim code as the key to one conversation: to the database, a held hash; to people, words. */
import { z } from 'zod';
import { DomainError, type Issue } from '../../../kernel/errors.ts';
import type { Namespace } from '../../../kernel/namespace.ts';
import type { NoScope, Policy } from '../../../kernel/policy.ts';
import { anyone } from '../../../kernel/policy.ts';
import { hashClaimCode, parseClaimCode } from './claim-code.ts';

export const claimCodeSchema = z.string().max(400);

/** Everyone who shows a claim code: the row rules then let them at exactly that conversation. */
export function claimHolders<I extends { claimCode: string }>(): Policy<I, NoScope> {
  return anyone(({ claimCode }, namespace) =>
    heldBy(claimHash(namespace, readClaimCode(claimCode))),
  );
}

/** The row setting that holds a claim hash. */
export function heldBy(hash: Uint8Array): { claim: string } {
  return { claim: Buffer.from(hash).toString('hex') };
}

/** The hash under which a conversation is kept; peppered per namespace, so codes open nothing elsewhere. */
function claimHash(namespace: Namespace, secret: Uint8Array): Buffer {
  return Buffer.from(hashClaimCode(secret, namespace.keys.derive('claim codes')));
}

/** The hash under which the conversation of this code is kept. */
export function hashOfClaimCode(namespace: Namespace, claimCode: string): Buffer {
  return claimHash(namespace, readClaimCode(claimCode));
}

function readClaimCode(typed: string): Uint8Array {
  const parsed = parseClaimCode(typed);
  if (parsed.ok) return parsed.secret;
  throw new DomainError('invalid', 'This claim code is not complete or has a typing error.', {
    issues: [{ path: 'claimCode', message: explain(parsed), hint: hintOf(parsed) }],
  });
}

/** The same for pages, which speak the reader's language; the words themselves stay Dutch. */
function hintOf(parsed: Misread): Issue['hint'] {
  if (parsed.reason !== 'unknown-word') return { key: parsed.reason };
  const { word, suggestion } = parsed;
  return suggestion
    ? { key: 'other-word', values: { word, suggestion } }
    : { key: 'unknown-word', values: { word } };
}

type Misread = Exclude<ReturnType<typeof parseClaimCode>, { ok: true }>;

function explain(parsed: Misread): string {
  if (parsed.reason === 'wrong-count') return 'A claim code has eight words.';
  if (parsed.reason === 'checksum') return 'One of the words is not right.';
  const hint = parsed.suggestion ? ` Did you mean “${parsed.suggestion}”?` : '';
  return `“${parsed.word}” is not a word of a claim code.${hint}`;
}
