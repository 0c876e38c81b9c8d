import { showsProject } from '#lib/server/page-tags.ts';
import type { PageServerLoad } from './$types.js';

const mostUpdates = 3;
const mostNext = 2;

/** What a contractor shows of a project on a site of its own. */
export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
  const slug = params.project;
  const { project, today, next, updates } = await locals.bridge.call('projects.landing', { slug });
  setHeaders(showsProject(slug));
  const { name, place, status } = project;
  return {
    project: { slug, name, place, status },
    today: today.filter(({ cancelled }) => !cancelled),
    next: next.filter(({ cancelled }) => !cancelled).slice(0, mostNext),
    updates: updates.filter(({ withdrawnAt }) => withdrawnAt === null).slice(0, mostUpdates),
  };
};
