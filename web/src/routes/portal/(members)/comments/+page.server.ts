import { fail } from '@sveltejs/kit';
import { tryForm } from '#lib/errors/try-form.ts';
import { theComment, theProject } from '#lib/portal/ids.ts';
import type { PortalKey } from '#lib/portal/messages/catalogue.ts';
import type { Actions, PageServerLoad } from './$types.js';

const states = ['waiting', 'shown', 'removed'] as const;

export const load: PageServerLoad = async ({ locals, url }) => {
  const { bridge } = locals;
  const filter = states.find((state) => state === url.searchParams.get('state')) ?? 'waiting';
  const asksProject = url.searchParams.get('project');
  const the = asksProject ? theProject({ id: asksProject }) : null;
  const cursor = url.searchParams.get('older') ?? undefined;
  const inbox = await bridge.call('comments.inbox', { ...the, state: filter, cursor });
  const project = the ? (await bridge.call('projects.show', the)).project : null;
  const { projects } = await bridge.call('projects.mine', {});
  const editable = new Set(projects.filter(({ level }) => level !== 'viewer').map(({ id }) => id));
  return {
    ...{ filter, counts: inbox.counts, nextCursor: inbox.nextCursor },
    isFirstPage: cursor === undefined,
    project: project && { id: project.id, name: project.name },
    comments: inbox.comments.map((comment) => ({
      ...comment,
      canDecide: editable.has(comment.projectId),
      path: `/${projects.find(({ id }) => id === comment.projectId)?.slug ?? ''}/updates/${comment.updateId}`,
    })),
  };
};

/** What deciding came to, and about which comment. */
interface Decided {
  commentId: string;
  done: 'comments.approved' | 'comments.removeDone' | null;
  fault: PortalKey | null;
}

const codes = ['conflict', 'not-found', 'invalid', 'unavailable'] as const;

export const actions: Actions = {
  approve: async ({ request, locals }) => {
    const form = await request.formData();
    const the = theComment(String(form.get('projectId')), String(form.get('commentId')));
    const outcome = await tryForm(locals.bridge.call('comments.approve', the), [...codes]);
    if ('refusal' in outcome) return refused(the.commentId, outcome.refusal.status);
    return decided({ commentId: the.commentId, done: 'comments.approved', fault: null });
  },

  remove: async ({ request, locals }) => {
    const form = await request.formData();
    const the = theComment(String(form.get('projectId')), String(form.get('commentId')));
    const reason = String(form.get('reason') ?? '').trim();
    if (reason === '') return refused(the.commentId, 400, 'comments.noReason');
    const removing = locals.bridge.call('comments.remove', { ...the, reason: { nl: reason } });
    const outcome = await tryForm(removing, [...codes]);
    if ('refusal' in outcome) return refused(the.commentId, outcome.refusal.status);
    return decided({ commentId: the.commentId, done: 'comments.removeDone', fault: null });
  },
};

function refused(commentId: string, status: number, fault: PortalKey = 'comments.gone') {
  return fail<Decided>(status, { commentId, done: null, fault });
}

function decided(outcome: Decided): Decided {
  return outcome;
}
