import { sendOfProject } from '#lib/server/send-binary.ts';
import type { RequestHandler } from './$types.js';

/** The works of one category, for calendars. */
export const GET: RequestHandler = async ({ locals, params: { project: slug, category } }) =>
  sendOfProject(slug, await locals.bridge.call('feeds.calendar', { slug, category }));
