import { fail, redirect } from '@sveltejs/kit';
import { tryForm } from '#lib/errors/try-form.ts';
import { readAnswers } from '#lib/resident/read-answers.ts';
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

type Fault = 'empty' | 'refused' | 'closed' | 'tooMany';

/** Voting leads to another address, so that loading that page again votes for nothing. */
export const actions: Actions = {
  vote: async ({ request, locals, params, url }) => {
    const the = { slug: params.project, pollId: params.id };
    const { questions } = await locals.bridge.call('polls.show', the);
    const answers = readAnswers(questions, await request.formData());
    if (answers.length === 0) return fail<{ fault: Fault }>(400, { fault: 'empty' });
    const voting = locals.bridge.call('polls.vote', { ...the, answers });
    const outcome = await tryForm(voting, ['invalid', 'conflict', 'too-many']);
    if ('refusal' in outcome) {
      const { code, status } = outcome.refusal;
      const faults: Partial<Record<typeof code, Fault>> = {
        conflict: 'closed',
        'too-many': 'tooMany',
      };
      return fail<{ fault: Fault }>(status, { fault: faults[code] ?? 'refused' });
    }
    const query = new URLSearchParams({ voted: 'yes' });
    const language = url.searchParams.get('lang');
    if (language) query.set('lang', language);
    redirect(303, `${url.pathname}?${query}`);
  },
};
