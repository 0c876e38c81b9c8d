import { fail, redirect } from '@sveltejs/kit';
import { thePoll } from '#lib/portal/ids.ts';
import { keepLanguage } from '#lib/portal/keep-language.ts';
import { valuesOf } from '#lib/portal/polls/poll-values.ts';
import { type PollStep, savePoll, withOneMore } from '#lib/portal/polls/save-poll.ts';
import { mayWrite } from '#lib/portal/shapes.ts';
import type { Actions, PageServerLoad } from './$types.js';

const pathOf = (params: { id: string; pollId: string }) =>
  `/portal/projects/${params.id}/polls/${params.pollId}`;

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { projectId, pollId } = thePoll(params);
  const { project, level } = await locals.bridge.call('projects.show', { projectId });
  const team = await locals.bridge.call('polls.results', { projectId, pollId });
  const isEditable = team.poll.state === 'draft' || team.poll.state === 'scheduled';
  if (!isEditable || !mayWrite(level)) redirect(303, keepLanguage(pathOf(params), url));
  return { project: { id: project.id, name: project.name }, pollId, values: valuesOf(team) };
};

export const actions: Actions = {
  more: async ({ request }): Promise<PollStep> => withOneMore(await request.formData()),

  save: async ({ request, locals, params, url }) => {
    const outcome = await savePoll(locals.bridge, thePoll(params), await request.formData());
    if ('refused' in outcome) return fail<PollStep>(outcome.status, outcome.refused);
    redirect(303, keepLanguage(`${pathOf(params)}?done=savedPoll`, url));
  },
};
