import { showsManyProjects } from '#lib/server/page-tags.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
  const query = url.searchParams.get('q')?.trim().slice(0, 100) ?? '';
  const cursor = url.searchParams.get('cursor') ?? undefined;
  const found = await locals.bridge.call('projects.discover', { q: query || undefined, cursor });
  setHeaders(showsManyProjects);
  return { query, isFirstPage: !cursor, ...found };
};
