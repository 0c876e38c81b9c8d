import { fail, redirect } from '@sveltejs/kit';
import { theProject } from '#lib/portal/ids.ts';
import { keepLanguage } from '#lib/portal/keep-language.ts';
import { emptyPoll } from '#lib/portal/polls/poll-values.ts';
import { type PollStep, savePoll, withOneMore } from '#lib/portal/polls/save-poll.ts';
import { mayWrite } from '#lib/portal/shapes.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { project, level } = await locals.bridge.call('projects.show', theProject(params));
  if (!mayWrite(level)) redirect(303, keepLanguage(`/portal/projects/${params.id}/polls`, url));
  return { project: { id: project.id, name: project.name }, values: emptyPoll() };
};

export const actions: Actions = {
  more: async ({ request }): Promise<PollStep> => withOneMore(await request.formData()),

  save: async ({ request, locals, params, url }) => {
    const outcome = await savePoll(locals.bridge, theProject(params), await request.formData());
    if ('refused' in outcome) return fail<PollStep>(outcome.status, outcome.refused);
    const path = `/portal/projects/${params.id}/polls/${outcome.pollId}`;
    redirect(303, keepLanguage(`${path}?done=savedPoll`, url));
  },
};
