import { theProject } from '#lib/portal/ids.ts';
import { waitOf } from '#lib/portal/wait.ts';
import type { PageServerLoad } from './$types.js';

const states = ['open', 'answered', 'confirmed', 'to-check', 'set-aside'] as const;

export const load: PageServerLoad = async ({ locals, url }) => {
  const asked = url.searchParams.get('state');
  const filter = asked === 'all' ? 'all' : (states.find((state) => state === asked) ?? 'open');
  const asksProject = url.searchParams.get('project');
  const the = asksProject ? theProject({ id: asksProject }) : null;
  const cursor = url.searchParams.get('older') ?? undefined;
  const state = filter === 'all' ? undefined : filter;
  const { bridge } = locals;
  const inbox = await bridge.call('conversations.inbox', { ...the, state, cursor });
  const comments = await bridge.call('comments.inbox', { ...the, state: 'waiting' });
  const project = the ? (await bridge.call('projects.show', the)).project : null;
  const showsErased = the !== null && filter === 'all' && cursor === undefined;
  const erased = showsErased ? (await bridge.call('conversations.erased', the)).erased : [];
  const answers = the ? await bridge.call('conversations.summary', the) : null;
  const now = Date.now();
  return {
    ...{
      filter,
      counts: inbox.counts,
      waitingComments: comments.counts.waiting,
      nextCursor: inbox.nextCursor,
      isFirstPage: cursor === undefined,
    },
    erased,
    answers,
    project: project && { id: project.id, name: project.name },
    conversations: inbox.conversations.map((item) => ({
      ...item,
      wait: waitOf(item.lastMessageAt, now),
    })),
  };
};
