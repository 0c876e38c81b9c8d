import { sendOfProject } from '#lib/server/send-binary.ts';
import type { RequestHandler } from './$types.js';

/** All works of a project, for calendars. */
export const GET: RequestHandler = async ({ locals, params: { project: slug } }) =>
  sendOfProject(slug, await locals.bridge.call('feeds.calendar', { slug }));
