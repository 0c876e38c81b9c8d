import { DomainError } from '../../kernel/errors.ts';
import { type PictureRefusal, PictureRefused } from './sniff-picture.ts';

const messages: Record<PictureRefusal, string> = {
  'not-a-picture': 'This file is not a picture.',
  truncated: 'This picture is incomplete. Perhaps the upload broke off; try again.',
  'too-large': 'This picture is larger than 20 MB.',
  'too-many-pixels': 'This picture has more than 50 million pixels.',
  unsupported: 'This kind of picture cannot be read here. Use JPEG, PNG, WebP or AVIF.',
};

/** What is wrong with a picture, for the person who sent it; other errors come back as they are. */
export function refusalOf(error: unknown): unknown {
  if (!(error instanceof PictureRefused)) return error;
  const code =
    error.reason === 'too-large' || error.reason === 'too-many-pixels'
      ? 'too-large'
      : 'unsupported';
  const message = messages[error.reason];
  return new DomainError(code, message, {
    issues: [{ path: 'file', message, hint: { key: error.reason } }],
    cause: error,
  });
}
