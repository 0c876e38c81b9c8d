/**
 * What a page shows, for the server's page cache: it keeps a page that names its tags until a write
 * says that one of them is out of date. A page without tags is rendered for every request.
 */
const tagsHeader = 'x-page-tags';

/** The header of a page that shows one project. */
export function showsProject(slug: string): Record<string, string> {
  return { [tagsHeader]: `project:${slug}` };
}

/** The header of a page that shows one update, and what residents say about it. */
export function showsUpdate(slug: string, updateId: string): Record<string, string> {
  return { [tagsHeader]: `project:${slug} update:${updateId}` };
}

/** The header of a page that shows many projects. */
export const showsManyProjects: Record<string, string> = { [tagsHeader]: 'discover' };
