import { DomainError } from '@sitepodium/server/page-bridge';

/**
 * The outcome of a form: what the action gave, or a refusal a person can do something about.
 * Faults, and refusals of other kinds, go on to the error page.
 */
export async function tryForm<Output>(
  outcome: Promise<Output>,
  codes: readonly DomainError['code'][],
): Promise<{ output: Output } | { refusal: DomainError }> {
  try {
    return { output: await outcome };
  } catch (error) {
    if (error instanceof DomainError && codes.includes(error.code)) return { refusal: error };
    throw error;
  }
}
