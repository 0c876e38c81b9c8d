import type { OutputOf } from '@sitepodium/server/page-bridge';
import { redirect } from '@sveltejs/kit';
import { theUpdate } from './ids.ts';
import { keepLanguage } from './keep-language.ts';
import { mayWrite } from './shapes.ts';

/** What a page about an update is called with. */
interface Visit {
  locals: App.Locals;
  params: { id: string; updateId: string };
  url: URL;
}

interface PublishedUpdate {
  /** Where its own page is. */
  path: string;
  project: OutputOf<'projects.show'>['project'];
  update: OutputOf<'updates.edit'>['update'];
}

/**
 * The published update that a member is about to change in public. Who may not, or comes after it was
 * withdrawn, goes to the page of the update.
 */
export async function publishedUpdate({ locals, params, url }: Visit): Promise<PublishedUpdate> {
  const { projectId, updateId } = theUpdate(params);
  const { project, level } = await locals.bridge.call('projects.show', { projectId });
  const { update } = await locals.bridge.call('updates.edit', { projectId, updateId });
  const path = `/portal/projects/${projectId}/updates/${updateId}`;
  if (update.state !== 'published' || !mayWrite(level)) redirect(303, keepLanguage(path, url));
  return { path, project, update };
}
