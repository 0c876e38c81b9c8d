import { showsProject } from '#lib/server/page-tags.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
  const { project, polls } = await locals.bridge.call('polls.list', { slug: params.project });
  setHeaders(showsProject(project.slug));
  return { project, polls };
};
