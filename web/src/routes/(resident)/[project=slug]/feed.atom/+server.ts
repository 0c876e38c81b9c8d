import { sendOfProject } from '#lib/server/send-binary.ts';
import type { RequestHandler } from './$types.js';

/** The news of a project, for feed readers; `?older=` is a further page. */
export const GET: RequestHandler = async ({ locals, params: { project: slug }, url }) => {
  const cursor = url.searchParams.get('older') ?? undefined;
  return sendOfProject(slug, await locals.bridge.call('feeds.atom', { slug, cursor }));
};
