/** The ten kinds of refusal. Everything else that is thrown is a fault, logged with a reference. */

const statusOf = {
  invalid: 400,
  'sign-in-required': 401,
  refused: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  unsupported: 415,
  locked: 423,
  'too-many': 429,
  unavailable: 503,
} as const;

export type ErrorCode = keyof typeof statusOf;

export interface Issue {
  /** Where in the input, as a dotted path; empty for the input as a whole. */
  readonly path: string;
  readonly message: string;
  /** What is the matter, for pages that say it in the reader's language. */
  readonly hint?: { readonly key: string; readonly values?: Readonly<Record<string, string>> };
}

/** A refusal its causer can understand. `message` is shown to people; it holds no internals. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly issues: readonly Issue[];
  readonly retryAfterS: number | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    options: { issues?: readonly Issue[]; retryAfterS?: number; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'DomainError';
    this.code = code;
    this.issues = options.issues ?? [];
    this.retryAfterS = options.retryAfterS;
  }

  /** The HTTP status that says the same (RFC 9110; 423 of RFC 4918, 429 of RFC 6585). */
  get status(): number {
    return statusOf[this.code];
  }
}

/** Hidden and missing look the same: this is the only way either is told. */
export function notFound(): DomainError {
  return new DomainError('not-found', 'There is nothing here.');
}

export function conflict(message: string): DomainError {
  return new DomainError('conflict', message);
}

export function invalid(path: string, message: string, hint?: Issue['hint']): DomainError {
  const issue = hint ? { path, message, hint } : { path, message };
  return new DomainError('invalid', message, { issues: [issue] });
}
