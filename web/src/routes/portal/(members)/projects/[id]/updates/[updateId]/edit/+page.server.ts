import { fail, redirect } from '@sveltejs/kit';
import { today } from '#lib/portal/compose/amsterdam-time.ts';
import { type Faults, valuesOf } from '#lib/portal/compose/check-content.ts';
import type { ContentValues } from '#lib/portal/compose/form-values.ts';
import { saveContent } from '#lib/portal/compose/save-content.ts';
import { theUpdate } from '#lib/portal/ids.ts';
import { keepLanguage } from '#lib/portal/keep-language.ts';
import { mayWrite } from '#lib/portal/shapes.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { projectId, updateId } = theUpdate(params);
  const { project, level } = await locals.bridge.call('projects.show', { projectId });
  const { update } = await locals.bridge.call('updates.edit', { projectId, updateId });
  const isOpen = update.state === 'draft' || update.state === 'scheduled';
  if (!isOpen || !mayWrite(level)) {
    redirect(303, keepLanguage(`/portal/projects/${projectId}/updates/${updateId}`, url));
  }
  return {
    project: { id: project.id, name: project.name },
    ...{ updateId, state: update.state, scheduledFor: update.scheduledFor },
    values: valuesOf(update, today()),
    savedAt: url.searchParams.has('saved') ? new Date().toISOString() : null,
  };
};

/** What saving came to: the moment it was saved, or what stands in the way. */
interface Saved {
  savedAt: string | null;
  faults: Faults;
  values: ContentValues | null;
}

export const actions: Actions = {
  preview: async ({ request, locals, params, url }) => {
    const the = theUpdate(params);
    const form = await request.formData();
    const outcome = await saveContent(locals.bridge, the, form, 'publish');
    if ('refused' in outcome) {
      const { status, values, faults } = outcome.refused;
      return fail<Saved>(status, { savedAt: null, values, faults });
    }
    redirect(303, keepLanguage(`/portal/projects/${the.projectId}/updates/${the.updateId}`, url));
  },

  save: async ({ request, locals, params }): Promise<Saved | ReturnType<typeof fail<Saved>>> => {
    const the = theUpdate(params);
    const form = await request.formData();
    const outcome = await saveContent(locals.bridge, the, form, 'draft');
    if ('refused' in outcome) {
      const { status, values, faults } = outcome.refused;
      return fail<Saved>(status, { savedAt: null, values, faults });
    }
    return { savedAt: new Date().toISOString(), faults: {}, values: null };
  },
};
