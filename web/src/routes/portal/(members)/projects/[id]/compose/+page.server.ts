import { fail, redirect } from '@sveltejs/kit';
import { today } from '#lib/portal/compose/amsterdam-time.ts';
import { emptyValues } from '#lib/portal/compose/form-values.ts';
import { saveContent } from '#lib/portal/compose/save-content.ts';
import { theProject } from '#lib/portal/ids.ts';
import { keepLanguage } from '#lib/portal/keep-language.ts';
import { mayWrite } from '#lib/portal/shapes.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { project, level } = await locals.bridge.call('projects.show', theProject(params));
  if (!mayWrite(level)) redirect(303, keepLanguage(`/portal/projects/${params.id}`, url));
  return { project: { id: project.id, name: project.name }, values: emptyValues(today()) };
};

export const actions: Actions = {
  preview: async ({ request, locals, params, url }) => {
    const form = await request.formData();
    const outcome = await saveContent(locals.bridge, theProject(params), form, 'publish');
    if ('refused' in outcome) return fail(outcome.refused.status, outcome.refused);
    redirect(303, keepLanguage(`/portal/projects/${params.id}/updates/${outcome.updateId}`, url));
  },

  save: async ({ request, locals, params, url }) => {
    const form = await request.formData();
    const outcome = await saveContent(locals.bridge, theProject(params), form, 'draft');
    if ('refused' in outcome) return fail(outcome.refused.status, outcome.refused);
    redirect(
      303,
      keepLanguage(`/portal/projects/${params.id}/updates/${outcome.updateId}/edit?saved`, url),
    );
  },
};
