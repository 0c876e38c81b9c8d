import { fail, redirect } from '@sveltejs/kit';
import { tryForm } from '#lib/errors/try-form.ts';
import { hintOf } from '#lib/resident/conversation/hint.ts';
import { readAnswers } from '#lib/resident/polls/read-answers.ts';
import { showsProject } from '#lib/server/page-tags.ts';
import type { Actions, PageServerLoad } from './$types.js';

const hasVoted = (url: URL) => url.searchParams.get('voted') === 'yes';

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
  const voted = hasVoted(url);
  const shown = await locals.bridge.call('polls.show', {
    ...{ slug: params.project, pollId: params.id },
    ...(voted ? { voted: 'yes' as const } : {}),
  });
  setHeaders(showsProject(shown.project.slug));
  return { shown, voted };
};

type Fault = 'empty' | 'refused' | 'closed' | 'sentBefore' | 'tooMany' | TooMany;
type TooMany = (typeof tooMany)[keyof typeof tooMany];

/** Why no more votes come from a network today, by the hint that says so. */
const tooMany = { 'no-work': 'noWork', network: 'network' } as const;

/** Work that was used before comes from sending one form twice. */
function faultOf(refusal: Refusal): Fault {
  const { code, issues } = refusal;
  if (code === 'conflict') return issues[0]?.path === 'proof' ? 'sentBefore' : 'closed';
  const hint = hintOf(refusal)?.key;
  if (code === 'too-many') return tooMany[hint as keyof typeof tooMany] ?? 'tooMany';
  return 'refused';
}
type Refusal = Parameters<typeof hintOf>[0];

/** Voting leads to another address, so that loading that page again votes for nothing. */
export const actions: Actions = {
  vote: async ({ request, locals, params, url }) => {
    const the = { slug: params.project, pollId: params.id };
    const { questions } = await locals.bridge.call('polls.show', the);
    const form = await request.formData();
    const answers = readAnswers(questions, form);
    if (answers.length === 0) return fail<{ fault: Fault }>(400, { fault: 'empty' });
    const proof = String(form.get('proof') ?? '') || undefined;
    const voting = locals.bridge.call('polls.vote', { ...the, answers, proof });
    const outcome = await tryForm(voting, ['invalid', 'conflict', 'too-many']);
    if ('refusal' in outcome) {
      return fail<{ fault: Fault }>(outcome.refusal.status, { fault: faultOf(outcome.refusal) });
    }
    const query = new URLSearchParams({ voted: 'yes' });
    const language = url.searchParams.get('lang');
    if (language) query.set('lang', language);
    redirect(303, `${url.pathname}?${query}`);
  },
};
