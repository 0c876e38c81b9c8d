import { theProject } from '#lib/portal/ids.ts';
import { waitOf } from '#lib/portal/wait.ts';
import type { PageServerLoad } from './$types.js';

const inboxAtMost = 4;

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { bridge } = locals;
  const the = theProject(params);
  const { project, level, followers } = await bridge.call('projects.show', the);
  const cursor = url.searchParams.get('older') ?? undefined;
  const published = await bridge.call('updates.manage', { ...the, state: 'published', cursor });
  const { updates: drafts } = await bridge.call('updates.manage', { ...the, state: 'draft' });
  const { updates: scheduled } = await bridge.call('updates.manage', {
    ...the,
    state: 'scheduled',
  });
  const { updates: withdrawn } = await bridge.call('updates.manage', {
    ...the,
    state: 'withdrawn',
  });
  const inbox = await bridge.call('conversations.inbox', { ...the, state: 'open' });
  const now = Date.now();
  return {
    project: {
      id: project.id,
      slug: project.slug,
      name: project.name,
      place: project.place,
      street: project.street,
    },
    origin: bridge.origin,
    ...{ level, followers, drafts, withdrawn },
    scheduled: scheduled.toSorted((one, other) =>
      (one.scheduledFor ?? '').localeCompare(other.scheduledFor ?? ''),
    ),
    published: published.updates,
    nextCursor: published.nextCursor,
    isFirstPage: cursor === undefined,
    waiting: inbox.counts.waiting,
    inbox: inbox.conversations
      .slice(0, inboxAtMost)
      .map((item) => ({ ...item, wait: waitOf(item.lastMessageAt, now) })),
  };
};
