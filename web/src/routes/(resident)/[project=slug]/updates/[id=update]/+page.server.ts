import { showsProject } from '#lib/server/page-tags.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
  const input = { slug: params.project, updateId: params.id };
  const shown = await locals.bridge.call('updates.read', input);
  setHeaders(showsProject(shown.project.slug));
  return shown;
};
