import { showsProject } from '#lib/server/page-tags.ts';
import type { PageServerLoad } from './$types.js';

/** The first page of a project, or with `?older=` a further stretch of its timeline. */
export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
  const { call } = locals.bridge;
  const slug = params.project;
  const landing = await call('projects.landing', { slug });
  setHeaders(showsProject(slug));
  const cursor = url.searchParams.get('older');
  if (!cursor) return { ...landing, isFirstPage: true };
  const older = await call('updates.timeline', { slug, cursor });
  return { ...landing, ...older, isFirstPage: false };
};
