import { fail, redirect } from '@sveltejs/kit';
import { tryForm } from '#lib/errors/try-form.ts';
import { thePhase, theProject } from '#lib/portal/ids.ts';
import { keepLanguage } from '#lib/portal/keep-language.ts';
import type { PortalKey } from '#lib/portal/messages/catalogue.ts';
import { checkPhase, type PhaseValues, phaseValues } from '#lib/portal/phases/read-phase.ts';
import { mayWrite } from '#lib/portal/shapes.ts';
import type { Actions, PageServerLoad } from './$types.js';

const outcomes = ['added', 'changed', 'removed'] as const;
type Outcome = (typeof outcomes)[number];

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const the = theProject(params);
  const { project, level } = await locals.bridge.call('projects.show', the);
  const { phases } = await locals.bridge.call('planning.phases', the);
  const { id, slug, name } = project;
  const done = outcomes.find((outcome) => outcome === url.searchParams.get('done'));
  return { project: { id, slug, name }, phases, canWrite: mayWrite(level), done };
};

/** What was typed comes back with what is wrong; `phaseId` is empty for the form that adds. */
interface Refused {
  phaseId: string;
  values: PhaseValues;
  fault: PortalKey;
}

const back = (params: { id: string }, url: URL, done: Outcome): never =>
  redirect(303, keepLanguage(`/portal/projects/${params.id}/phases?done=${done}`, url));

export const actions: Actions = {
  save: async ({ request, locals, params, url }) => {
    const form = await request.formData();
    const phaseId = String(form.get('phaseId') ?? '');
    const values = phaseValues(form);
    const refuse = (fault: PortalKey) => fail<Refused>(400, { phaseId, values, fault });
    const checked = checkPhase(values);
    if ('fault' in checked) return refuse(checked.fault);
    const saving = phaseId
      ? locals.bridge.call('planning.change-phase', {
          ...thePhase(params, phaseId),
          ...checked.phase,
        })
      : locals.bridge.call('planning.add-phase', { ...theProject(params), ...checked.phase });
    const outcome = await tryForm<unknown>(saving, ['conflict']);
    if ('refusal' in outcome) return refuse('phases.full');
    back(params, url, phaseId ? 'changed' : 'added');
  },
  remove: async ({ request, locals, params, url }) => {
    const phaseId = String((await request.formData()).get('phaseId') ?? '');
    await locals.bridge.call('planning.remove-phase', thePhase(params, phaseId));
    back(params, url, 'removed');
  },
};
