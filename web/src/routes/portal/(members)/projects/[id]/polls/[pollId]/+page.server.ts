import { fail, redirect } from '@sveltejs/kit';
import { tryForm } from '#lib/errors/try-form.ts';
import { thePoll } from '#lib/portal/ids.ts';
import { keepLanguage } from '#lib/portal/keep-language.ts';
import type { PortalKey } from '#lib/portal/messages/catalogue.ts';
import { mayWrite } from '#lib/portal/shapes.ts';
import type { Actions, PageServerLoad } from './$types.js';

const outcomes = ['opened', 'scheduledPoll', 'closed', 'savedPoll'] as const;

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { bridge } = locals;
  const { projectId, pollId } = thePoll(params);
  const { project, level } = await bridge.call('projects.show', { projectId });
  const team = await bridge.call('polls.results', { projectId, pollId });
  const asked = url.searchParams.get('in');
  return {
    project: { id: project.id, slug: project.slug, name: project.name },
    ...{ team, canWrite: mayWrite(level) },
    opensLater: team.poll.opensAt !== null && Date.parse(team.poll.opensAt) > Date.now(),
    shownIn: bridge.brand.languages.find((each) => each === asked) ?? bridge.language,
    done: outcomes.find((each) => each === url.searchParams.get('done')) ?? null,
  };
};

const refuse = (status: number, fault: PortalKey) => fail<{ fault: PortalKey }>(status, { fault });

export const actions: Actions = {
  open: async ({ locals, params, url }) => {
    const outcome = await tryForm(locals.bridge.call('polls.open', thePoll(params)), [
      ...(['conflict', 'invalid'] as const),
    ]);
    if ('refusal' in outcome) {
      const { code, status } = outcome.refusal;
      return refuse(status, code === 'invalid' ? 'polls.past' : 'fault.conflict');
    }
    const done = outcome.output.state === 'open' ? 'opened' : 'scheduledPoll';
    redirect(303, keepLanguage(`${url.pathname}?done=${done}`, url));
  },

  close: async ({ locals, params, url }) => {
    const outcome = await tryForm(locals.bridge.call('polls.close', thePoll(params)), ['conflict']);
    if ('refusal' in outcome) return refuse(409, 'fault.conflict');
    redirect(303, keepLanguage(`${url.pathname}?done=closed`, url));
  },

  discard: async ({ locals, params, url }) => {
    const discarding = locals.bridge.call('polls.discard', thePoll(params));
    const outcome = await tryForm(discarding, ['conflict']);
    if ('refusal' in outcome) return refuse(409, 'fault.conflict');
    redirect(303, keepLanguage(`/portal/projects/${params.id}/polls`, url));
  },
};
