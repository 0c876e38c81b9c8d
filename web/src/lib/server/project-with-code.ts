import { DomainError, type PageBridge } from '@sitepodium/server/page-bridge';

/** The address of the project with this short code; undefined when no project has it. */
export async function projectWithCode(
  { call }: PageBridge,
  code: string,
): Promise<string | undefined> {
  try {
    return `/${(await call('projects.by-code', { code })).slug}`;
  } catch (error) {
    // What reads as a code may also be something to search for.
    if (error instanceof DomainError && error.code === 'not-found') return undefined;
    throw error;
  }
}
