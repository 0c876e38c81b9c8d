import { fail, redirect } from '@sveltejs/kit';
import { tryForm } from '#lib/errors/try-form.ts';
import {
  type CommentDraft,
  commentFault,
  readComment,
} from '#lib/resident/timeline/read-comment.ts';
import { showsUpdate } from '#lib/server/page-tags.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
  const { call } = locals.bridge;
  const the = { slug: params.project, updateId: params.id };
  const shown = await call('updates.read', the);
  setHeaders(showsUpdate(shown.project.slug, shown.update.id));
  if (shown.update.withdrawnAt)
    return { ...shown, reactions: null, comments: null, sent: sentIn(url) };
  const cursor = url.searchParams.get('comments') ?? undefined;
  const [{ reactions }, comments] = await Promise.all([
    call('reactions.list', the),
    call('comments.list', { ...the, cursor }),
  ]);
  return {
    ...{ ...shown, reactions },
    comments: { ...comments, isFirstPage: cursor === undefined },
    sent: sentIn(url),
  };
};

/** What became of the comment that was sent from here. */
function sentIn(url: URL): 'waiting' | 'shown' | null {
  const sent = url.searchParams.get('sent');
  return sent === 'waiting' || sent === 'shown' ? sent : null;
}

const mendable = ['invalid', 'too-many', 'refused', 'unavailable', 'not-found'] as const;
const kinds = ['useful', 'glad', 'worried', 'annoyed'] as const;

/** Forms for those without script; with it the page talks to the API itself. */
export const actions: Actions = {
  react: async ({ request, locals, params, url }) => {
    const chosen = (await request.formData()).get('kind');
    const kind = kinds.find((each) => each === chosen);
    const the = { slug: params.project, updateId: params.id };
    if (kind) await locals.bridge.call('reactions.react', { ...the, kind });
    redirect(303, backTo(url, {}, 'reactions'));
  },

  comment: async ({ request, locals, params, url }) => {
    const draft = readComment(await request.formData());
    if (draft.fault) return fail(400, draft);
    const writing = locals.bridge.call('comments.write', {
      ...{ slug: params.project, updateId: params.id },
      ...{ text: draft.text, name: draft.name || undefined },
    });
    const outcome = await tryForm(writing, [...mendable]);
    if ('refusal' in outcome) {
      const { code, status } = outcome.refusal;
      return fail<CommentDraft>(status, { ...draft, fault: commentFault(code) });
    }
    redirect(303, backTo(url, { sent: outcome.output.state }, 'comments'));
  },
};

/** This page again, in the same language, so that loading it once more sends nothing. */
function backTo({ pathname, searchParams }: URL, query: Record<string, string>, part: string) {
  const language = searchParams.get('lang');
  const asked = new URLSearchParams({ ...query, ...(language ? { lang: language } : {}) });
  return `${pathname}${asked.size > 0 ? `?${asked}` : ''}#${part}`;
}
