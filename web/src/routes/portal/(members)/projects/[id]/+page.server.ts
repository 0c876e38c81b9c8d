import { fail, redirect } from '@sveltejs/kit';
import { theProject } from '#lib/portal/ids.ts';
import { keepLanguage } from '#lib/portal/keep-language.ts';
import { waitOf } from '#lib/portal/wait.ts';
import type { Actions, PageServerLoad } from './$types.js';

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
  const comments = await bridge.call('comments.inbox', { ...the, state: 'waiting' });
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
    moderation: project.moderation,
    wasSaved: url.searchParams.get('done') === 'moderation',
    waitingComments: comments.counts.waiting,
    waiting: inbox.counts.waiting,
    inbox: inbox.conversations
      .slice(0, inboxAtMost)
      .map((item) => ({ ...item, wait: waitOf(item.lastMessageAt, now) })),
  };
};

const modes = ['off', 'pre', 'post'] as const;

export const actions: Actions = {
  moderation: async ({ request, locals, params, url }) => {
    const chosen = (await request.formData()).get('mode');
    const mode = modes.find((each) => each === chosen);
    if (!mode) return fail(400);
    await locals.bridge.call('projects.set-moderation', { ...theProject(params), mode });
    redirect(303, keepLanguage(`${url.pathname}?done=moderation`, url));
  },
};
