import { textOf } from '#lib/resident/ask/read-question.ts';

export const longestCommentCharacters = 1000;
export const longestCommenterCharacters = 40;

export type CommentFault = 'empty' | 'long' | 'tooMany' | 'refused' | 'failed';

/** A comment as it was written, and why it could not be sent. */
export interface CommentDraft {
  text: string;
  name: string;
  fault: CommentFault | null;
}

/** Reads the form of a comment. */
export function readComment(form: FormData): CommentDraft {
  const text = textOf(form, 'text');
  const name = textOf(form, 'name');
  const isLong = text.length > longestCommentCharacters || name.length > longestCommenterCharacters;
  return { text, name, fault: text === '' ? 'empty' : isLong ? 'long' : null };
}

/** What to say about a refusal of the server, by its code. */
export function commentFault(code: string): CommentFault {
  if (code === 'too-many') return 'tooMany';
  if (code === 'refused' || code === 'not-found') return 'refused';
  return code === 'invalid' ? 'long' : 'failed';
}
