import { showsManyProjects } from '#lib/server/page-tags.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
  const { call } = locals.bridge;
  const cursor = url.searchParams.get('cursor') ?? undefined;
  const [found, index] = await Promise.all([
    call('projects.discover', { cursor }),
    call('projects.index', {}),
  ]);
  setHeaders(showsManyProjects);
  return { ...found, index };
};
