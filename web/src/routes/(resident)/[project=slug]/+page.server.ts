import { updateIdIn } from '#lib/address-ids.ts';
import { showsProject } from '#lib/server/page-tags.ts';
import type { PageServerLoad } from './$types.js';

/**
 * The first page of a project; with `?older=` a further stretch of its timeline, and with `?at=` the
 * stretch that begins with one update, as a link to a moment does.
 */
export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
  const { call } = locals.bridge;
  const slug = params.project;
  const landing = await call('projects.landing', { slug });
  setHeaders(showsProject(slug));
  const cursor = url.searchParams.get('older') ?? undefined;
  const at = updateIdIn(url.searchParams.get('at'));
  const isAmongNewest = landing.updates.some(({ id }) => id === at);
  if (!cursor && (!at || isAmongNewest)) return { ...landing, isFirstPage: true };
  const stretch = await call('updates.timeline', { slug, cursor, at });
  const isFirstPage = stretch.updates[0]?.id === landing.updates[0]?.id;
  return { ...landing, ...stretch, isFirstPage };
};
