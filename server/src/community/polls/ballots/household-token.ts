/** A printed code as the key to one row of `poll_tokens`: to the database, a held hash. */
import { z } from 'zod';
import { invalid } from '../../../kernel/errors.ts';
import type { PollId } from '../../../kernel/ids.ts';
import type { Namespace } from '../../../kernel/namespace.ts';
import { anyone, type NoScope, type Policy } from '../../../kernel/policy.ts';
import { readHouseholdCode } from './household-code.ts';

export const tokenSchema = z.string().max(100);

/** Everyone who shows a code: the row rules then let them at exactly that row. */
export function tokenHolders<I extends { token: string; pollId: PollId }>(): Policy<I, NoScope> {
  return anyone(({ token, pollId }, namespace) => ({
    token: hashOfTyped(namespace, pollId, token).toString('hex'),
  }));
}

/** The hash of what somebody typed. Throws `invalid` for a typing error. */
export function hashOfTyped(namespace: Namespace, pollId: PollId, typed: string): Buffer {
  const code = readHouseholdCode(typed);
  if (!code) throw invalid('token', 'The code is not complete or has a typing error.');
  return hashOfCode(namespace, pollId, code);
}

/** What is kept of a code; peppered, and of no use for another poll. */
export function hashOfCode(namespace: Namespace, pollId: PollId, code: string): Buffer {
  return namespace.keys.keyedHash(`codes of poll ${pollId}`, code.replaceAll('-', ''));
}
