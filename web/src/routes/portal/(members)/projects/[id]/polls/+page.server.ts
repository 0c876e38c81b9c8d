import { fail, redirect } from '@sveltejs/kit';
import { tryForm } from '#lib/errors/try-form.ts';
import { theProject } from '#lib/portal/ids.ts';
import { keepLanguage } from '#lib/portal/keep-language.ts';
import { mayWrite } from '#lib/portal/shapes.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
  const the = theProject(params);
  const { project, level } = await locals.bridge.call('projects.show', the);
  const { polls } = await locals.bridge.call('polls.manage', the);
  return {
    project: { id: project.id, name: project.name },
    ...{ polls, canWrite: mayWrite(level) },
    hasRating: polls.some(({ kind, state }) => kind === 'rating' && state === 'open'),
  };
};

export const actions: Actions = {
  rating: async ({ locals, params, url }) => {
    const starting = locals.bridge.call('polls.start-rating', theProject(params));
    const outcome = await tryForm(starting, ['conflict']);
    if ('refusal' in outcome) return fail(409, { fault: 'fault.conflict' as const });
    redirect(303, keepLanguage(`${url.pathname}/${outcome.output.pollId}?done=opened`, url));
  },
};
