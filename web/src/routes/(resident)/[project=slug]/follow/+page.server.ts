import { showsProject } from '#lib/server/page-tags.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
  const { project, followKey } = await locals.bridge.call('projects.landing', {
    slug: params.project,
  });
  setHeaders(showsProject(project.slug));
  return { project: { slug: project.slug, name: project.name }, followKey };
};
